import {
  cellReference,
  columnLetters,
  rangeReference,
  sheetReference,
  textLiteral,
} from '../../src/workbook/a1-reference';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('anchors stand before what stands still', () => {
  expect((['none', 'row', 'column', 'both'] as const).map((anchor) => cellReference(4, 1, anchor))).toEqual([
    'B5',
    'B$5',
    '$B5',
    '$B$5',
  ]);
});

test('a range of one cell is that cell', () => {
  expect(rangeReference({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(rangeReference({ row: 1, column: 2, rows: 3, columns: 2 }, 'both')).toBe('$C$2:$D$4');
});

test('quotes are doubled', () => {
  expect(sheetReference("上'半年")).toBe("'上''半年'!");
  expect(textLiteral('说"是"')).toBe('"说""是"""');
});
