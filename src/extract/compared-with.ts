import { census } from '../codelists/censuses';
import type { Item } from './items';
import type { Mention, PeriodMention } from './mentions';
import type { Reading } from './patterns/pattern';
import { codesOf } from './text/code-units';

/** A time that what follows is compared with, named before: in the report's words, without 与 and 相比. */
export interface ComparedTime {
  readonly words: string;
  /** A level of that time was named, not the time alone: what goes on with its subject is compared, the next subject is not. */
  readonly isOfLevel: boolean;
}

/** A time long before: 2019年同期, 2010年第六次全国人口普查, “十三五”末, 五年前. */
const TIME = `(\\d{4}年(?:同期|末|底|年末)?(?:${census})?|${census}|[“"]?十[一二三四五]五[”"]?(?:期?末|初|初期|时期)?|[一二三四五六七八九十两]+年前)`;
/** A clause of its own, or behind the time that is compared: 与2019年相比，…; 2023年与2019年相比，…; 较2019年，… needs no other word. */
const IN_FRONT = new RegExp(
  `(?:^|[，,；;年末底期])(?:[与同和跟]${TIME}(?:的?数据)?(?:相比较?|相较|比)|[比较]${TIME}(?:相比)?)(?=[，,；;]|$)`,
);

const COMPARES = codesOf('与同和跟比较');

/** The words of the time that a clause without a number compares with; null where there is none. */
export function comparedInFront(text: string, { before, start, head }: Item): string | null {
  const [first] = before;
  if (first === undefined || !mayCompare(text, before)) return null;
  const found = IN_FRONT.exec(text.slice(first.start, head[0]?.start ?? start));
  return found?.[1] ?? found?.[2] ?? null;
}

function mayCompare(text: string, words: readonly Mention[]): boolean {
  for (const { start } of words) if (COMPARES.has(text.charCodeAt(start))) return true;
  return false;
}

/** The time of these words, for all that follows in its sentence; null where growth is reckoned on it anyway. */
export function comparedTime(words: string, year: number | null): ComparedTime | null {
  return isYearBefore(words, year) ? null : { words, isOfLevel: false };
}

/** The year or year's end that a clause without a number compares with, what 由 stands in front of later on is of: [与2020年]相比，…由A增加到B. */
export function comparedYear({ before }: Item): PeriodMention | null {
  for (const mention of before) if (mention.kind === 'period') return isWholeYear(mention) ? mention : null;
  return null;
}

/** True of what levels of its end are told of: 2020年, 2020年末, “十三五”末. */
export function isWholeYear({ extent }: PeriodMention): boolean {
  return extent.kind === 'year' || extent.kind === 'year-end' || extent.kind === 'plan-end';
}

const CENSUS_IN_FRONT = new RegExp(`(${census})的?$`);

/** The time of an earlier level, which what stands behind it is compared with: 比2020年的7.1亿元[增长21%]; null where an item has none. */
export function comparedLevelTime(
  text: string,
  { head }: Item,
  reading: Reading,
  year: number | null,
): ComparedTime | null {
  const of = reading.kind === 'levels' && reading.of?.kind === 'period' ? reading.of.mention : null;
  const last = head.at(-1);
  const isRefused = reading.kind === 'unread' && reading.reason === 'other-basis';
  const words = of
    ? text.slice(of.start, of.end)
    : isRefused && last && CENSUS_IN_FRONT.exec(text.slice(head[0]?.start ?? last.start, last.end))?.[1];
  return !words || isYearBefore(words, year) ? null : { words, isOfLevel: true };
}

/** In a report on 2024 what is compared with 2023 has grown on the year before. */
function isYearBefore(words: string, year: number | null): boolean {
  return year !== null && words.startsWith(`${year - 1}年`);
}

/** What stands behind a time that 与 or 同 compares with: 与2018年[相比], 与上年[基本持平]. */
const BEHIND = new RegExp(
  `^(?:同期|末|底|年末)?(?:${census})?(?:的?数据)?(?:基本|大体)?(?:持平|相[比较]|相当|一致|比[，,])`,
);
const LONGEST_BEHIND = 18;

/** True where the words behind a time say that 与 in front of it compares. */
export function isComparedBehind(text: string, end: number): boolean {
  return BEHIND.test(text.slice(end, end + LONGEST_BEHIND));
}
