import { readXlsx as readFile, writeXlsx as writeFile } from 'hucre/xlsx';
import { extract } from '../../src/extract/extract';
import { readXlsx } from '../../src/hosts/xlsx';
import { readFormSheet } from '../../src/hosts/xlsx/read-form';
import { fillXlsx, updateXlsx, type UpdateOutcome } from '../../src/hosts/xlsx/update';
import { planForm, planWorkbook } from '../../src/workbook';
import { doneInOffice } from '../office/person';
import { recalculated, savedByLibreOffice } from '../workbook/libre-office';
import { ooxmlErrors } from './ooxml-check';

jest.setTimeout(300_000);

const reports = [
  '平阴县2024年上半年经济运行情况\n上半年，平阴县地区生产总值131.5亿元，同比增长5.6%。一般公共预算收入超过12.3亿元，下降2.5%。6月末，平阴县金融机构存款余额402.7亿元，增长9.2%。',
  '商河县2024年上半年经济运行情况\n上半年，商河县地区生产总值118.60亿元，同比增长5.2%。',
];

function bytesOf(outcome: UpdateOutcome): Uint8Array {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.bytes;
}

/** A form of a person, saved by LibreOffice, with a chart, a comment and a condition that are the person's. */
async function form(): Promise<Uint8Array> {
  const bytes = await writeFile({
    sheets: [
      {
        name: '月报',
        rows: [
          ['2024年上半年主要指标', null, null, null, null],
          ['县区', '地区生产总值（万元）', '增速（%）', '一般公共预算收入（亿元）', '金融机构存款余额（亿元）'],
          ['平阴县', null, null, null, null],
          ['商河县', null, null, null, null],
          ['合计', null, null, null, null],
        ],
        cells: new Map([
          ['4,1', { formula: 'SUM(B3:B4)', formulaResult: 0 }],
          ['2,1', { style: { numFmt: '0.00' }, comment: { text: '待核', author: '甲' } }],
          ['3,4', { style: { numFmt: '0.00' } }],
        ]),
        charts: [
          {
            type: 'column',
            title: '总量',
            series: [{ name: '总量', values: '$B$3:$B$4', categories: '$A$3:$A$4' }],
            anchor: { from: { row: 7, col: 0 }, to: { row: 15, col: 5 } },
          },
        ],
        conditionalRules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            priority: 1,
            range: 'B3:B4',
            formula: '3',
            style: { font: { bold: true } },
          },
        ],
      },
    ],
  });
  const [saved] = await savedByLibreOffice([bytes]);
  return saved ?? new Uint8Array();
}

/** A file of LibreOffice with the reports written into it one after the other, and its form filled. */
async function filledForm(check: (bytes: Uint8Array) => Promise<void>): Promise<Uint8Array> {
  let bytes = await form();
  for (const text of reports) {
    const source = text.slice(0, text.indexOf('\n'));
    const input = {
      reports: [{ source, text, extraction: extract(text, {}) }],
      options: { writtenAt: '2024-08-01T09:00' },
    };
    bytes = bytesOf(await updateXlsx(bytes, planWorkbook(input, await readXlsx(bytes))));
    await check(bytes);
  }
  const sheet = await readFormSheet(bytes, '月报');
  if (!sheet) throw new Error('no form');
  const range = { row: 0, column: 0, rows: 5, columns: 5 };
  bytes = bytesOf(fillXlsx(bytes, planForm({ sheet, range, fill: 'formulas' }, await readXlsx(bytes))));
  await check(bytes);
  return bytes;
}

const shownByForm = [
  ['平阴县', 1315000, 5.6, '＞12.3', 402.7],
  ['商河县', 1186000, 5.2, '', ''],
  ['合计', 2501000, '', '', ''],
];

test('a file of LibreOffice takes reports one after the other and a form; every formula computes to what was written', async () => {
  const bytes = await filledForm(async (written) => expect(await ooxmlErrors(written)).toEqual([]));
  const [book] = await recalculated([bytes]);
  const rowsOf = (name: string, rows: number) =>
    book?.sheets
      .find((one) => one.name === name)
      ?.rows.slice(0, rows)
      .map((row) => row.map((value) => value ?? ''));
  expect(
    rowsOf('月报', 5)
      ?.slice(2)
      .map((row) => row.slice(0, 5)),
  ).toEqual(shownByForm);
  // LibreOffice saves fifteen digits of a number.
  const plain = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
  const written = await readFile(bytes);
  for (const name of ['指标数据', '对比']) {
    const cells = (rows: readonly (readonly unknown[])[] | undefined) =>
      (rows ?? []).slice(0, 12).map((row) => Array.from({ length: 13 }, (_, column) => plain(row[column] ?? '')));
    expect(cells(rowsOf(name, 12))).toEqual(cells(written.sheets.find((one) => one.name === name)?.rows));
  }
});

test('a form follows its rows where the index holds no more: sorted anew, and typed below', async () => {
  const bytes = await filledForm(async () => {});
  const data = { sheet: '指标数据', table: '指标数据' } as const;
  const show = { do: 'show', sheet: '月报' } as const;
  const typed = ['', '商河县', '', '济南市', '金融机构存款余额', '', '2024年6月30日', '完成', 311.4, '', '亿元'];
  const states = await doneInOffice(bytes, [
    { do: 'compute' },
    show,
    { do: 'sort', ...data, column: 4, down: true },
    show,
    { do: 'insert', ...data, rows: [typed] },
    show,
  ]);
  const withTyped = shownByForm.map((row) => (row[0] === '商河县' ? [...row.slice(0, 4), 311.4] : row));
  expect(states.map((cells) => cells.slice(2, 5).map((row) => row.slice(0, 5)))).toEqual([
    shownByForm,
    shownByForm,
    withTyped,
  ]);
});

test('a form shows its figures where a person deleted the sheet of the index, and after its rows were sorted then', async () => {
  const bytes = await filledForm(async () => {});
  const show = { do: 'show', sheet: '月报' } as const;
  const states = await doneInOffice(bytes, [
    { do: 'compute' },
    { do: 'remove', sheet: '索引' },
    show,
    { do: 'compute' },
    show,
    { do: 'sort', sheet: '指标数据', table: '指标数据', column: 4, down: true },
    show,
  ]);
  const shown = states.map((cells) => cells.slice(2, 5).map((row) => row.slice(0, 5)));
  expect(shown).toEqual([shownByForm, shownByForm, shownByForm]);
});
