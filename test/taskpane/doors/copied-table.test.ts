import { copiedTable } from '../../../src/taskpane/doors/copied-table';
import type { Cell, TablePlan } from '../../../src/workbook';

function table(append: TablePlan['append']): TablePlan {
  return {
    name: 'zb_data',
    columns: [
      { name: '键', numberFormat: '@', formula: '=[@指标]' },
      { name: '原文', numberFormat: '@' },
      { name: '数值', numberFormat: 'General' },
    ],
    style: 'TableStyleLight1',
    append,
    amend: [],
  };
}

test.each<[Cell, Cell, string]>([
  ['增长5.6%', 126.4, '增长5.6%\t126.4'],
  ['增长', { value: 504, numberFormat: '0.00' }, '增长\t504'],
  ['下降', -3.2, '下降\t-3.2'],
  ['', null, '\t'],
  ['=1+1', 1, "'=1+1\t1"],
  ['-2%至3%', 1, "'-2%至3%\t1"],
  ['＠甲', true, "'＠甲\ttrue"],
  ['一行\n又一行\t格', 1, '一行 又一行 格\t1'],
])('%j and %j are %j, without the computed column', (text, value, line) => {
  expect(copiedTable(table([['computed', text, value]]))).toBe(`原文\t数值\n${line}`);
});
