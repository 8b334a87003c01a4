import { unzipSync } from 'fflate';
import { readXlsx as readFile, writeXlsx as writeFile } from 'hucre/xlsx';
import { extract } from '../../src/extract/extract';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { updateXlsx } from '../../src/hosts/xlsx/update';
import { emptyWorkbook, planWorkbook, sheetNames, type WorkbookState } from '../../src/workbook';

const first =
  '平阴县2024年上半年经济运行情况\n上半年，平阴县地区生产总值131.5亿元，同比增长5.6%。上半年，平阴县一般公共预算收入12.36亿元，下降2.5%。';
const second = '商河县2024年上半年经济运行情况\n上半年，商河县地区生产总值118.60亿元，同比增长5.2%。';
const contrary = '平阴县2024年上半年经济简报\n上半年，平阴县地区生产总值140.2亿元，同比增长5.6%。';

function planFor(text: string, state: WorkbookState) {
  const extraction = extract(text, {});
  const source = text.slice(0, text.indexOf('\n'));
  return planWorkbook({ reports: [{ source, text, extraction }], options: { writtenAt: '2024-08-01T09:00' } }, state);
}

async function updated(bytes: Uint8Array, text: string) {
  const outcome = await updateXlsx(bytes, planFor(text, await readXlsx(bytes)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

/** A workbook of a person: a chart, a picture, a comment, a condition, a drop-down, a name. */
async function personsBook(): Promise<Uint8Array> {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  return writeFile({
    sheets: [
      {
        name: '我的图',
        rows: [
          ['月', '值'],
          [1, 2],
          [2, 5],
        ],
        charts: [
          {
            type: 'column',
            title: '走势',
            series: [{ name: '值', values: '$B$2:$B$3', categories: '$A$2:$A$3' }],
            anchor: { from: { row: 4, col: 0 }, to: { row: 12, col: 5 } },
          },
        ],
        images: [{ data: png, type: 'png', anchor: { from: { row: 0, col: 6 }, to: { row: 3, col: 8 } } }],
        cells: new Map([['1,1', { comment: { text: '待核', author: '甲' } }]]),
        conditionalRules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            priority: 1,
            range: 'B2:B3',
            formula: '3',
            style: { font: { bold: true } },
          },
        ],
        dataValidations: [{ type: 'list', range: 'D1:D2', values: ['是', '否'] }],
      },
    ],
    namedRanges: [{ name: '我的数', range: "'我的图'!$B$2" }],
  });
}

/** Names of the parts of `before` that are other, or gone, in `after`. */
function touched(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old)
    .filter((name) => Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(now[name] ?? [])) !== 0)
    .sort();
}

async function rowsOf(bytes: Uint8Array) {
  const data = (await readXlsx(bytes)).tables.find(({ name }) => name === '指标数据');
  const at = (column: string) => data?.columns.indexOf(column) ?? -1;
  return (data?.rows ?? []).map((row) => ['键', '数值', '同比%', '备注'].map((column) => row[at(column)] ?? null));
}

test('into a person’s own workbook: our sheets are added, every part of theirs stays byte for byte', async () => {
  const before = await personsBook();
  const { bytes, isChanged } = await updated(before, first);
  expect(isChanged).toBe(true);
  expect(touched(before, bytes)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  const state = await readXlsx(bytes);
  expect(state.sheetNames.slice(0, 2)).toEqual(['我的图', sheetNames.comparison]);
  expect(await rowsOf(bytes)).toEqual([
    ['平阴县|2024年上半年|完成|地区生产总值', 131.5, 5.6, null],
    ['平阴县|2024年上半年|完成|一般公共预算收入', 12.36, -2.5, null],
  ]);
  expect((await readFile(bytes)).namedRanges).toContainEqual({ name: '我的数', range: "'我的图'!$B$2" });
}, 120_000);

describe('a workbook of ours', () => {
  let book: Uint8Array;
  beforeAll(async () => {
    book = await writeXlsx(planFor(first, emptyWorkbook));
  }, 120_000);

  test('takes new rows at the end of its table, and its comparison the new place', async () => {
    const { bytes, left } = await updated(book, second);
    expect(left).toEqual([]);
    expect((await rowsOf(bytes)).at(-1)).toEqual(['商河县|2024年上半年|完成|地区生产总值', 118.6, 5.2, null]);
    const comparison = (await readXlsx(bytes)).grids.find(({ name }) => name === sheetNames.comparison);
    expect(comparison?.cells.slice(4, 6).map((row) => row.slice(0, 3))).toEqual([
      ['平阴县', 131.5, 1],
      ['商河县', 118.6, 2],
    ]);
  }, 120_000);

  test('the same report again changes nothing: the very bytes', async () => {
    const outcome = await updated(book, first);
    expect(outcome).toEqual({ ok: true, bytes: book, isChanged: false, left: [] });
    const twice = (await updated(book, second)).bytes;
    expect((await updated(twice, second)).isChanged).toBe(false);
  }, 120_000);

  test('another figure is a conflict; the row that was there stays', async () => {
    const { bytes } = await updated(book, contrary);
    expect(await rowsOf(bytes)).toEqual([
      ...(await rowsOf(book)),
      [
        '冲突：平阴县|2024年上半年|完成|地区生产总值',
        140.2,
        5.6,
        '冲突：140.2亿元，已有131.5亿元（平阴县2024年上半年经济运行情况）',
      ],
    ]);
  }, 120_000);
});
