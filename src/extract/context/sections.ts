import { reviewHeadings } from '../../codelists/report-kinds';
import { targetHeadings } from '../../codelists/cues';
import type { Span } from '../../model';
import { hasAny, MEASURED, PERIOD, RATIO } from '../kinds';
import type { Mention, PeriodMention } from '../mentions';
import type { Sentence } from '../sentences';
import { codesOf, isDigit, isSpace, NEWLINE } from '../text/code-units';
import { reverseTrie } from '../text/reverse-trie';
import type { HeadingDepth } from './own-level';
import type { ReportTime } from './report-facts';
import { yearOf, type YearContext } from './resolve-period';

/** What a heading says of everything under it. */
export interface Section {
  readonly year: number | null;
  readonly target: boolean;
}

export const noSection: Section = { year: null, target: false };

const TOP = /^(?:第?[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,2}(?:部分|章))/;
const TOP_OPENS = codesOf('第一二三四五六七八九十');
const NUMBERED = /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．])/;
const NUMBER_OPENS = codesOf('(（0123456789');
const TARGETS = new RegExp(targetHeadings.join('|'));
const REVIEWS = new RegExp(reviewHeadings.join('|'));
/** Each of them as it stands there, without what may not stand in front. */
const telling = reverseTrie(
  [...targetHeadings, ...reviewHeadings].map((words) => [words.replace(/^\(.*\)/, ''), true]),
);
const LONGEST = 60;
const COLON = ':'.charCodeAt(0);
/** A title names the year of the report's delivery, not that of its figures. */
const TITLE = /报告|公报|解读|通知|发布会|讲话|《/;

/** A sentence whose time holds for no other: one of a box of highlights, or a title (2021年政府工作报告 is no paragraph on 2021). */
export function standsAlone(text: string, sentence: Sentence, depth: HeadingDepth | null): boolean {
  return isBullet(text, sentence) || (depth !== null && TITLE.test(text.slice(sentence.start, sentence.end)));
}

function isBullet(text: string, { start }: Sentence): boolean {
  return BEFORE_BULLET.has(text.charCodeAt(start)) && BULLET.test(text.slice(start, start + 4));
}

const BEFORE_BULLET = codesOf(' \t\n·★☆◆◇●○■□▲△▶►◎※✓√—-');
const BULLET = /^[\s·★☆◆◇●○■□▲△▶►◎※✓√—-]*[·★☆◆◇●○■□▲△▶►◎※✓√]/;

/** How deep a heading is; null for a sentence that is none. */
export function headingDepth(text: string, sentence: Sentence): HeadingDepth | null {
  if (hasAny(sentence.kinds, MEASURED | RATIO)) return null;
  const { start, end } = trimmed(text, sentence);
  if (end - start > LONGEST) return null;
  const first = text.charCodeAt(start);
  if (TOP_OPENS.has(first) && TOP.test(text.slice(start, end))) return 1;
  if (NUMBER_OPENS.has(first) && NUMBERED.test(text.slice(start, end))) return isDigit(first) ? 3 : 2;
  return startsLine(text, sentence) ? 0 : null;
}

/** The section that a sentence of some depth opens; null where it is no heading or says nothing of time. */
export function sectionOpenedBy(
  text: string,
  sentence: Sentence,
  depth: HeadingDepth | null,
  time: ReportTime,
  context: YearContext,
): Section | null {
  const isHeading = depth !== null;
  // Most sentences are no headings and announce nothing.
  if (!isHeading && text.charCodeAt(sentence.end - 1) !== COLON && !isSpace(text.charCodeAt(sentence.end - 1)))
    return null;
  const { start, end } = trimmed(text, sentence);
  if (!isHeading && text.charCodeAt(end - 1) !== COLON) return null;
  const words = text.slice(start, end);
  const isTop = isHeading ? depth === 1 : TOP.test(words);
  const isDated = hasAny(sentence.kinds, PERIOD) || isDigit(text.charCodeAt(start));
  const tells = mayTell(words);
  if (!isDated && !tells) return isHeading && isTop ? noSection : null;
  const announces = tells && words.endsWith(':') && TARGETS.test(words);
  if ((!isHeading && !announces) || (!isTop && TITLE.test(words))) return null;
  const period = sentence.mentions.find(
    (mention): mention is PeriodMention =>
      mention.kind === 'period' && (mention.extent.kind === 'year' || mention.extent.kind === 'years'),
  );
  const months = period ? undefined : sentence.mentions.find(isMonthsOfYear);
  const review = tells && REVIEWS.test(words);
  const aims = tells && !review && TARGETS.test(words);
  const bare = isHeading && !period ? /^(?:\d{1,2}\s+)?(20\d\d)[:：]/.exec(words)?.[1] : undefined;
  // 二、2017年上半年预算执行情况: the year of what follows, whose months its paragraphs name.
  if (isHeading && months && !aims) return { year: months.year, target: false };
  if (period?.extent.kind === 'years') {
    // “十四五”时期主要目标: what is aimed at stands at the end of these years.
    const { to } = period.extent;
    return aims && (time.reviewYear === null || to > time.reviewYear) ? { year: to, target: true } : noSection;
  }
  const lastToCome = period ? null : lastYearToCome(sentence.mentions, time.reviewYear);
  if (lastToCome !== null) return { year: lastToCome, target: true };
  if (!period && bare === undefined && !review && !aims) return isTop ? noSection : null;
  const year = period
    ? yearOf(period, context)
    : bare !== undefined
      ? Number(bare)
      : aims
        ? nextYear(time, context.year)
        : time.reviewYear;
  const isRest = aims && !period && time.months !== null;
  const ahead = isRest || (year !== null && time.reviewYear !== null && year > time.reviewYear);
  return { year, target: !review && (ahead || (aims && (year === null || time.reviewYear === null))) };
}

/** False of words that neither look back nor announce anything. */
function mayTell(words: string): boolean {
  for (let end = 2; end <= words.length; end += 1) if (telling.longestEndingAt(words, 0, end)) return true;
  return false;
}

/** 二、今后五年的目标任务: aims without a time of their own are those of the last of these years. */
function lastYearToCome(mentions: readonly Mention[], reviewYear: number | null): number | null {
  for (const mention of mentions)
    if (mention.kind === 'period' && mention.extent.kind === 'years-to-come' && reviewYear !== null)
      return reviewYear + mention.extent.count;
  return null;
}

/** What is to come: in a report on a part of the year its rest, in an outline of a plan its last year, else the year after. */
function nextYear(time: ReportTime, spoken: number | null): number | null {
  // Behind a section on 2017年上半年 in a report on the accounts of 2016 it is the rest of 2017.
  if (time.months !== null) return Math.max(time.reviewYear ?? 0, spoken ?? 0) || null;
  if (time.planEnd !== null) return time.planEnd;
  if (time.thisYear !== null && time.reviewYear !== null && time.thisYear > time.reviewYear) return time.thisYear;
  return time.reviewYear === null ? null : time.reviewYear + 1;
}

/** What may stand in front of the year that a paragraph begins with: its number, a bullet, a bracket. */
const MOST_LEADING = 4;

/** The year that a paragraph begins with: [2024年]，…, [今年]，…; null where it begins with anything else. */
export function yearOpening(mentions: readonly Mention[]): PeriodMention | null {
  let at = 0;
  let first = mentions[0];
  while (first && leads(first) && at < MOST_LEADING) first = mentions[(at += 1)];
  if (at === MOST_LEADING || first?.kind !== 'period' || first.extent.kind !== 'year') return null;
  return first.year !== null || first.relative === 'this' || first.relative === 'last' ? first : null;
}

function leads({ kind, start, end }: Mention): boolean {
  return kind === 'mark' || kind === 'non-figure' || (kind === 'text' && end - start < 3);
}

function isMonthsOfYear(mention: Mention): mention is PeriodMention {
  return mention.kind === 'period' && mention.extent.kind === 'months' && mention.year !== null;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (start < end && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function startsLine(text: string, sentence: Sentence): boolean {
  const { start, end } = sentence;
  const opens = start === 0 || text.charCodeAt(start - 1) === NEWLINE;
  return opens && (end === text.length || text.charCodeAt(end) === NEWLINE);
}
