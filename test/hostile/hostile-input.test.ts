import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { extract } from '../../src/extract/extract';
import { refusalOf } from '../../src/hosts/xlsx/update';
import { htmlText } from '../../src/import/html/html-text';
import { importFile } from '../../src/import/import-file';
import { brokenInvariants } from '../extraction-invariants';

/** What `docs/security.md` promises of input that was made to do harm. */
const SENTENCE = '2024年，历城区地区生产总值完成126.40亿元，增长5.6%，总量居全市第3位。';

function figuresOf(text: string) {
  const extraction = extract(text);
  expect(brokenInvariants(text, extraction)).toEqual([]);
  return extraction.observations.map(({ region, indicator, period, value, unit, growth, ranks }) => ({
    ...{ region, indicator, period, value, unit, growth },
    rank: ranks[0]?.position,
  }));
}

const READ = [
  { region: '历城区', indicator: '地区生产总值', period: '2024', value: 126.4, unit: '亿元', growth: 5.6, rank: 3 },
];

describe('characters that nobody sees change nothing that is read', () => {
  test.each([
    ['NUL', '\u0000'],
    ['a zero-width space', '\u200b'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a turn to the left', '\u202e'],
    ['an isolate and its end', '\u2066\u2069'],
    ['an escape', '\u001b'],
  ])('%s', (_, hidden) => {
    const text = [...SENTENCE].join(hidden);
    // A text of which half is NULs is binary.
    const spread = hidden === '\u0000' ? `${SENTENCE.slice(0, 20)}${hidden}${SENTENCE.slice(20)}` : text;
    expect(figuresOf(spread)).toEqual(READ);
  });
});

test.each([
  ['the first half of a character', '\ud83d'],
  ['the second', '\udc4d'],
  ['both, turned round', '\udc4d\ud83d'],
])('%s beside the figures leaves them and their offsets', (_, half) => {
  const text = `${half}${SENTENCE}${half}\n${half}`;
  expect(figuresOf(text)).toEqual(READ);
  const [row] = extract(text).observations;
  expect(text.slice(row?.start, row?.end)).toBe(row?.evidence);
});

test.each([
  ['only NULs', '\u0000'.repeat(5000), 'source-binary'],
  ['bytes of a picture', String.fromCharCode(0xfffd, 0x89, 0, 1, 2, 3).repeat(1000), 'source-binary'],
  ['nothing but blanks', ' \u3000\n'.repeat(5000), 'source-empty'],
])('%s is refused', (_, text, code) => {
  const { observations, diagnostics } = extract(text);
  expect(observations).toEqual([]);
  expect(diagnostics.map((one) => [one.code, one.severity])).toEqual([[code, 'error']]);
});

test('a table of more rows than a call has arguments is read', () => {
  const text = `历城区2024年主要指标\n\n指标\t2024年\n${'税收收入\t1\n'.repeat(130_000)}`;
  expect(extract(text).observations).toMatchObject([{ indicator: '税收收入', period: '2024', value: 1 }]);
});

test('a list of more numbers than a call has arguments is refused', () => {
  const text = `2024年，历城区税收收入、固定资产投资、进出口总额分别增长5%、下降${'5%、'.repeat(130_000)}6%。`;
  expect(extract(text).observations).toEqual([]);
});

test('a page with a table of as many rows is read', () => {
  const html = `<table><tbody>${'<tr><td>税收收入</td><td>1</td></tr>'.repeat(130_000)}</tbody></table>`;
  expect(htmlText(html)).toMatchObject({ kind: 'text' });
});

test('a table of more columns than anybody makes has unread numbers', () => {
  const text = `历城区2024年主要指标\n\n指标${'\t总量\t增长'.repeat(300)}\n${`税收收入${'\t1\t2'.repeat(300)}\n`.repeat(2)}`;
  const { observations, unread } = extract(text);
  expect(observations).toEqual([]);
  expect(unread.length).toBe(1200);
});

// A word that is two others put together makes of each of its repeats a choice: these took twice as long with each.
test.each([
  ['deeds', `2024年，历城区老旧小区${'改造提升'.repeat(60)}好12个，总投资3亿元。`],
  ['actions', `2024年，历城区扎实开展${'专项整治行动'.repeat(60)}好，累计投入资金1.5亿元。`],
])('%s again and again are read as soon as others', (_, text) => {
  expect(figuresOf(`${text}${SENTENCE}`)).toEqual(expect.arrayContaining(READ));
});

test('labels without end hide no sentence behind them, a few no table', () => {
  const sentence = '2024年，历城区税收收入12亿元。';
  const table = '指标\n总量（亿元）\n增长（%）\n税收收入\n12.6\n5.2\n消费支出\n8.6\n3.2\n';
  expect(extract(`${'指标\n'.repeat(500)}\n${sentence}`).observations).toMatchObject([{ value: 12 }]);
  expect(extract(`历城区2024年主要指标\n时间\n\n\n\n${table}`).observations.length).toBe(2);
});

test('words in brackets without end are no words of the figure behind them', () => {
  const text = `历城区${'甲乙（丙）'.repeat(400)}，2024年税收收入12亿元，增长5%。`;
  expect(extract(text).observations).toMatchObject([{ indicator: '税收收入', value: 12, growth: 5 }]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a word like others', (word) => {
  const text = `2024年，历城区${word}完成12亿元，增长5%。地区生产总值126亿元。`;
  expect(brokenInvariants(text, extract(text))).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('files', () => {
  beforeAll(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'), 120_000);

  test('a PDF whose page unpacks to a thousand times its size has no text', async () => {
    const stream = deflateSync(Buffer.alloc(8_000_000, 0x20));
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream.toString('latin1')}\nendstream`,
    ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
    const file = Buffer.from(`%PDF-1.4\n${objects.join('')}trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n`, 'latin1');
    expect(file.length).toBeLessThan(100_000);
    expect(await importFile(new Uint8Array(file))).toEqual({ kind: 'problem', problem: 'pdf-scanned' });
  }, 120_000);

  test('a workbook that says it unpacks to more than any workbook is refused before it is unpacked', () => {
    const packed = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') });
    const view = new DataView(packed.buffer, packed.byteOffset);
    // The directory at the end tells the sizes that are believed: of its first entry 1.9 GB.
    for (let at = packed.length - 46; at > 0; at -= 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_900_000_000, true);
    }
    expect(refusalOf(packed)?.code).toBe('unpacked-too-large');
  });
});
