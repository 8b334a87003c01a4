import { monthSpan } from '../period-key';

/** A year as a head tells it: a number, or by the year of the form. */
export type FormYear = number | 'current' | 'previous';

/**
 * What a head tells of the period. Heads complete each other: a title says 2024年, a column 上半年. `span` is what stands
 * behind the year in the key: 上半年, 1-7月, 6月, 6月30日, the empty text for the whole year. `turn` makes of the span of the
 * form the month alone (本月) or what runs up since January (本月止累计).
 */
export interface FormPeriod {
  readonly year: FormYear | null;
  readonly span: string | null;
  readonly turn: 'month' | 'cumulative' | null;
}

const YEARS = /^(?:(\d{4})年度?|(本年度?|今年|当年)|(上年度?|去年|上一年))/;
/** A year alone, as the column of years of a table has it, typed as a text. */
const YEAR_ALONE = /^(?:19|20)\d{2}$/;
const SAME_PERIOD = /^(?:上年|去年|上一年)?同期(?:数|值)?/;
const NAMED =
  /^(?:(第?一季度|1季度)|(上半年)|(前三季度|前3季度)|(第?二季度|2季度)|(第?三季度|3季度)|(第?四季度|4季度)|(下半年)|(全年|年末|年底))/;
const NAMES = ['一季度', '上半年', '前三季度', '二季度', '三季度', '四季度', '下半年', ''] as const;
const MONTHS = /^(\d{1,2})(?:月份?)?[-—–~至](\d{1,2})月份?/;
const MONTH = /^(\d{1,2})月(?:份|(末|底))?/;
const DAY = /^(\d{1,2})月(\d{1,2})日/;
const TURNS = /^(?:(?:本月止|当月止|截至本月|1[-—–~至]本月)?(累计)|1[-—–~至](本月)|(本月|当月))/;

/** The first words of a text that tell a period, and what follows them; null where it begins with none. */
export function periodInFront(text: string): { readonly period: FormPeriod; readonly rest: string } | null {
  const same = SAME_PERIOD.exec(text);
  if (same) return { period: { year: 'previous', span: null, turn: null }, rest: text.slice(same[0].length) };
  if (YEAR_ALONE.test(text)) return { period: { year: Number(text), span: null, turn: null }, rest: '' };
  const year = YEARS.exec(text);
  const behindYear = year ? text.slice(year[0].length) : text;
  const span = spanInFront(behindYear);
  if (year)
    return { period: { year: yearOf(year), span: span?.span ?? null, turn: null }, rest: span?.rest ?? behindYear };
  if (span) return { period: { year: null, span: span.span, turn: null }, rest: span.rest };
  const turn = TURNS.exec(text);
  if (!turn) return null;
  const isMonthAlone = turn[3] !== undefined;
  const period = { year: null, span: null, turn: isMonthAlone ? 'month' : 'cumulative' } as const;
  return { period, rest: text.slice(turn[0].length) };
}

function yearOf([, number, current]: RegExpExecArray): FormYear {
  if (number !== undefined) return Number(number);
  return current === undefined ? 'previous' : 'current';
}

function spanInFront(text: string): { readonly span: string; readonly rest: string } | null {
  const named = NAMED.exec(text);
  if (named)
    return {
      span: NAMES[named.slice(1).findIndex((group) => group !== undefined)] ?? '',
      rest: text.slice(named[0].length),
    };
  const months = MONTHS.exec(text);
  if (months && isMonth(months[1]) && isMonth(months[2])) {
    return { span: monthSpan(Number(months[1]), Number(months[2])), rest: text.slice(months[0].length) };
  }
  const day = DAY.exec(text);
  if (day && isMonth(day[1]))
    return { span: `${Number(day[1])}月${Number(day[2])}日`, rest: text.slice(day[0].length) };
  const month = MONTH.exec(text);
  if (!month || !isMonth(month[1])) return null;
  const last = Number(month[1]);
  // The end of a month asks for a stock; as a point it is what has run up to then.
  return { span: month[2] === undefined ? `${last}月` : monthSpan(1, last), rest: text.slice(month[0].length) };
}

function isMonth(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

/** The later one over the earlier, part by part: what is nearer to a cell counts. */
export function laidOver(below: FormPeriod | null, above: FormPeriod | null): FormPeriod | null {
  if (!below || !above) return above ?? below;
  return {
    year: above.year ?? below.year,
    // 本月 turns the span of the form; a span of its own is as it says.
    span: above.span ?? below.span,
    turn: above.turn ?? (above.span === null ? below.turn : null),
  };
}

/** The key of a period, with the year that 本年 and 上年 are counted from; null where no year is known. */
export function periodOfForm(period: FormPeriod | null, yearOfForm: number | null): string | null {
  const year = typeof period?.year === 'number' ? period.year : yearOfForm;
  if (year === null) return null;
  const counted = period?.year === 'previous' ? year - 1 : year;
  const span = turned(period?.span ?? '', period?.turn ?? null);
  return span === null ? null : `${counted}年${span}`;
}

const LAST_MONTHS: Readonly<Record<string, number>> = { 一季度: 3, 上半年: 6, 前三季度: 9, '': 12 };

function turned(span: string, turn: FormPeriod['turn']): string | null {
  if (turn === null) return span;
  const single = /^(\d{1,2})月$/.exec(span)?.[1];
  const last = single ?? /^1-(\d{1,2})月$/.exec(span)?.[1] ?? LAST_MONTHS[span];
  if (last === undefined) return null;
  return turn === 'month' ? `${last}月` : monthSpan(1, Number(last));
}
