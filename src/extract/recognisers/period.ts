import { periodMention } from '../make-mentions';
import type { PeriodExtent, PeriodMention } from '../mentions';
import { chineseNumeral } from '../text/numerals';
import { codeAt, codesOf } from '../text/code-units';
import { wordTrie } from '../text/word-trie';
import { listedQuarterAt } from './listed-quarter';
import { printedYear, YEAR_DIGITS } from './printed-number';
import { digitsEnd, isDigitCode, type Recogniser } from './recogniser';
import { DIGITS, END, match, NUMERALS, shape } from './shape';
import { spanOfYearsAt } from './years-period';

/** Each begins where it is asked and looks no further than a few characters. */
const YEAR = shape(
  `${DIGITS}'一二`,
  /(?:([一二]〇[〇一二三四五六七八九]{2}|二[零〇Ｏ○][零〇Ｏ○一二三四五六七八九]{2})年|('?\d\d)年(?=[底末初]|全年|上半年|前三季度))/y,
  `${DIGITS}年〇零Ｏ○`,
);
const YEARS = shape(
  DIGITS,
  /(19\d\d|20\d\d)(?:年?[-~至到](19\d\d|20\d\d)年|年(1?\d)月份?[-~至到](20\d\d)年(1?\d)月)/y,
  '年-~至到',
);
/** What stands behind the first of them. */
const RUNS_ON = codesOf(`${DIGITS}-~至到`);
const MONTHS = shape(DIGITS, /(\d{1,2})(?:月份?)?(?:-|~|至|到)(\d{1,2})月份?/y, '月-~至到');
const MONTH_DAY = shape(DIGITS, /(\d{1,2})月(\d{1,2})日/y, '月');
/** 11月29日至12月1日 dates an event; what begins with the year runs up to its end. */
const DAY_RANGE = shape(DIGITS, /(\d{1,2})月(\d{1,2})日(?:-|~|至|到)(?:(\d{1,2})月)?(\d{1,2})日/y, '月');
const MONTH = shape(DIGITS, /(\d{1,2})月(份|末|底)?/y, '月');
const CHINESE_MONTH = shape(NUMERALS, /(十一|十二|[一二三四五六七八九十])月(份|末|底)?/y, '月一二');
const FIRST_MONTHS = shape('前头', /[前头](\d{1,2}|十一|十|[一二三四五六七八九])个月/y);
const DATE = shape(
  DIGITS,
  /(20\d\d|19\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:日)?(?:[ T]?\d{1,2}:\d{2}(?::\d{2})?)?/y,
  '-/.',
);
const AS_OF = shape('截至', /(?:截[至止]到?|至)/y);
/** The year of a period is said behind it: 今年上半年(2025年). */
const YEAR_BEHIND = shape('(', /\((19\d\d|20\d\d)年?\)/y);
const YEAR_END = shape('年岁同', /(?:年末|年底|岁末|同期末)/y, '末底期');
const TO_DATE = shape('以至', /(?:以来|至今)/y);
const SAME_LAST_YEAR = shape('去上', /(?:去年|上年|上一年)同期/y, '年一');
const THAT_MONTH = shape('当本', /(?:当月|本月)/y);
/** 月末市场主体6.9万户: the end of the months spoken of. */
const THAT_END = shape('月期季', /(?<![\d一二三四五六七八九十每上各本初同划任学])[月期季]末(?!考)/y, '末');
const CLOCK = shape(`${DIGITS}零`, /(?:\d{1,2}|零)时(?:整)?/y, '时');

/** Parts of the year, from a month to another; 年内, 当年 and 本年 are the year spoken of, whichever that is. */
const PARTS = wordTrie(
  (
    [
      ['前三季度 前3季度 一至三季度 一到三季度 1-3季度', 1, 9],
      ['一季度 第一季度 1季度 第1季度', 1, 3],
      ['二季度 第二季度 2季度 第2季度', 4, 6],
      ['三季度 第三季度 3季度 第3季度', 7, 9],
      ['四季度 第四季度 4季度 第4季度', 10, 12],
      ['上半年', 1, 6],
      ['下半年', 7, 12],
      ['全年 年内 当年 本年 本年度', 1, 12],
    ] as const
  ).flatMap(([words, from, to]) => words.split(' ').map((word) => [word, { from, to }] as const)),
);
const QUARTER_ENDS = wordTrie(['一季末', '二季末', '三季末'].map((words, i) => [words, 3 * i + 3] as const));

/** 去年 is the year before the report's date, 上年 the year before the one spoken of. */
const RELATIVE = wordTrie(
  (
    [
      ['this', '今年'],
      ['last', '去年 过去一年 过去的一年 刚刚过去的一年'],
      ['previous', '上年 上一年'],
      ['next', '明年 来年'],
      ['coming', '新的一年 新一年'],
      ['before-last', '前年'],
    ] as const
  ).flatMap(([relative, words]) => words.split(' ').map((word) => [word, relative] as const)),
);
const LAST = codesOf('去上');
const NO_YEAR_BEHIND = /^(?:结余|结转|滚存|同期)/;

const YEAR_WORD = '年'.charCodeAt(0);

interface YearPart {
  readonly year: number | null;
  readonly relative: PeriodMention['relative'];
  readonly end: number;
}

function yearAt(text: string, at: number): YearPart | null {
  const printed = printedYear(text, at);
  if (printed > 0 && codeAt(text, at + YEAR_DIGITS) === YEAR_WORD)
    return { year: printed, relative: null, end: at + YEAR_DIGITS + (text[at + YEAR_DIGITS + 1] === '度' ? 2 : 1) };
  const written = match(YEAR, text, at);
  if (written) {
    const [words, long, short] = written;
    const year =
      short === undefined
        ? chineseNumeral((long ?? '').replace(/[Ｏ○零]/g, '〇'))
        : 2000 + Number(short.replace("'", ''));
    return { year, relative: null, end: at + words.length };
  }
  const relative = RELATIVE.longestAt(text, at);
  // 上年结转 and 去年同期 are no year.
  if (!relative || (LAST.has(codeAt(text, at)) && NO_YEAR_BEHIND.test(text.slice(relative.end, relative.end + 2))))
    return null;
  return { year: null, relative: relative.value, end: relative.end };
}

interface ExtentPart {
  readonly extent: PeriodExtent;
  readonly end: number;
}

/** What stands behind a year, or alone: 上半年, 1-7月, 10月底, 7月24日. `through` where 截至 stands before it. */
function extentAt(text: string, at: number, through: boolean, afterYear: boolean): ExtentPart | null {
  const part = PARTS.longestAt(text, at);
  if (part) {
    const { from, to } = part.value;
    const { end } = part;
    if (from === 1 && to === 12) return { extent: { kind: 'year' }, end };
    if (match(END, text, end)) return { extent: { kind: 'through-month', month: to }, end: end + 1 };
    return { extent: { kind: 'months', from, to }, end };
  }
  const quarterEnd = QUARTER_ENDS.longestAt(text, at);
  if (quarterEnd) return { extent: { kind: 'through-month', month: quarterEnd.value }, end: quarterEnd.end };
  const listed = listedQuarterAt(text, at);
  if (listed) return listed;
  const first = match(FIRST_MONTHS, text, at);
  if (first?.[1]) {
    const to = isDigitCode(first[1].charCodeAt(0)) ? Number(first[1]) : (chineseNumeral(first[1]) ?? 0);
    return monthRun(1, to, at + first[0].length);
  }
  const months = match(MONTHS, text, at);
  if (months) return monthRun(Number(months[1]), Number(months[2]), at + months[0].length);
  const day = match(MONTH_DAY, text, at);
  const days = day && RUNS_ON.has(codeAt(text, at + day[0].length)) ? match(DAY_RANGE, text, at) : null;
  if (days)
    return dayRange(
      days.slice(1).map((one) => (one === undefined ? null : Number(one))),
      at + days[0].length,
    );
  if (day) {
    const month = Number(day[1]);
    const clock = match(CLOCK, text, at + day[0].length);
    const end = at + day[0].length + (clock?.[0].length ?? 0);
    if (month < 1 || month > 12) return null;
    return { extent: { kind: through ? 'through-day' : 'day', month, day: Number(day[2]) }, end };
  }
  const month = match(MONTH, text, at) ?? match(CHINESE_MONTH, text, at);
  if (month?.[1]) {
    const number = isDigitCode(month[1].charCodeAt(0)) ? Number(month[1]) : (chineseNumeral(month[1]) ?? 0);
    if (number < 1 || number > 12) return null;
    const end = at + month[0].length;
    if (month[2] === '末' || month[2] === '底' || through)
      return { extent: { kind: 'through-month', month: number }, end };
    return { extent: { kind: 'month', month: number }, end: text.startsWith('当月', end) ? end + 2 : end };
  }
  if (match(THAT_MONTH, text, at)) return { extent: { kind: 'that-month' }, end: at + 2 };
  if (match(THAT_END, text, at)) return { extent: { kind: 'that-end' }, end: at + 2 };
  if (afterYear) {
    if (match(YEAR_END, text, at)) return { extent: { kind: 'year-end' }, end: at + 2 };
    if (match(END, text, at)) return { extent: { kind: 'year-end' }, end: at + 1 };
    if (match(TO_DATE, text, at)) return { extent: { kind: 'year-to-date' }, end: at + 2 };
    if (text[at] === '内') return { extent: { kind: 'year' }, end: at + 1 };
  } else if (match(YEAR_END, text, at)) return { extent: { kind: 'year-end' }, end: at + (text[at] === '同' ? 3 : 2) };
  return null;
}

function dayRange(
  [month = 0, day = 0, toMonth = null, toDay = 0]: readonly (number | null)[],
  end: number,
): ExtentPart | null {
  const last = toMonth ?? month;
  if (month === null || last === null || day === null || toDay === null || last < 1 || last > 12) return null;
  const sinceNewYear = month === 1 && day === 1 && last > 1;
  return { extent: { kind: sinceNewYear ? 'through-day' : 'day', month: last, day: toDay }, end };
}

function monthRun(from: number, to: number, end: number): ExtentPart | null {
  if (from < 1 || to > 12 || from >= to) return null;
  if (from === 1 && to === 12) return { extent: { kind: 'year' }, end };
  return { extent: { kind: 'months', from, to }, end };
}

const BEGINNINGS = '月期季同新今本当去上明前头来过这刚未一二三四五六七八九十第下全截至年近任"“\'‘「岁';
const beginnings = codesOf(BEGINNINGS);
/** What stands behind the first digits of a period. */
const BEHIND_DIGITS = '年月季-~至到/、和';
const behindDigits = codesOf(BEHIND_DIGITS);
/** What joins a year to the next of its list. */
const JOINERS = codesOf('、和');
const MOST_LISTED = 8;

/**
 * Periods as reports write them: 2024年上半年, 今年1-7月, 截至10月底, 前三季度, 年末, 十四五末. The year is kept apart where it is told from
 * the report's own date.
 */
export const period: Recogniser = {
  beginsWith: (code) => isDigitCode(code) || beginnings.has(code),
  besideDigits: { before: '', behind: BEHIND_DIGITS },
  second: `${DIGITS}${BEGINNINGS}〇零Ｏ○两年后届月半季到的内末底止期、和及`,
  at(text, at) {
    if (!isDigitCode(text.charCodeAt(at))) return spanOfYearsAt(text, at) ?? plain(text, at);
    const digits = digitsEnd(text, at) - at;
    if (!mayBeDated(text, at, digits)) return null;
    const found = digits === YEAR_DIGITS ? dated(text, at) : digits === 1 ? spanOfYearsAt(text, at) : null;
    return found ?? plain(text, at);
  },
};

/** False for most numbers: they have more digits than a year, or no mark of a period or (2024.6.30) point behind them. */
function mayBeDated(text: string, at: number, digits: number): boolean {
  if (digits > YEAR_DIGITS || (digits < YEAR_DIGITS && JOINERS.has(codeAt(text, at + digits)))) return false;
  return behindDigits.has(codeAt(text, at + digits)) || (digits === YEAR_DIGITS && text[at + digits] === '.');
}

function mention(
  start: number,
  end: number,
  extent: PeriodExtent,
  year: number | null,
  relative: PeriodMention['relative'] = null,
): PeriodMention {
  return periodMention(start, end, { year, relative, extent });
}

function dated(text: string, at: number): PeriodMention | null {
  const date = match(DATE, text, at);
  if (date) {
    const [, inYear = 0, month = 0, day = 0] = date.map(Number);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
      return mention(at, at + date[0].length, { kind: 'day', month, day }, inYear);
  }
  const behind = codeAt(text, at + YEAR_DIGITS);
  if (JOINERS.has(behind))
    return isListedYear(text, at) ? mention(at, at + YEAR_DIGITS, { kind: 'year' }, printedYear(text, at)) : null;
  // Most years have no other behind them: 2024年, 2024年末.
  const years =
    RUNS_ON.has(behind === YEAR_WORD ? codeAt(text, at + YEAR_DIGITS + 1) : behind) && match(YEARS, text, at);
  if (!years) return null;
  const [, from = 0, until, first, to = 0, last = 0] = years.map(Number);
  if (from >= (until || to)) return null;
  const end = at + years[0].length;
  if (until) return mention(at, end, { kind: 'years', from, to: until }, null);
  // 2023年9月至2024年8月: the months of years before count down from January.
  return first && last <= 12
    ? mention(at, end, { kind: 'months', from: first - 12 * (to - from), to: last }, to)
    : null;
}

/** [2021]、2022和2023年: it shares 年 with the last of its list. */
function isListedYear(text: string, at: number): boolean {
  const last = at + MOST_LISTED * (YEAR_DIGITS + 1);
  for (let next = at; next < last && printedYear(text, next) > 0; next += YEAR_DIGITS + 1) {
    const behind = codeAt(text, next + YEAR_DIGITS);
    if (behind === YEAR_WORD) return true;
    if (!JOINERS.has(behind)) return false;
  }
  return false;
}

function plain(text: string, at: number): PeriodMention | null {
  const same = match(SAME_LAST_YEAR, text, at);
  if (same) return mention(at, at + same[0].length, { kind: 'same-last-year' }, null);
  const asOf = match(AS_OF, text, at);
  const from = at + (asOf?.[0].length ?? 0);
  const year = yearAt(text, from);
  const inner = extentAt(text, year?.end ?? from, asOf !== null, year !== null);
  if (!year && !inner) return null;
  // 至 alone is the far end of something else.
  if (asOf?.[0] === '至' && !/^(?:through|year-end)/.test(inner?.extent.kind ?? '')) return null;
  const end = inner?.end ?? year?.end ?? from;
  const extent: PeriodExtent = inner?.extent ?? { kind: 'year' };
  const behind = year?.year === undefined || year.year === null ? match(YEAR_BEHIND, text, end) : null;
  if (behind) return mention(at, end + behind[0].length, extent, Number(behind[1]));
  return mention(at, end, extent, year?.year ?? null, year?.relative ?? null);
}
