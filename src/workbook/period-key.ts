import type { CellValue } from './plan';

/**
 * Periods in the workbook are the texts that statistical offices print (2024年, 2024年上半年, 2024年1-7月, 2024年6月30日), so
 * that people can filter by them and type them. What people type otherwise (2024, 2024-06, 2024年1—6月, a date that Excel
 * made of 2024-06) stands in a list beside the text that it means: the key looks it up there, in the sheet and here.
 */
export interface PeriodSpelling {
  readonly typed: string | number;
  readonly period: string;
}

/** Spans that run since January and have a name, by their last month. */
export const spanNames: Readonly<Record<number, string>> = { 3: '一季度', 6: '上半年', 9: '前三季度' };
/** Spans that begin later, by their first and last month. */
const laterSpans = [
  { first: 4, last: 6, name: '二季度', others: ['第二季度'] },
  { first: 7, last: 9, name: '三季度', others: ['第三季度'] },
  { first: 10, last: 12, name: '四季度', others: ['第四季度'] },
  { first: 7, last: 12, name: '下半年', others: [] },
] as const;
const otherSpanNames: Readonly<Record<number, readonly string[]>> = { 3: ['第一季度'], 6: [], 9: ['前3季度'] };

/** Years that people can type without a row of that year being there. */
const usualYears = { from: 2010, to: 2035 } as const;
/** Excel counts days from here for every date after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The spellings of every period of the usual years and of `held`; the latest of `held` first, since look-ups begin there. */
export function periodSpellings(held: Iterable<number>): readonly PeriodSpelling[] {
  const ours = [...new Set(held)].sort((a, b) => b - a);
  const usual = Array.from({ length: usualYears.to - usualYears.from + 1 }, (_, index) => usualYears.to - index);
  return [...ours, ...usual.filter((year) => !ours.includes(year))].flatMap(spellingsOfYear);
}

/** The spellings for look-ups; of one that stands twice the first counts, as it does for VLOOKUP. */
export function periodMeanings(spellings: readonly PeriodSpelling[]): ReadonlyMap<string | number, string> {
  const meanings = new Map<string | number, string>();
  for (const { typed, period } of spellings) if (!meanings.has(typed)) meanings.set(typed, period);
  return meanings;
}

/** The years that begin the periods of these rows. */
export function yearsOf(rows: Iterable<{ readonly period: CellValue }>): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { period } of rows) {
    const year = Number(String(period ?? '').slice(0, 4));
    if (year >= 1900 && year <= 2200) years.add(year);
  }
  return years;
}

/**
 * The text of a period however it was typed; an empty cell is the empty text. With the spellings of 2024, 2024 is 2024年,
 * `2024-06` and 45444 (a date) are 2024年6月, and a text that no spelling has is itself.
 */
export function periodKey(typed: CellValue, spellings: ReadonlyMap<string | number, string>): string {
  if (typed === null || typed === '') return '';
  if (typeof typed === 'boolean') return String(typed);
  return spellings.get(typed) ?? (typeof typed === 'number' ? `${typed}年` : typed);
}

/** The formula of `periodKey` for the cell that `cell` refers to; `list` names the spellings and what they mean. */
export function periodKeyFormula(cell: string, list: string): string {
  return `IFERROR(VLOOKUP(${cell},${list},2,0),${cell}&IF(ISNUMBER(${cell}),"年",""))`;
}

/** The last day of a month: of 2024-02 29. */
export function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function spellingsOfYear(year: number): readonly PeriodSpelling[] {
  const one = (period: string, typed: readonly (string | number)[]) => typed.map((text) => ({ typed: text, period }));
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return [
    ...one(`${year}年`, [`${year}年`]),
    ...months
      .slice(1, 11)
      .flatMap((last) =>
        one(sinceJanuary(year, last), spanSpellings(year, 1, last, spanNames[last], otherSpanNames[last])),
      ),
    ...laterSpans.flatMap(({ first, last, name, others }) =>
      one(`${year}年${name}`, spanSpellings(year, first, last, name, others)),
    ),
    ...one(`${year}年`, [year, `${year}`, `${year}年度`, `${year}年全年`, `${year}全年`, `${year}年末`, `${year}年底`]),
    ...one(`${year}年`, spanSpellings(year, 1, 12, undefined, [])),
    ...months.flatMap((month) => one(`${year}年${month}月`, monthSpellings(year, month))),
    ...months.flatMap((month) => one(monthEnd(year, month), dayEndSpellings(year, month))),
  ];
}

function sinceJanuary(year: number, last: number): string {
  return `${year}年${monthSpan(1, last)}`;
}

/** What stands behind the year of a span of months: of 1 to 6 上半年, of 1 to 7 1-7月, of 1 to 12 nothing. */
export function monthSpan(first: number, last: number): string {
  if (first === 1 && last === 12) return '';
  if (first === last) return `${first}月`;
  const later = laterSpans.find((span) => span.first === first && span.last === last)?.name;
  return (first === 1 ? spanNames[last] : later) ?? `${first}-${last}月`;
}

function spanSpellings(
  year: number,
  first: number,
  last: number,
  name: string | undefined,
  others: readonly string[] = [],
): readonly string[] {
  const digits = ['-', '—', '–', '至'].flatMap((dash) => [
    `${year}年${first}${dash}${last}月`,
    `${year}年${first}${dash}${last}月份`,
  ]);
  const iso = `${year}-${twoDigits(first)}/${year}-${twoDigits(last)}`;
  const named =
    name === undefined ? [] : [`${year}年${name}`, `${year}${name}`, ...others.map((other) => `${year}年${other}`)];
  return [...named, ...digits, iso];
}

function monthSpellings(year: number, month: number): readonly (string | number)[] {
  const padded = month < 10 ? [`${year}年0${month}月`, `${year}-${month}`] : [];
  return [
    `${year}年${month}月`,
    `${year}-${twoDigits(month)}`,
    `${year}年${month}月份`,
    dayNumber(year, month, 1),
    ...padded,
  ];
}

/** Stocks at the end of December are those of the year. */
function monthEnd(year: number, month: number): string {
  return month === 12 ? `${year}年` : `${year}年${month}月${daysOf(year, month)}日`;
}

function dayEndSpellings(year: number, month: number): readonly (string | number)[] {
  const day = daysOf(year, month);
  const texts = [`${month}月${day}日`, `${month}月末`, `${month}月底`].map((text) => `${year}年${text}`);
  return [...texts, `${year}-${twoDigits(month)}-${day}`, dayNumber(year, month, day)];
}

function dayNumber(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
