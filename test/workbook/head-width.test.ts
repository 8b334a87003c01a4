import { indicators } from '../../src/codelists/indicators';
import { headWidth } from '../../src/workbook/head-width';

/** What a program shows in a column of so many characters, in which it draws Chinese so much wider than planned. */
function linesOf(head: string, width: number, chinese: number): readonly string[] {
  const lines: string[] = [''];
  let used = 0;
  for (const character of head) {
    const own = (/[\u2E80-\uFFFF]/.test(character) ? 1.9 * chinese : chinese) * 1.03;
    if (used + own > width - 1) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += character;
    used += own;
  }
  return lines;
}

/** Between the units that Excel, WPS and LibreOffice draw a character with. */
const programs = [0.82, 0.9, 0.97, 1.05] as const;

test.each(indicators.flatMap(({ name, baseUnit }) => [[name, baseUnit.replace('/', '每')] as const, [name, '同比']]))(
  '%s_%s keeps its last part whole',
  (name, last) => {
    const width = headWidth([name, last]);
    for (const chinese of programs) {
      const lines = linesOf(`${name}_${last}`, width, chinese);
      expect(lines.length).toBeLessThanOrEqual(3);
      if (width < 24) expect(lines.at(-1)?.endsWith(last)).toBe(true);
    }
  },
);

test('no column is wider than it must be', () => {
  expect(headWidth(['税收收入', '亿元'])).toBeLessThan(17);
  expect(headWidth(['规模以上工业增加值', '同比'])).toBeLessThan(20);
  expect(headWidth(['城镇居民人均可支配收入占农村居民人均可支配收入的比重', '%'])).toBeLessThanOrEqual(24);
});
