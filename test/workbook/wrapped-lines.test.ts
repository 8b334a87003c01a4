import type { Cell, TableSheetPlan } from '../../src/workbook';
import { wrappedColumns, wrappedHeight } from '../../src/workbook';
import { tableLook } from '../../src/workbook/style';
import { linesOf } from '../../src/workbook/wrapped-lines';

test.each<readonly [string, Cell, number, number]>([
  ['a text that fits', '地区生产总值', 22, 1],
  ['a text of two lines', '城镇登记失业率控制在百分之四以内', 22, 2],
  ['letters, narrower than characters', 'abcdefghijklmnop', 18, 1],
  ['lines of its own', '一\n二\n三', 22, 3],
  ['an empty line', '\n', 22, 2],
  ['a number', 123456789, 4, 1],
  ['a text with a format of its own', { value: '城镇登记失业率控制在百分之四以内', numberFormat: '@' }, 22, 2],
  ['nothing', null, 22, 1],
  ['a column of no width', '字', 0, 1],
])('%s', (_, cell, width, lines) => {
  expect(linesOf(cell, width)).toBe(lines);
});

describe('the height of a row', () => {
  const sheet = (wrap: boolean): Pick<TableSheetPlan, 'table' | 'look'> => ({
    look: tableLook([10, 12, 30], { page: '', about: '' }, 0),
    table: {
      name: '表',
      style: 'TableStyleLight1',
      columns: [
        { name: '甲', numberFormat: '@' },
        { name: '乙', numberFormat: '@', ...(wrap && { style: { wrap } }) },
        { name: '丙', numberFormat: '@', ...(wrap && { style: { wrap } }) },
      ],
      append: [],
      amend: [],
    },
  });
  const long = '全年粮食产量稳定在预期目标之上';

  test.each<readonly [string, readonly Cell[], number]>([
    ['is that of its column with most lines', [long, long, long], 46.5],
    ['does not follow a column that does not wrap', [long, '短', '短'], 18],
    ['ends where Excel lets no row be taller', ['', '\n'.repeat(500), ''], 400],
  ])('%s', (_, line, height) => {
    expect(wrappedHeight(line, wrappedColumns(sheet(true)))).toBe(height);
  });

  test('is the usual one where no column wraps', () => {
    expect(wrappedHeight([long, long, long], wrappedColumns(sheet(false)))).toBeNull();
  });
});
