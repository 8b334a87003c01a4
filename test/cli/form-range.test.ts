import { formRange } from '../../src/cli/form-range';

test.each([
  ['月报', { sheet: '月报', range: null }],
  ['月报!B4', { sheet: '月报', range: { row: 3, column: 1, rows: 1, columns: 1 } }],
  ['月报!b4:f20', { sheet: '月报', range: { row: 3, column: 1, rows: 17, columns: 5 } }],
  ['月报!$F$20:$B$4', { sheet: '月报', range: { row: 3, column: 1, rows: 17, columns: 5 } }],
  ["'张三''的 表'!AA1", { sheet: "张三'的 表", range: { row: 0, column: 26, rows: 1, columns: 1 } }],
  ["'1月'", { sheet: '1月', range: null }],
  ['', null],
  ['!B4', null],
  ['月报!', null],
  ['月报!B0', null],
  ['月报!B4:', null],
  ['月报!XFE1', null],
  ['月报!A1048577', null],
])('%s', (text, expected) => {
  expect(formRange(text)).toEqual(expected);
});
