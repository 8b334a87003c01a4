import { periodLabel } from '../../model';

/** 2024年, 2024年6月, 2024-06-30 and the like, in one way of writing. */
const single = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月份?)?|年)?$/;
const months = /^(\d{4})年?(\d{1,2})(?:月份?)?[-—–~～至到](\d{1,2})月份?$/;
const years = /^(\d{4})年?[-—–~～至到](\d{4})年?$/;
const named = /^(\d{4})年?(.+)$/;

const spans: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['一季度', [1, 3]],
  ['上半年', [1, 6]],
  ['前三季度', [1, 9]],
  ['全年', [1, 12]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
  ['下半年', [7, 12]],
]);

/**
 * A period as people type it, in ISO 8601; null where it is none. What `periodLabel` prints is read back: `typedPeriod('2024年上半年')` is
 * `2024-01/2024-06`, `typedPeriod('2024年1-12月')` is `2024`.
 */
export function typedPeriod(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '');
  const [, year = '', month, day] = single.exec(text) ?? [];
  if (year !== '') {
    const parts = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))];
    const isDay = month === undefined || (Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) <= 31);
    return isDay ? parts.join('-') : null;
  }
  const between = years.exec(text);
  if (between?.[1] && between[2]) return between[1] < between[2] ? `${between[1]}/${between[2]}` : null;
  const range = months.exec(text);
  if (range?.[1]) return spanOf(range[1], Number(range[2]), Number(range[3]));
  const [, spanYear = '', name = ''] = named.exec(text) ?? [];
  const span = spans.get(name.replace(/^第/, ''));
  return span ? spanOf(spanYear, span[0], span[1]) : null;
}

function spanOf(year: string, first: number, last: number): string | null {
  if (first < 1 || last > 12 || first >= last) return null;
  if (first === 1 && last === 12) return year;
  return `${year}-${String(first).padStart(2, '0')}/${year}-${String(last).padStart(2, '0')}`;
}

/** How a period is shown in a field: the text that `typedPeriod` reads back; empty for none. */
export function periodText(period: string | null): string {
  return period === null ? '' : periodLabel(period);
}
