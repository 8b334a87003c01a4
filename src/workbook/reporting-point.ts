import { daysOf, spanNames } from './period-key';

/**
 * A reporting point, 2024年上半年, takes the flows of that span and the stocks at its end. Texts are keys of periods, as
 * `periodKey` gives them.
 */

const lastMonths: ReadonlyMap<string, number> = new Map([
  ['一季度', 3],
  ['上半年', 6],
  ['前三季度', 9],
  ['二季度', 6],
  ['三季度', 9],
  ['四季度', 12],
  ['下半年', 12],
]);
const firstMonths: Readonly<Record<string, number>> = { 二季度: 4, 三季度: 7, 四季度: 10, 下半年: 7 };

/** The last month of a point; 0 where it is a year, several years or ends on a day. `lastMonthOf('2024年1-7月')` is 7. */
export function lastMonthOf(point: string): number {
  const named = lastMonths.get(point.slice(5));
  if (named !== undefined) return named;
  const month = /^\d{4}年(?:\d{1,2}-)?(\d{1,2})月$/.exec(point)?.[1];
  return month === undefined || Number(month) > 12 ? 0 : Number(month);
}

/** The key of the stocks of a point: of 2024年上半年 2024年6月30日, of a year the year itself. */
export function stockKeyOf(point: string): string {
  if (point.endsWith('日'))
    return point.includes('-') ? `${point.slice(0, 5)}${point.slice(point.indexOf('-') + 1)}` : point;
  const month = lastMonthOf(point);
  if (month === 0) return point;
  if (month === 12) return point.slice(0, 5);
  return `${point.slice(0, 5)}${month}月${daysOf(Number(point.slice(0, 4)), month)}日`;
}

/** Formulas of `lastMonthOf` and, with the cell that holds it, of `stockKeyOf`. */
export function lastMonthFormula(point: string): string {
  const names = [...lastMonths.keys()];
  const months = [...lastMonths.values()];
  const named = `INDEX({${months.join(',')}},MATCH(MID(${point},6,20),{${names.map((name) => `"${name}"`).join(',')}},0))`;
  const digits = `SUBSTITUTE(MID(${point},IFERROR(FIND("-",${point}),5)+1,3),"月","")`;
  return `IF(RIGHT(${point},1)="日",0,IFERROR(${named},IFERROR(VALUE(${digits}),0)))`;
}

export function stockKeyFormula(point: string, lastMonth: string): string {
  const day = `IFERROR(LEFT(${point},5)&MID(${point},FIND("-",${point})+1,20),${point})`;
  const monthEnd = `LEFT(${point},5)&${lastMonth}&"月"&DAY(DATE(VALUE(LEFT(${point},4)),${lastMonth}+1,0))&"日"`;
  const ofMonth = `IF(${lastMonth}=12,LEFT(${point},5),${monthEnd})`;
  return `IF(RIGHT(${point},1)="日",${day},IF(OR(${lastMonth}<1,${lastMonth}>12),${point},${ofMonth}))`;
}

/** The point at whose end a stock of a day stands: of 2024年6月30日 2024年上半年; any other period is its own point. */
export function pointOf(period: string): string {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(period);
  if (!match) return period;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (day !== daysOf(year, month)) return period;
  if (month === 12) return `${year}年`;
  return `${year}年${spanNames[month] ?? (month === 1 ? '1月' : `1-${month}月`)}`;
}

/**
 * Orders points as people look for them: the latest end first, then the longer span first (2024年上半年 before 2024年二季度).
 * What cannot be read as a period comes last.
 */
export function comparePoints(a: string, b: string): number {
  const [endA, monthsA] = periodOrder(a);
  const [endB, monthsB] = periodOrder(b);
  return endB - endA || monthsB - monthsA || (a < b ? -1 : 1);
}

/** The end of a period as the number yyyymmdd, and how many months it spans; both 0 where the text is no period. */
export function periodOrder(period: string): readonly [end: number, months: number] {
  const years = /^(\d{4})-(\d{4})年$/.exec(period);
  if (years) return [Number(years[2]) * 10_000 + 1231, (Number(years[2]) - Number(years[1]) + 1) * 12];
  const year = /^(\d{4})年/.exec(period)?.[1];
  if (year === undefined) return [0, 0];
  if (period.length === 5) return [Number(year) * 10_000 + 1231, 12];
  const day = /(\d{1,2})月(\d{1,2})日$/.exec(period);
  if (day)
    return [Number(year) * 10_000 + Number(day[1]) * 100 + Number(day[2]), period.includes('-') ? Number(day[1]) : 0];
  const last = lastMonthOf(period);
  if (last === 0) return [0, 0];
  const first = firstMonths[period.slice(5)] ?? firstMonthOf(period, last);
  return [Number(year) * 10_000 + last * 100 + daysOf(Number(year), last), last - first + 1];
}

function firstMonthOf(period: string, last: number): number {
  const digits = /年(\d{1,2})-/.exec(period)?.[1];
  if (digits !== undefined) return Number(digits);
  return /年\d/.test(period) ? last : 1;
}
