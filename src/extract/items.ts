import { endOfGroup, groupAt, isJoiner, type ItemGroup } from './item-groups';
import { FIGURE, hasAny, kindOfMention, MARK, PERIOD, RESPECTIVELY } from './kinds';
import type { Mark, MarkMention, Mention, PeriodMention, QuantityMention, RankMention, RatioMention } from './mentions';
import type { Sentence } from './sentences';

/** The mark that parts an item from the one before; none at the start of a sentence or where none stands. No null: V8 compares strings alone at once. */
export type Lead = Mark | 'none';

/** A number, or a list of numbers, with the words before it up to the number before: the unit in which the engine reads. */
export interface Item {
  /** The mark that parts it from the item before. */
  readonly lead: Lead;
  /** Clauses without a number since the item before: 前三季度，… */
  readonly before: readonly Mention[];
  /** The words before the numbers, without the lead. */
  readonly head: readonly Mention[];
  /** Both, in the order of the text. */
  readonly words: readonly Mention[];
  /** The kinds of all words, of those before the head, and of the head. */
  readonly kinds: number;
  readonly kindsBefore: number;
  readonly headKinds: number;
  /** The periods of all words. */
  readonly periods: readonly PeriodMention[];
  readonly group: ItemGroup;
  /** Behind the numbers up to the next mark or number: 36个[黄河流域入河排污口整治]. */
  readonly tail: readonly Mention[];
  readonly start: number;
  readonly end: number;
  /** Of an item in brackets the words before the bracket, else null. */
  readonly outerHead: readonly Mention[] | null;
}

/** Reads a sentence as items. Linear: each mention is taken once. */
export function itemsOf(text: string, sentence: Sentence): readonly Item[] {
  return hasAny(sentence.kinds, FIGURE) ? new ItemReader(text, sentence.mentions).read() : NONE;
}

const NONE: readonly never[] = [];

/** So much of a head goes on behind a bracket, which copies it: a sentence of brackets without end takes no longer by the character. */
const MOST_CARRIED = 256;
/** So many times an item names at the most, those nearest to its number: each is looked for among the others. */
const MOST_PERIODS = 64;

/** The words of what stands in front of a bracket, and what parted it from the item before. */
interface OuterClause {
  readonly lead: Lead;
  readonly head: readonly Mention[];
  readonly headKinds: number;
}

class ItemReader {
  private items: Item[] | null = null;
  private readonly brackets: OuterClause[] = [];
  private at = 0;
  /** Where a bracket was closed last. */
  private closedAt = -2;
  /** The head so far: what a bracket left, then the mentions from a place on. */
  private carried: readonly Mention[] = NONE;
  private from = 0;
  private headKinds = 0;
  private lead: Lead = 'none';
  private before: Mention[] | null = null;
  private kindsBefore = 0;

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
  ) {}

  read(): readonly Item[] {
    const { mentions } = this;
    while (this.at < mentions.length) {
      const mention = mentions[this.at];
      if (!mention) break;
      if (mention.kind === 'quantity' || mention.kind === 'ratio' || mention.kind === 'rank') this.readItem(mention);
      else if (mention.kind === 'mark') this.readMark(mention);
      else if (this.partsBracketed() && isJoiner(this.text, mention)) this.endClause('、');
      else {
        this.headKinds |= kindOfMention(mention);
        this.at += 1;
      }
    }
    return this.items ?? NONE;
  }

  private readMark(mention: MarkMention): void {
    const { mark } = mention;
    if (mark === '(') this.openBracket();
    else if (mark === ')') this.closeBracket();
    else if (mark === '，' || mark === '；' || mark === 'tab') this.endClause(mark);
    // 、 parts items only right behind a number, else it parts the members of a list.
    else if (mark === '、' && (this.isHeadEmpty() || this.partsBracketed())) this.endClause(mark);
    else {
      this.headKinds |= MARK;
      this.at += 1;
    }
  }

  private openBracket(): void {
    const { lead, headKinds } = this;
    this.brackets.push({ lead, head: this.takeHead(), headKinds });
    this.lead = '(';
    this.headKinds = 0;
    this.goOnBehind(this.at);
  }

  private closeBracket(): void {
    this.closedAt = this.at;
    const outer = this.brackets.pop();
    const inner = this.takeHead();
    this.carried = inner;
    if (outer) {
      this.lead = outer.lead;
      const only = inner.length === 1 ? inner[0] : undefined;
      // A name in brackets stands for the words before it: 占常住人口比重(常住人口城镇化率)为72.4%.
      if (only?.kind !== 'indicator') {
        // 规上服务业营业收入(1-8月)381.5亿元: a period in brackets is that of the words before it.
        this.carried = only?.kind === 'period' ? [...outer.head, only] : outer.head;
        this.headKinds = only?.kind === 'period' ? outer.headKinds | PERIOD : outer.headKinds;
      }
    }
    if (this.carried.length > MOST_CARRIED) this.carried = this.carried.slice(-MOST_CARRIED);
    this.goOnBehind(this.at);
  }

  private readItem(first: QuantityMention | RatioMention | RankMention): void {
    const { text, mentions, at, lead, before, kindsBefore, headKinds, brackets } = this;
    const kinds = kindsBefore | headKinds;
    const head = this.takeHead();
    const words = before === null ? head : before.concat(head);
    // 分别 hands out a number to each member, whatever it counts: 生猪、家禽分别出栏12.6万头、2180万只.
    const group = groupAt(text, mentions, at, first, hasAny(headKinds, RESPECTIVELY));
    const groupEnd = endOfGroup(group);
    let next = at + 1;
    while ((mentions[next]?.start ?? groupEnd) < groupEnd) next += 1;
    const tail = tailAt(mentions, next);
    const item: Item = {
      lead,
      before: before ?? NONE,
      head,
      words,
      kinds,
      kindsBefore,
      headKinds,
      periods: hasAny(kinds, PERIOD) ? periodsOf(words) : NONE,
      group,
      tail,
      start: head[0]?.start ?? first.start,
      end: tail.at(-1)?.end ?? groupEnd,
      outerHead: brackets.at(-1)?.head ?? null,
    };
    // A list made with its first member holds objects from the start, so that V8 adds to it in place.
    if (this.items === null) this.items = [item];
    else this.items.push(item);
    this.lead = 'none';
    this.before = null;
    this.kindsBefore = 0;
    this.headKinds = 0;
    this.goOnBehind(next - 1);
  }

  /** The head so far is a clause without a number before the next. */
  private endClause(mark: Mark): void {
    const { before } = this;
    this.lead = mark;
    if (!this.isHeadEmpty()) {
      const clause = this.takeHead();
      if (before === null) this.before = clause;
      else for (const one of clause) before.push(one);
      this.kindsBefore |= this.headKinds;
      this.headKinds = 0;
    }
    this.goOnBehind(this.at);
  }

  /** What is read next stands behind a mention, which is no word of it. */
  private goOnBehind(at: number): void {
    this.at = at + 1;
    this.from = at + 1;
  }

  private isHeadEmpty(): boolean {
    return this.from === this.at && this.carried.length === 0;
  }

  /** The head so far in a list of its own; nothing is left of it. */
  private takeHead(): Mention[] {
    const { carried, mentions, from, at } = this;
    const only = mentions[from];
    // Half of the heads are one mention: to slice a list is a call.
    const words = at === from + 1 && only !== undefined ? [only] : mentions.slice(from, at);
    this.carried = NONE;
    return carried.length === 0 ? words : carried.concat(words);
  }

  /** 社会消费品零售总额（6.1%）[、]固定资产投资（-3.2%）: behind a number in brackets a list of indicators goes on with the next. */
  private partsBracketed(): boolean {
    const { mentions, at } = this;
    if (this.closedAt !== at - 1 || at < 2 || mentions[at + 1]?.kind !== 'indicator') return false;
    const number = mentions[at - 2];
    return number?.kind === 'quantity' || number?.kind === 'rank';
  }
}

function periodsOf(words: readonly Mention[]): readonly PeriodMention[] {
  let found: PeriodMention[] | null = null;
  for (const mention of words)
    if (mention.kind === 'period') {
      // A list made of its first member is as long as that; one that grows keeps room for sixteen more.
      if (found === null) found = [mention];
      else found.push(mention);
    }
  if (found === null) return NONE;
  return found.length > MOST_PERIODS ? found.slice(-MOST_PERIODS) : found;
}

function tailAt(mentions: readonly Mention[], from: number): readonly Mention[] {
  let end = from;
  for (let mention = mentions[end]; mention !== undefined && !endsTail(mention); mention = mentions[end]) end += 1;
  return end === from ? NONE : mentions.slice(from, end);
}

function endsTail({ kind }: Mention): boolean {
  return kind === 'mark' || kind === 'quantity' || kind === 'rank' || kind === 'ratio';
}
