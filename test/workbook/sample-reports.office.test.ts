import { writeXlsx } from '../../src/hosts/xlsx';
import { sheetNames } from '../../src/workbook';
import type { CellValue } from '../../src/workbook';
import { recalculated } from './libre-office';
import { figuresPlanned, figuresShown, samplePlan } from './sample-reports-workbook';

jest.setTimeout(600_000);

test('LibreOffice computes what the workbook of the sample reports shows, without an error value', async () => {
  const plan = samplePlan();
  const [book] = await recalculated([await writeXlsx(plan)]);
  const sheets = book?.sheets ?? [];
  const errors = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.filter((cell) => typeof cell === 'string' && /^#(?:N\/A|REF|VALUE|NAME|DIV|NUM)/.test(cell)),
    ),
  );
  expect(errors).toEqual([]);
  const comparison = sheets.find((sheet) => sheet.name === sheetNames.comparison);
  const planned = figuresPlanned(plan);
  expect(planned.length).toBeGreaterThan(30);
  expect(figuresShown((comparison?.rows ?? []) as CellValue[][]).map(comparable)).toEqual(planned.map(comparable));
});

/** LibreOffice computes in binary: the last digits may differ. */
function comparable<T extends { readonly level: CellValue; readonly growth: CellValue }>(one: T): T {
  const rounded = (value: CellValue): CellValue => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);
  return { ...one, level: rounded(one.level), growth: rounded(one.growth) };
}
