import { levelReached } from '../codelists/sums-over-years';
import type { IndicatorMeasure, ObservationStatus, Provenance, Region } from '../model';
import { isAhead } from './context/ahead';
import type { CarriedPeriod, PeriodReading } from './context/carried-period';
import { OwnLevel, type HeadingDepth } from './context/own-level';
import type { ReportTime } from './context/report-facts';
import { nearestRegion, scopedRegion, type ReportPlace } from './context/report-place';
import { PeriodReader, type Heading } from './context/read-period';
import { namedPeriod, saysYearBefore, yearOf, type YearContext } from './context/resolve-period';
import { NOTHING_SAID, Said } from './context/said';
import { noSection, standsAlone, yearOpening, type Section } from './context/sections';
import { statusOf, type StatusReading } from './context/status-now';
import { isUnnamedRun, lastYearOf, mayDateStock, SpokenRun } from './context/run-of-years';
import { TwoTimes } from './context/two-times';
import { SpokenYears } from './context/spoken-years';
import { isOfLastYear, runOf, startOf, yearsToCome, type LevelSaid } from './context/years-spanned';
import { hasAny } from './kinds';
import type { Lexicon } from './lexicon';
import type { Mention, PeriodMention, RegionMention, ScopeMention } from './mentions';
import { withExtent } from './make-mentions';
import { HANDED_OUT, type ClauseFacts } from './says';
import type { Sentence } from './sentences';

/** The words of a paragraph's beginning that may name a level of government: 2023年市本级. */
const LONGEST_LEVEL = 16;

/** The constructions that state a level. */
const LEVELS = /^(?:level|structure-ratio|share|count-before-noun|stock-after-addition)$/;

/** A period so near the beginning of a paragraph opens it. */
const LONGEST_OPENING = 12;

/** A place, and where it was read. */
interface PlaceReading {
  readonly region: Region | null;
  readonly from: Provenance;
}

/** What is carried from clause to clause while a report is read: place, period and status. Lives for one extraction. */
export class ReadingContext {
  /** The level of government spoken of: 市本级. */
  readonly level = new OwnLevel();
  heading: Heading;
  private paragraph = -1;
  private paragraphStart = 0;
  private paragraphPeriod: CarriedPeriod | null = null;
  private readonly said = new Said(NOTHING_SAID);
  private outside: { readonly said: Said; readonly paragraphPeriod: CarriedPeriod | null } | null = null;
  private ahead: CarriedPeriod | null = null;
  private ofStocks: CarriedPeriod | null = null;
  readonly spokenYears: SpokenYears;
  private readonly turn = new TwoTimes();
  readonly run = new SpokenRun();
  private readonly periods = new PeriodReader();
  private readonly ofReport: PlaceReading;
  private placed: PlaceReading;

  constructor(
    readonly text: string,
    readonly time: ReportTime,
    readonly place: ReportPlace,
    readonly lexicon: Lexicon,
  ) {
    this.spokenYears = new SpokenYears(time.reviewYear);
    this.ofReport = { region: place.region, from: place.from === 'head' ? 'report' : place.from };
    this.placed = this.ofReport;
    this.heading = this.headed(noSection, noSection);
  }

  /** The years that a mention without one is told from. */
  years(): YearContext {
    return this.heading.years;
  }

  private headed(section: Section, running: Section): Heading {
    const { reviewYear, thisYear, months } = this.time;
    return { section, running, years: { year: running.year ?? section.year ?? reviewYear, thisYear, months } };
  }

  openSection(section: Section): void {
    this.heading = this.headed(section, noSection);
    this.ofStocks = null;
    this.spokenYears.openSection();
  }

  openSentence(sentence: Sentence, depth: HeadingDepth | null): void {
    const { paragraph, mentions } = sentence;
    this.turn.openSentence(paragraph === this.paragraph, this.isTimed());
    this.said.become(NOTHING_SAID);
    this.spokenYears.openSentence();
    this.ahead = null;
    if (paragraph === this.paragraph) return;
    this.paragraph = paragraph;
    this.paragraphPeriod = null;
    const start = mentions[0]?.start ?? 0;
    this.paragraphStart = start;
    this.spokenYears.openParagraph(this.text.startsWith('--', start));
    this.level.openParagraph(this.text.slice(start, start + LONGEST_LEVEL));
    const first = yearOpening(mentions);
    if (first) {
      const year = yearOf(first, this.years());
      // A look back holds for its own paragraph; the year reviewed and the year to come hold until told otherwise.
      const holds =
        year !== null &&
        (this.time.reviewYear === null || year >= this.time.reviewYear) &&
        !standsAlone(this.text, sentence, depth);
      const { section } = this.heading;
      const target = holds && isAhead(first, year, this.time, section.target);
      if (holds) this.heading = this.headed(section, { year, target });
    }
  }

  /** What a bracket says of place, time and status ends with it: 增长5.6%（全市5.2%），[税收收入]增长3%. */
  enterBracket(): void {
    this.outside = { said: new Said(this.said), paragraphPeriod: this.paragraphPeriod };
  }

  leaveBracket(): void {
    if (this.outside === null) return;
    this.said.become(this.outside.said);
    this.paragraphPeriod = this.outside.paragraphPeriod;
  }

  /** Takes the periods of a clause; the last one is carried on, but for 当月 and 去年同期, which hold for its own figure. */
  notePeriod(printed: PeriodMention, isCarried = true): CarriedPeriod {
    const dated = yearsToCome(printed, this.time.reviewYear);
    const meant = this.spokenYears.meant(dated, this.text);
    const mention = namedPeriod(meant, this.said.period ?? this.ahead ?? this.paragraphPeriod, this.years());
    // 今年1-9月完成96亿元，预计全年126亿元: the year of those months; 去年增长8.3%，全年86亿元.
    const spoken = this.said.period ?? this.paragraphPeriod;
    const ofYear = spoken?.mention.extent.kind === 'months' || spoken?.mention.relative === 'last' ? spoken : null;
    const { start, extent } = mention;
    const { kind } = extent;
    const before = kind === 'year' ? ofYear : kind === 'year-end' ? spoken : this.said.period;
    const carriedYear = mention.year ?? (mention.relative === null ? (before?.year ?? null) : null);
    const carried = { mention, year: carriedYear ?? yearOf(mention, this.years()) };
    if (!isCarried || mention !== meant) return carried;
    if (dated === printed) this.spokenYears.note(carried);
    this.said.period = carried;
    // A month, a plan or the year before that a paragraph comes to speak of holds for its sentence; one that opens it for all.
    const isBrief = kind === 'month' || kind === 'years' || saysYearBefore(mention);
    const passing = isBrief && start - this.paragraphStart > LONGEST_OPENING;
    if (!passing) this.paragraphPeriod = carried;
    return carried;
  }

  /** The period of a sentence without a number; five years looked back on are those of sums alone. */
  noteUncounted(mention: PeriodMention, isHeading: boolean): void {
    const carried = mention.extent.kind === 'unnamed' ? null : this.notePeriod(mention);
    this.spokenYears.noteUncounted(mention, this.text, carried, isHeading);
  }

  /** 截至3月末 on a line of its own is the day of the stocks under it. */
  openStocks(mention: PeriodMention): void {
    this.ofStocks = { mention, year: yearOf(mention, this.years()) };
  }

  /** The months that the sentence names later on, for 当月 in front of them: 当月增长8%，1-10月增长6%. */
  noteAhead(mentions: readonly Mention[]): void {
    const months = mentions.find(
      (mention): mention is PeriodMention => mention.kind === 'period' && mention.extent.kind === 'months',
    );
    this.ahead = months ? { mention: months, year: yearOf(months, this.years()) } : null;
  }

  /** True where the sentence has named the earlier time of a comparison, or speaks of a run of years, which has one. */
  hasTurn(isTimed: boolean): boolean {
    return this.turn.hasEarlier(isTimed || this.isTimed()) || this.beforeRun() !== null;
  }

  /** The year that a plan, or another run of years, starts from: “十三五”期间，城镇化率由46.2%提高到55.8% has both its ends. */
  private beforeRun(own: CarriedPeriod | null = null): CarriedPeriod | null {
    const spoken = own ?? this.said.period ?? this.spokenYears.ofSum(false, false) ?? this.paragraphPeriod;
    const run = spoken && runOf(spoken.mention);
    if (!run) return null;
    const year = startOf(run, this.wordsOf(spoken));
    return { mention: withExtent(spoken.mention, { kind: 'year' }), year };
  }

  /** The period of one side of a comparison: its own, else that of the comparison before. */
  noteTurn(side: 'from' | 'to', own: CarriedPeriod | null): CarriedPeriod | null {
    if (own === null) return this.turn.of(side, this.isTimed()) ?? (side === 'from' ? this.beforeRun() : null);
    if (runOf(own.mention) !== null) return side === 'from' ? this.beforeRun(own) : own;
    return this.turn.note(side, own, this.years().year);
  }

  notePlace(mention: RegionMention | ScopeMention): Region | null {
    const place = this.placeOf(mention);
    this.said.place = place;
    this.level.leaveParagraph();
    return place;
  }

  placeOf(mention: RegionMention | ScopeMention, other: Region | null = null): Region | null {
    if (mention.kind === 'scope') return scopedRegion(mention, this.place, this.text, this.said.place, other);
    return nearestRegion(this.text.slice(mention.start, mention.end), mention.word.region, this.place);
  }

  /** The level of government that a figure is of, where its clause and sentence name no place: 市本级. */
  levelNow(isPlaced: boolean): string | null {
    return isPlaced || this.said.place !== null ? null : this.level.now();
  }

  /** The sentence has named a time. */
  isTimed(): boolean {
    return this.said.period !== null;
  }

  noteStatus(status: ObservationStatus): void {
    this.said.status = status;
  }

  /** True in a paragraph on a whole year. */
  isOnYear(): boolean {
    const extent = this.paragraphPeriod?.mention.extent.kind;
    return extent === 'year' || extent === 'year-end';
  }

  /** The place of a figure: that which its clause has `stated`, the sentence's, the report's. */
  placeNow(stated: Region | null): PlaceReading {
    const region = stated ?? this.said.place;
    if (region === null) return this.ofReport;
    const from = stated === null ? 'sentence' : 'stated';
    // Those of a sentence share theirs.
    if (this.placed.region !== region || this.placed.from !== from) this.placed = { region, from };
    return this.placed;
  }

  /**
   * The period of a figure: its own, the sentence's, the paragraph's, the section's, the report's. What a level was `reached` from
   * years ago says not when: 过去五年，由286亿元增加到436亿元 is so at the end of the report's period.
   */
  periodNow(
    own: CarriedPeriod | null,
    measure: IndicatorMeasure,
    reached = false,
    level: LevelSaid | null = null,
  ): PeriodReading {
    const { target } = this.heading.section;
    const paragraphPeriod = measure === 'stock' ? this.paragraphOfStock() : this.paragraphPeriod;
    const adds = level !== null && measure === 'flow' && this.spokenYears.isSum(level);
    const spoken = own ?? (adds ? this.yearsOfSum() : null) ?? this.said.period ?? paragraphPeriod;
    const isLast = level !== null && spoken !== null && this.spansYears(spoken) && isOfLastYear(level, measure, adds);
    const isOver = (reached || isLast) && spoken !== null && this.isUnnamed(spoken);
    const last = isLast ? lastYearOf(spoken, target ? null : this.time.reviewYear) : spoken;
    const carried = isOver ? null : last;
    const from = own ? 'stated' : this.said.period ? 'sentence' : paragraphPeriod ? 'paragraph' : this.undatedFrom();
    return this.periods.read(carried, from, measure, this);
  }

  /** The status of a figure whose own clause says `own`; of a time `isEarlier` than the one that is expected nothing is. */
  statusNow(own: ObservationStatus | null, period: PeriodReading, isEarlier = false): StatusReading {
    return statusOf(own, this.said.status, period, isEarlier, this.heading.section.target);
  }

  /** An undated stock takes the year of the report, never a run of months of the sentence before. */
  private paragraphOfStock(): CarriedPeriod | null {
    const said = this.paragraphPeriod?.mention;
    return said && mayDateStock(said) ? this.paragraphPeriod : this.ofStocks;
  }

  private undatedFrom(): 'section' | 'report' {
    return this.heading.running.year !== null || this.heading.section.year !== null ? 'section' : 'report';
  }

  private isUnnamed(spoken: CarriedPeriod): boolean {
    return isUnnamedRun(spoken, this.time.reviewYear);
  }

  /** What a clause says of a level where it may be one of several years; null for anything else. */
  levelSaid(indicator: string, { period, readBy, start, end }: ClauseFacts): LevelSaid | null {
    const spoken = period ?? this.said.period ?? this.paragraphPeriod;
    const mayBe = this.yearsOfSum() !== null || (spoken !== null && this.spansYears(spoken));
    if (!mayBe || !LEVELS.test(readBy)) return null;
    return { indicator, words: this.text.slice(start, end) };
  }

  /** True of a level that was come to, 突破300亿元: it adds nothing up. */
  saysReached({ start, end }: ClauseFacts): boolean {
    return levelReached.test(this.text.slice(start, end));
  }

  /** The years that a list of one subject's numbers has one of each for; null where it has none or other counts. */
  eachYear(facts: ClauseFacts, members: number, count: number): readonly CarriedPeriod[] | null {
    const spoken = facts.period ?? this.said.period ?? this.paragraphPeriod;
    return hasAny(facts.says, HANDED_OUT) && members === 1 && spoken !== null ? this.run.each(spoken, count) : null;
  }

  private wordsOf({ mention }: CarriedPeriod): string {
    return this.text.slice(mention.start, mention.end);
  }

  private yearsOfSum(): CarriedPeriod | null {
    return this.spokenYears.ofSum(this.said.period !== null, this.heading.running.year === null);
  }

  private spansYears(spoken: CarriedPeriod): boolean {
    return spoken.mention.extent.kind === 'years' || this.isUnnamed(spoken);
  }
}
