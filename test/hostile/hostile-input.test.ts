import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { extract } from '../../src/extract/extract';
import { refusalOf } from '../../src/hosts/xlsx/update';
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
