import type { PeriodMention } from '../mentions';
import type { CarriedPeriod } from './carried-period';
import {
  isAddition,
  isFiveYears,
  isSum,
  mayAddUp,
  planOf,
  withinPlan,
  type LevelSaid,
  type YearRun,
} from './years-spanned';

/** The years together that a report speaks of: a plan, five years looked back on. Lives for one extraction. */
export class SpokenYears {
  /** The plan that the section named last: 五年来 is over its years, where they end with the year reviewed or begin behind it. */
  private plan: YearRun | null = null;

  constructor(private readonly reviewYear: number | null) {}

  private inSentence: CarriedPeriod | null = null;
  /** The sentence has added up; so has one before it of a list's member. */
  private sums = false;
  private sumsOfMember = false;
  /** What a heading or a sentence without a number looks back on: sums are over it. */
  private inParagraph: CarriedPeriod | null = null;
  private inSection: CarriedPeriod | null = null;
  /** The plan that a sentence of the paragraph named with its figures. */
  private planOfParagraph: CarriedPeriod | null = null;

  openSection(): void {
    this.plan = null;
    this.inSection = null;
  }

  /** The members of a list (——综合实力稳步跃升。…) are over the years of the paragraph in front of it. */
  openParagraph(isListed = false): void {
    if (!isListed) this.inParagraph = null;
    this.sumsOfMember = false;
    this.planOfParagraph = null;
  }

  openSentence(): void {
    this.inSentence = null;
    this.sums = false;
  }

  /** 五年来 as the plan spoken of; any other mention as it is. */
  meant(mention: PeriodMention, text: string): PeriodMention {
    if (mention.extent.kind !== 'unnamed') return mention;
    const inSentence = this.inSentence && planOf(this.inSentence.mention);
    return withinPlan(mention, wordsOf(text, mention), inSentence ?? this.plan);
  }

  note(carried: CarriedPeriod): void {
    const plan = planOf(carried.mention);
    if (plan === null) return;
    const meets = this.reviewYear === null || plan.to === this.reviewYear || plan.from === this.reviewYear + 1;
    this.plan = meets ? plan : null;
    this.inSentence = carried;
    this.planOfParagraph = carried;
  }

  /** Takes the years of a sentence without a number; `carried` is the period where it is no 五年来. */
  noteUncounted(mention: PeriodMention, text: string, carried: CarriedPeriod | null, isHeading: boolean): void {
    const isLong = carried ? planOf(mention) !== null : isFiveYears(wordsOf(text, mention));
    if (!isLong) return;
    const years = carried ?? { mention: withinPlan(mention, wordsOf(text, mention), this.plan), year: null };
    if (isHeading) this.inSection = years;
    else this.inParagraph = years;
  }

  /** True of a level that adds up, in so many words or behind one that does. */
  isSum(level: LevelSaid): boolean {
    const says = isSum(level);
    this.sums ||= says;
    this.sumsOfMember ||= says && this.inParagraph !== null;
    return says || (this.sums && mayAddUp(level)) || (this.sumsOfMember && isAddition(level));
  }

  /** What a sum without a period of its own is over; null where the sentence names another, or nothing spoke of any. */
  ofSum(isDated: boolean, isBare: boolean): CarriedPeriod | null {
    if (this.inSentence !== null) return this.inSentence;
    if (isDated) return null;
    return this.inParagraph ?? this.planOfParagraph ?? (isBare ? this.inSection : null);
  }
}

function wordsOf(text: string, { start, end }: PeriodMention): string {
  return text.slice(start, end);
}
