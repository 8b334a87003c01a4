import { loadClient } from './client';
import { openExcel } from './excel-session';

const client = loadClient();

async function copied(
  cells: readonly (readonly string[])[],
  from: string,
  to: string,
  kind: 'All' | 'Formulas',
): Promise<unknown> {
  const { run } = openExcel({}, client);
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const size = [cells.length, cells[0]?.length ?? 0] as const;
    sheet.getRangeByIndexes(4, 1, ...size).formulas = cells.map((row) => [...row]);
    sheet.getRange(to).copyFrom(sheet.getRange(from), kind);
    const target = sheet.getRange(to).load('formulas');
    await context.sync();
    return target.formulas;
  });
}

describe('Range.copyFrom with formulas', () => {
  test.each([
    ['=A1+$A2+A$3+$A$4', '=B3+$A4+B$3+$A$4'],
    ['="A1"&Sheet1!A1', '="A1"&Sheet1!B3'],
    ['=LOG10(A1)', '=LOG10(B3)'],
    ['=SUM(A1:B2)', '=SUM(B3:C4)'],
    ['文字', '文字'],
  ])('%s is %s two rows down and one column to the right', async (formula, moved) => {
    expect(await copied([[formula]], 'B5', 'C7', 'Formulas')).toEqual([[moved]]);
    expect(await copied([[formula]], 'B5', 'C7', 'All')).toEqual([[moved]]);
  });

  test('what leaves the sheet is #REF!', async () => {
    expect(await copied([['=A1+B2']], 'B5', 'B4', 'Formulas')).toEqual([['=#REF!+B1']]);
  });

  test('a row is repeated in each row of a target of its width', async () => {
    expect(await copied([['=A1', 'x', '']], 'B5:D5', 'B6:D8', 'Formulas')).toEqual([
      ['=A2', 'x', ''],
      ['=A3', 'x', ''],
      ['=A4', 'x', ''],
    ]);
  });

  test('formats stay where formulas alone are copied', async () => {
    const { run } = openExcel({}, client);
    const formats = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('A2').copyFrom('A1', 'Formulas');
      sheet.getRange('A3').copyFrom('A1', 'All');
      const range = sheet.getRange('A1:A3').load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([['0.00'], ['General'], ['0.00']]);
  });
});
