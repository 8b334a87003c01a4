import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { extract } from '../../src/extract/extract';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { fillXlsx, updateXlsx } from '../../src/hosts/xlsx/update';
import { emptyWorkbook, planWorkbook, type FormPlan, type WorkbookPlan, type WorkbookState } from '../../src/workbook';

/*
 * A workbook whose parts are well formed and do not fit each other is refused as damaged: nothing is written, nothing thrown.
 */

const held = '平阴县2024年上半年经济运行情况\n上半年，平阴县地区生产总值131.5亿元，同比增长5.6%。';
const brought = '商河县2024年上半年经济运行情况\n上半年，商河县地区生产总值118.60亿元，同比增长5.2%。';

function planFor(text: string, state: WorkbookState): WorkbookPlan {
  const reports = [{ source: text.slice(0, 3), text, extraction: extract(text) }];
  return planWorkbook({ reports, options: { writtenAt: '2024-08-01T09:00' } }, state);
}

let book: Uint8Array;
let plan: WorkbookPlan;
let sheet: string;
beforeAll(async () => {
  book = await writeXlsx(planFor(held, emptyWorkbook));
  plan = planFor(brought, await readXlsx(book));
  const names = [...partOf('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  sheet = `xl/worksheets/sheet${names.indexOf('指标数据') + 1}.xml`;
}, 120_000);

function partOf(name: string): string {
  return strFromU8(unzipSync(book)[name] ?? new Uint8Array());
}

/** The file with one part edited; the edit must find its place. */
function withPart(name: string, from: RegExp, to: string): Uint8Array {
  const edited = partOf(name).replace(from, to);
  if (edited === partOf(name)) throw new Error(`nothing to edit in ${name}: ${String(from)}`);
  return zipSync({ ...unzipSync(book), [name]: strToU8(edited) }, { level: 0 });
}

const damaged = { ok: false, refusal: { code: 'damaged' } };
const isSheet = (name: string): string => (name === 'the sheet' ? sheet : name);

test.each([
  [
    'the styles lack those of its cells',
    'xl/styles.xml',
    /(<cellXfs[^>]*>)(<xf[^>]*\/>).*<\/cellXfs>/,
    '$1$2</cellXfs>',
  ],
  ['the sheet has no rows', 'the sheet', /<sheetData>.*<\/sheetData>/s, ''],
  ['the list of types is another', '[Content_Types].xml', /Types\b(?=[ >])/g, 'Kinds'],
])(
  '%s: refused',
  async (_, name, from, to) => {
    expect(await updateXlsx(withPart(isSheet(name), from, to), plan)).toMatchObject(damaged);
  },
  120_000,
);

test('another style that the workbook has is no damage', async () => {
  const restyled = withPart(sheet, /(<c r="I2") s="\d+"/, '$1 s="1"');
  expect(await updateXlsx(restyled, plan)).toMatchObject({ ok: true, isChanged: true });
}, 120_000);

test.each([
  ['without rows: refused', /<sheetData>.*<\/sheetData>/s, '', damaged],
  ['with another style: filled', /(<c r="I2") s="\d+"/, '$1 s="1"', { ok: true, isChanged: true }],
])('a form on a sheet %s', (_, from, to, outcome) => {
  const subject = { region: '平阴县', indicator: '地区生产总值', period: '2024年上半年', status: '完成' };
  const question = { ...subject, field: 'value', unit: '亿元' } as const;
  const fills = [{ row: 1, column: 30, cell: 131.5, question, dataRow: 0, isDisputed: false }];
  const form: FormPlan = { sheet: '指标数据', fills, gaps: [], heads: [], kept: 0 };
  expect(fillXlsx(withPart(sheet, from, to), form)).toMatchObject(outcome);
});
