import { changedInBlock, type GridWritten } from '../../src/hosts/excel/revert/revert-grid';
import { atOnce } from '../../src/transfer/paced';
import type { Cell, CellValue } from '../../src/workbook/plan';
import { gridSheet } from '../host/sample-plans';

const at = { row: 0, column: 0, rows: 1, columns: 1 };

function written(planned: Cell, after: CellValue | undefined, before: CellValue | undefined): GridWritten {
  return {
    plan: gridSheet([[planned]]),
    after: after === undefined ? null : [[after]],
    area: before === undefined ? null : { at, backup: 3, values: [[before]], formulas: [[null]], filled: [] },
  };
}

const formula = { formula: '=A2', value: 1 };

test.each<[string, CellValue, GridWritten, boolean]>([
  ['is as the write left it', 7, written(7, 7, undefined), false],
  ['is as it was before the write', 5, written(7, 7, 5), false],
  ['is another', 6, written(7, 7, 5), true],
  ['is empty after a write that was broken off', '', written(7, undefined, 5), false],
  ['is planned in a write that was broken off', 7, written(7, undefined, 5), false],
  ['is any formula where one is planned in such a write', '=B9', written(formula, undefined, 5), false],
  ['is what was there where a formula is planned in such a write', 5, written(formula, undefined, 5), false],
  ['is another value where a formula is planned in such a write', 6, written(formula, undefined, 5), true],
  ['is a text with a carriage return that Excel dropped', 'a\nb', written('a\r\nb', 'a\r\nb', undefined), false],
])('a cell that %s', (_what, now, grid, isChanged) => {
  expect(atOnce(changedInBlock(at, [[now]], grid))).toHaveLength(isChanged ? 1 : 0);
});
