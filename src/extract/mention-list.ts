import { kindOfMention } from './kinds';
import type { Mention } from './mentions';

const NONE: readonly never[] = [];

/** Mentions as they are read, in one list that is used again: a list that grows for each clause would be thrown away with its room. */
export class MentionList {
  private readonly mentions: Mention[] = [];
  private count = 0;
  /** The kinds of those that are in it. */
  kinds = 0;

  get length(): number {
    return this.count;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get last(): Mention | undefined {
    return this.at(this.count - 1);
  }

  at(i: number): Mention | undefined {
    return i >= 0 && i < this.count ? this.mentions[i] : undefined;
  }

  add(mention: Mention): void {
    this.mentions[this.count] = mention;
    this.count += 1;
    this.kinds |= kindOfMention(mention);
  }

  /** What was added, in a list of its own; none are left. */
  take(): readonly Mention[] {
    const taken = this.count === 0 ? NONE : this.mentions.slice(0, this.count);
    this.count = 0;
    this.kinds = 0;
    return taken;
  }
}
