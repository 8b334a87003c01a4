import { writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook, planWorkbook, sheetNames, type WorkbookPlan } from '../../src/workbook';
import { checkPanel, madeUp, printed, type Cells } from '../office/by-hand';
import { emptyBook } from '../office/counties-in-office';
import { Observed } from '../office/expected-sheets';
import { doneInOffice } from '../office/person';
import { appendedRows } from './plan-reading';

jest.setTimeout(600_000);

/*
 * A 面板 on which a person put something of their own is left as it is while 指标数据 and its index are written anew: its formulas
 * remember rows at which other figures stand by now.
 */

const { reports, options } = madeUp({ counties: 4, indicators: 6 });
const inOrder = planWorkbook({ reports, options }, emptyWorkbook);
const turned = planWorkbook({ reports: [...reports].reverse(), options }, emptyWorkbook);
const keys = (plan: WorkbookPlan) => appendedRows(plan).map((row) => row['键']);
const panelOf = (plan: WorkbookPlan) => plan.sheets.filter(({ name }) => name === sheetNames.panel);

test('a panel that was kept shows the figures of its heads, wherever their rows stand now', async () => {
  expect(keys(turned)).not.toEqual(keys(inOrder));
  expect([...keys(turned)].sort()).toEqual([...keys(inOrder)].sort());
  const [kept] = panelOf(inOrder);
  const sheets = turned.sheets.map((sheet) => (sheet.name === sheetNames.panel && kept ? kept : sheet));
  const [panel = []]: readonly Cells[] = await doneInOffice(await writeXlsx({ ...turned, sheets }), [
    { do: 'compute' },
    { do: 'show', sheet: sheetNames.panel },
  ]);
  checkPanel({ ...emptyBook, panel }, new Observed(printed(reports)));
});
