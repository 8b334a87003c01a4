import type { CarriedPeriod } from './carried-period';

interface Times {
  readonly from: CarriedPeriod | null;
  readonly to: CarriedPeriod | null;
}

/** The two times of a comparison, for the next one in the sentence: 由2016年的A增加到2021年的B；…由C增加到D. */
export class TwoTimes {
  private times: Times = NEITHER;
  /** Those of a sentence before in the same paragraph, where none between them named a time. */
  private before: Times = NEITHER;

  openSentence(goesOn: boolean, isBehindTime: boolean): void {
    if (!goesOn || isBehindTime || this.times.from !== null) this.before = goesOn ? this.times : NEITHER;
    this.times = NEITHER;
  }

  /** True where the sentence has named the earlier time, or one without a time of its own stands behind one that has. */
  hasEarlier(isTimed: boolean): boolean {
    return this.times.from !== null || (!isTimed && this.before.from !== null && this.before.to !== null);
  }

  /** Of one side what was noted last; a sentence without a time of its own goes on with those of the sentence before. */
  of(side: 'from' | 'to', isTimed: boolean): CarriedPeriod | null {
    if (this.times.from === null && !isTimed && this.before.from !== null && this.before.to !== null)
      this.times = this.before;
    return side === 'from' ? this.times.from : this.times.to;
  }

  /** Takes one side and gives it back, 去年 as the year before `year`; 五年来 is neither of the two times. */
  note(side: 'from' | 'to', said: CarriedPeriod, year: number | null): CarriedPeriod {
    const own = side === 'from' ? beforeYear(said, year) : said;
    const { from, to } = this.times;
    if (own.mention.extent.kind !== 'unnamed') this.times = side === 'from' ? { from: own, to } : { from, to: own };
    return own;
  }
}

/** In a review of 2024 that is given in January of 2025, 由去年的22家增至29家 goes from 2023 to 2024. */
function beforeYear(said: CarriedPeriod, year: number | null): CarriedPeriod {
  const isThatYear = said.mention.relative === 'last' && said.year !== null && said.year === year;
  return isThatYear ? { ...said, year: said.year - 1 } : said;
}

const NEITHER: Times = { from: null, to: null };
