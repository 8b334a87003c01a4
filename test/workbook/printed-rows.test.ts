import { evenRowHeight } from '../../src/workbook/printed-rows';

const widths = [11, 28, 13, 12, 12, 12, 12, 11, 11, 12, 22];
const heads = 96;

/** Rows on the last page of a program that draws a digit so many pixels wide, worked out the long way round. */
function onLastPage(rows: number, height: number, digit: number): number {
  const pixels = widths.reduce((sum, width) => sum + width * digit + 5, 0);
  const room = 509 / Math.min(1, (10.89 * 96) / pixels) - heads;
  let left = rows;
  while (left * height > room && left > Math.floor(room / height)) left -= Math.floor(room / height);
  return left;
}

test.each([25, 31, 47, 60, 74, 91, 113, 150, 333, 1000])('%d rows leave no row or two on a page', (rows) => {
  const height = evenRowHeight({ widths, heads, rows });
  expect(height).toBeGreaterThanOrEqual(17.25);
  expect(height).toBeLessThanOrEqual(22.5);
  for (const digit of [7, 8, 9.3]) expect(onLastPage(rows, height, digit)).toBeGreaterThanOrEqual(4);
});

test('what stands on one page is as low as it reads well', () => {
  expect(evenRowHeight({ widths, heads, rows: 8 })).toBe(17.25);
  expect(evenRowHeight({ widths, heads, rows: 0 })).toBe(17.25);
});
