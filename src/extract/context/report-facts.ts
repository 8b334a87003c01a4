import { censusYear } from '../../codelists/censuses';
import { announcesPlan, reviewHeadings, titleHints, titleWords } from '../../codelists/report-kinds';
import { isReportDate, type ExtractionOptions, type ReportKind } from '../../model';
import type { Mention, PeriodMention } from '../mentions';
import { chineseNumeral } from '../text/numerals';

/** What the report says of itself, from which relative years and figures without a period are told. */
export interface ReportTime {
  readonly title: string | null;
  readonly kind: ReportKind;
  /** ISO 8601, day, month or year of delivery or publication. */
  readonly date: string | null;
  /** The year of `date`. */
  readonly dateYear: number | null;
  /** 今年. */
  readonly thisYear: number | null;
  /** The year that figures without one are about. */
  readonly reviewYear: number | null;
  /** The run of months that the report is about, where it names one: 上半年, 1-7月. */
  readonly months: { readonly from: number; readonly to: number } | null;
  /** The last year of the plan that the title announces. */
  readonly planEnd: number | null;
  readonly yearFrom: YearSource;
}

/** Where the report's year stands: in a title, date or heading, which is sure; only in its running text; only in its file's name. */
export type YearSource = 'head' | 'text' | 'file-name' | 'unknown';

const LEAD_LENGTH = 600;
/** The sixth plan began in 1981, each later one five years after the one before. */
const PLANS_FROM = 1956;
const PLAN_YEARS = 5;

/** Reads genre, date and years off a report and its title. */
export function reportTime(
  text: string,
  title: string | null,
  mentions: readonly Mention[],
  options: ExtractionOptions,
): ReportTime {
  const named = `${title ?? ''}\n${options.fileName ?? ''}`;
  const lead = `${title ?? ''}${text.slice(0, LEAD_LENGTH)}`;
  const kind = kindOf(title, lead);
  const day = firstDayOf(mentions);
  const given = options.date !== undefined && isReportDate(options.date) ? options.date : undefined;
  const date = given ?? day?.date ?? null;
  const titleYear = yearIn(title ?? '') ?? yearIn(bannerOf(text));
  const fileYear = yearIn(named.slice(named.indexOf('\n')));
  const dateYear = date === null ? null : Number(date.slice(0, 4));
  const firstYear = firstYearOf(text, mentions);
  const beforePlan = yearBeforePlan(title);
  const reviewHeading = reviewYearOf(text) ?? beforePlan ?? censusYear(title ?? '');
  const known = titleYear ?? dateYear ?? firstYear?.year ?? null;
  const thisYear = thisYearOf(kind, titleYear, dateYear) ?? known ?? fileYear;
  return {
    title,
    kind,
    date,
    dateYear,
    thisYear,
    reviewYear:
      reviewHeading ?? reviewYear(kind, titleYear, date, firstYear) ?? known ?? reviewYear(kind, fileYear, null, null),
    months: monthsOf(text, title, mentions),
    planEnd: beforePlan === null ? null : beforePlan + PLAN_YEARS,
    yearFrom: yearSource(
      reviewHeading ?? titleYear ?? (given !== undefined || isHead(day) ? dateYear : null),
      firstYear?.year ?? null,
      fileYear,
    ),
  };
}

function yearSource(head: number | null, text: number | null, file: number | null): YearSource {
  if (head !== null) return 'head';
  if (text !== null) return 'text';
  return file === null ? 'unknown' : 'file-name';
}

/** A report named for a year of its own delivery (2025年政府工作报告) describes the year before. */
function reviewYear(
  kind: ReportKind,
  titleYear: number | null,
  date: string | null,
  first: FirstYear | null,
): number | null {
  const dateYear = date === null ? null : Number(date.slice(0, 4));
  if (kind === 'work-report' || kind === 'plan') {
    const delivered = titleYear ?? dateYear;
    // What is delivered in the last weeks of a year is about that year.
    const isYearEnd = date !== null && dateYear === delivered && /-1[12]/.test(date.slice(4, 7));
    if (delivered !== null) return isYearEnd ? delivered : delivered - 1;
  }
  if (titleYear !== null) return titleYear;
  if (date === null || dateYear === null) return first?.year ?? null;
  // What is published in a year is about the year before, where the text opens with that year or comes in the first weeks.
  const month = Number(date.slice(5, 7));
  const isYearBefore = first?.year === dateYear - 1 && (first.opens || (month > 0 && month <= 3));
  return isYearBefore ? dateYear - 1 : dateYear;
}

/** The first year that a text names, days apart. */
interface FirstYear {
  readonly year: number;
  /** No other period, such as 上半年, is named before it. */
  readonly opens: boolean;
}

/** In front of a year of comparison or aim: 较2019年同期, 由2022年的, 力争2025年. */
const COMPARED = /(?:[比较由从与到]|力争|确保)$/;

function firstYearOf(text: string, mentions: readonly Mention[]): FirstYear | null {
  const isNamed = (one: Mention): one is PeriodMention =>
    isTime(one) && one.year !== null && !COMPARED.test(text.slice(Math.max(0, one.start - 3), one.start));
  // 2020年以来…，2023年为9.6亿元 is not about 2020.
  const first =
    mentions.find((one): one is PeriodMention => isNamed(one) && one.extent.kind !== 'year-to-date') ??
    mentions.find(isNamed);
  if (!first || first.year === null) return null;
  return {
    year: lastListed(text, mentions, first) ?? first.year,
    opens: first.extent.kind === 'year' && first === mentions.find(isTime),
  };
}

/** A period that is no day. */
function isTime(mention: Mention): mention is PeriodMention {
  return mention.kind === 'period' && mention.extent.kind !== 'day';
}

/** What parts years of a list, or the heads of a table's columns. */
const NEXT_YEAR = /^(?:[、和与及]| *[\t|]? *)$/;
const AIMED = /^[（(]?(?:目标|预期|预计|计划|预算|规划)/;

/** 2021年、2022年和2023年 are listed up to the year that the text is about; so are the heads of a table's columns. */
function lastListed(text: string, mentions: readonly Mention[], first: PeriodMention): number | null {
  let last = first;
  let latest = first.year ?? 0;
  for (let at = mentions.indexOf(first) + 1; at < mentions.length; at += 1) {
    const next = mentions[at];
    if (!next) break;
    if (!isTime(next)) continue;
    const isListed = next.start - last.end <= 4 && NEXT_YEAR.test(text.slice(last.end, next.start));
    if (!isListed || next.extent.kind !== 'year' || AIMED.test(text.slice(next.end, next.end + 4))) break;
    last = next;
    latest = Math.max(latest, next.year ?? latest);
  }
  return latest || null;
}

function thisYearOf(kind: ReportKind, titleYear: number | null, dateYear: number | null): number | null {
  // 2019年预算执行情况 of January 2020 calls 2019 去年, 2020年政府工作报告 that a page dates 2021 does not.
  const isLater = titleYear !== null && dateYear === titleYear + 1;
  if (kind === 'work-report' || ((kind === 'plan' || kind === 'budget') && !isLater)) return titleYear ?? dateYear;
  return dateYear ?? titleYear;
}

/** 2022—2024年 in a title that announces no plan is about the last of them. */
const YEARS_TO = /(?:^|\D)(?:19[89]\d|20[0-4]\d)年?[-~至到](19[89]\d|20[0-4]\d)(?=\D|$)/;

function yearIn(text: string): number | null {
  const last = announcesPlan.test(text) ? undefined : YEARS_TO.exec(text)?.[1];
  if (last !== undefined) return Number(last);
  const year = /(?:^|\D)(19[89]\d|20[0-4]\d)(?!\d|年以来)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function bannerOf(text: string): string {
  return text
    .split('\n', 12)
    .filter((line) => line.length < 60 && /(?:报告|公报|计划|总结)/.test(line) && !/[。；]/.test(line))
    .join('\n');
}

const YEAR_REVIEWED = new RegExp(`(20\\d\\d)年[^。\\n]{0,16}(?:${reviewHeadings.join('|')})`);

function reviewYearOf(text: string): number | null {
  const year = YEAR_REVIEWED.exec(text.slice(0, 6000))?.[1];
  return year === undefined ? null : Number(year);
}

const ORDINAL_PLAN = /第(十[一二三四五六]?|[八九])个五年(?:规划|计划)/;
const SHORT_PLAN = /[“"]?([八九]五|十[一二三四五六]?五)[”"]?(?:规划|计划|时期国民经济和社会发展规划)/;

/** An outline of a plan looks back on the year before it begins; what follows up on a plan does not. */
function yearBeforePlan(title: string | null): number | null {
  if (title === null || /评估|实施|执行|完成|报告|解读|进展/.test(title)) return null;
  const named = ORDINAL_PLAN.exec(title)?.[1] ?? SHORT_PLAN.exec(title)?.[1]?.slice(0, -1);
  const number = named === undefined ? null : chineseNumeral(named);
  return number === null ? null : PLANS_FROM + PLAN_YEARS * (number - 1) - 1;
}

/** Tabs, or more than the one bar of 一图读懂|2021年玉环经济“成绩单”. */
const TABLE_ROW = /\t|^\||\|[^|]*\||^(?:序号|指标|项目|名称|地区|单位)[^|]*\||\|.{0,5}$/;

/** The title of a report: the first of its lines that says what it is, else the first short one. */
export function titleOf(text: string): string | null {
  let short: string | null = null;
  let count = 0;
  for (const printed of text.slice(0, 3000).split('\n', 40)) {
    const line = printed.trim();
    // A row of a table is no title.
    if (line.length <= 3 || TABLE_ROW.test(line)) continue;
    count += 1;
    if (line.length <= 60) {
      if (count <= MOST_ABOVE_TITLE && saysWhatItIs(line)) return line;
      short ??= line;
    }
    if (count >= MOST_ABOVE_TITLE && short !== null) break;
  }
  return short;
}

const MOST_ABOVE_TITLE = 15;

function saysWhatItIs(line: string): boolean {
  return titleHints.some((hint) => line.includes(hint)) && !/[。；]$/.test(line) && !line.includes('>');
}

function kindOf(title: string | null, lead: string): ReportKind {
  for (const [kind, words] of titleWords) if (title !== null && words.some((word) => title.includes(word))) return kind;
  const banner = bannerOf(lead);
  for (const [kind, words] of titleWords.slice(0, 3)) if (words.some((word) => banner.includes(word))) return kind;
  return title === null ? 'unknown' : 'press';
}

function isHead(day: { readonly at: number } | null): boolean {
  return day !== null && day.at < LEAD_LENGTH;
}

/** The first full day of the text: a report's head gives its delivery or publication before anything else. */
function firstDayOf(mentions: readonly Mention[]): { readonly date: string; readonly at: number } | null {
  const day = mentions.find(
    (mention): mention is PeriodMention =>
      mention.kind === 'period' && mention.year !== null && mention.extent.kind === 'day',
  );
  if (day?.extent.kind !== 'day') return null;
  return { date: [String(day.year), pad(day.extent.month), pad(day.extent.day)].join('-'), at: day.start };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function monthsOf(text: string, title: string | null, mentions: readonly Mention[]): ReportTime['months'] {
  const limit = LEAD_LENGTH * 2;
  for (const mention of mentions) {
    if (mention.start > limit) break;
    if (mention.kind !== 'period' || COMPARED.test(text.slice(Math.max(0, mention.start - 3), mention.start))) continue;
    if (mention.extent.kind === 'months' && mention.extent.from === 1)
      return { from: mention.extent.from, to: mention.extent.to };
    // A whole year named first is what the report is about.
    if (mention.extent.kind === 'year' && mention.year !== null) break;
  }
  const inTitle = /(上半年|前三季度|一季度)/.exec(title ?? '')?.[1];
  if (inTitle === undefined) return null;
  return { from: 1, to: inTitle === '上半年' ? 6 : inTitle === '一季度' ? 3 : 9 };
}
