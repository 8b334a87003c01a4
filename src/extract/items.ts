import type { Bound } from '../model';
import { CUE, hasAny, PERIOD, RESPECTIVELY } from './kinds';
import { MentionList } from './mention-list';
import type { CueMention, Mark, Mention, PeriodMention, QuantityMention, RankMention, RatioMention } from './mentions';
import type { Sentence } from './sentences';
import { bounds, splitBounds } from './split-bounds';
import { withUnit } from './make-mentions';

/** A quantity with the bound that stands behind it: 2.5亿美元以上. */
export interface BoundedQuantity {
  readonly mention: QuantityMention;
  /** What stands behind the number or in it; the head may say more. */
  readonly bound: Bound;
  /** Where the quantity and its bound end. */
  readonly end: number;
}

/** What an item is about: a run of quantities of one kind, or a ratio, or a position. */
export type ItemGroup =
  | { readonly kind: 'quantities'; readonly quantities: readonly BoundedQuantity[] }
  | { readonly kind: 'ratio'; readonly ratio: RatioMention }
  | { readonly kind: 'rank'; readonly ranks: readonly RankMention[] };

/** A number, or a list of numbers, with the words before it up to the number before: the unit in which the engine reads. */
export interface Item {
  /** The mark that parts it from the item before; null at the start of a sentence or where none stands. */
  readonly lead: Mark | null;
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
  /** The governing cues of the head, then of all words, and the periods of all words. */
  readonly headCues: readonly CueMention[];
  readonly cues: readonly CueMention[];
  readonly periods: readonly PeriodMention[];
  readonly group: ItemGroup;
  /** Behind the numbers up to the next mark or number: 36个[黄河流域入河排污口整治]. */
  readonly tail: readonly Mention[];
  readonly start: number;
  readonly end: number;
  /** Of an item in brackets the words before the bracket, else null. */
  readonly outerHead: readonly Mention[] | null;
}

const JOINER = /^(?:和|与|及|、)$/;

/** Reads a sentence as items. Linear: each mention is taken once. */
export function itemsOf(text: string, sentence: Sentence): Item[] {
  const mentions = splitBounds(text, sentence.mentions);
  const items: Item[] = [];
  const brackets: { readonly lead: Mark | null; readonly head: readonly Mention[] }[] = [];
  const said = new MentionList();
  let lead: Mark | null = null;
  let before: Mention[] | null = null;
  let kindsBefore = 0;
  let at = 0;
  while (at < mentions.length) {
    const mention = mentions[at];
    if (!mention) break;
    if (mention.kind === 'mark' && mention.mark === '(') {
      brackets.push({ lead, head: said.take() });
      lead = '(';
      at += 1;
    } else if (mention.kind === 'mark' && mention.mark === ')') {
      const outer = brackets.pop();
      if (outer) {
        lead = outer.lead;
        // A name in brackets stands for the words before it: 占常住人口比重(常住人口城镇化率)为72.4%.
        const inner = said.take();
        // 规上服务业营业收入(1-8月)381.5亿元: a period in brackets is that of the words before it.
        const [only] = inner.length === 1 ? inner : [];
        const stands =
          only?.kind === 'indicator' ? inner : only?.kind === 'period' ? [...outer.head, only] : outer.head;
        for (const one of stands) said.add(one);
      }
      at += 1;
    } else if (mention.kind === 'quantity' || mention.kind === 'ratio' || mention.kind === 'rank') {
      const headKinds = said.kinds;
      const kinds = kindsBefore | headKinds;
      const head = said.take();
      const words = before === null ? head : before.concat(head);
      const headCues = hasAny(headKinds, CUE) ? ofKind(head, 'cue') : NONE;
      // 分别 hands out a number to each member, whatever it counts: 生猪、家禽分别出栏12.6万头、2180万只.
      const isDistributed = hasAny(headKinds, RESPECTIVELY);
      const { group, next } = groupAt(text, mentions, at, isDistributed);
      const tail = tailAt(mentions, next);
      const last = tail[tail.length - 1] ?? mentions[next - 1] ?? mention;
      items.push({
        lead,
        before: before ?? NONE,
        head,
        words,
        headCues,
        kinds,
        kindsBefore,
        headKinds,
        cues: !hasAny(kindsBefore, CUE) ? headCues : ofKind(words, 'cue'),
        periods: hasAny(kinds, PERIOD) ? ofKind(words, 'period') : NONE,
        group,
        tail,
        start: head[0]?.start ?? mention.start,
        end: last.end,
        outerHead: brackets[brackets.length - 1]?.head ?? null,
      });
      lead = null;
      before = null;
      kindsBefore = 0;
      at = next;
    } else if (mention.kind === 'mark' && isSeparator(mention.mark, said.isEmpty || partsBracketed(mentions, at))) {
      lead = mention.mark;
      if (!said.isEmpty) before ??= [];
      kindsBefore |= said.kinds;
      for (const one of said.take()) before?.push(one);
      at += 1;
    } else if (mention.kind === 'text' && partsBracketed(mentions, at) && isJoiner(text, mention)) {
      lead = '、';
      before ??= [];
      kindsBefore |= said.kinds;
      for (const one of said.take()) before.push(one);
      at += 1;
    } else {
      said.add(mention);
      at += 1;
    }
  }
  return items;
}

type OfKind<Kind extends Mention['kind']> = Extract<Mention, { readonly kind: Kind }>;

const NONE: readonly never[] = [];

/** The mentions of one kind; most items have none. */
function ofKind<Kind extends Mention['kind']>(words: readonly Mention[], kind: Kind): readonly OfKind<Kind>[] {
  let found: OfKind<Kind>[] | null = null;
  for (const mention of words)
    if (mention.kind === kind) {
      // A list made of its first member is as long as that; one that grows keeps room for sixteen more.
      if (found === null) found = [mention as OfKind<Kind>];
      else found.push(mention as OfKind<Kind>);
    }
  return found ?? NONE;
}

/** 社会消费品零售总额（6.1%）[、]固定资产投资（-3.2%）: behind a number in brackets a list of indicators goes on with the next. */
function partsBracketed(mentions: readonly Mention[], at: number): boolean {
  const [number, close, next] = [mentions[at - 2], mentions[at - 1], mentions[at + 1]];
  const isNumber = number?.kind === 'quantity' || number?.kind === 'rank';
  return close?.kind === 'mark' && close.mark === ')' && isNumber && next?.kind === 'indicator';
}

/** Commas and semicolons part items; 、 does so only right behind a number, else it parts the members of a list. */
function isSeparator(mark: Mark, isBehindNumber: boolean): boolean {
  if (mark === '，' || mark === '；' || mark === 'tab') return true;
  return mark === '、' && isBehindNumber;
}

function groupAt(
  text: string,
  mentions: readonly Mention[],
  at: number,
  isDistributed: boolean,
): { readonly group: ItemGroup; readonly next: number } {
  const first = mentions[at];
  if (first?.kind === 'ratio') return { group: { kind: 'ratio', ratio: first }, next: at + 1 };
  if (first?.kind === 'rank') return ranksAt(text, mentions, at);
  let quantities: BoundedQuantity[] | null = null;
  let next = at;
  for (;;) {
    const mention = mentions[next];
    if (mention?.kind !== 'quantity') break;
    const bounded = boundedAt(text, mentions, next);
    if (quantities === null) quantities = [bounded.quantity];
    else quantities.push(bounded.quantity);
    next = bounded.next;
    const joiner = mentions[next];
    const follower = mentions[next + 1];
    const joined =
      joiner !== undefined &&
      follower?.kind === 'quantity' &&
      isJoiner(text, joiner) &&
      (alike(mention, follower) || (isDistributed && isMeasured(mention) && isMeasured(follower)));
    if (!joined) break;
    next += 1;
  }
  return { group: { kind: 'quantities', quantities: shareUnit(quantities ?? NONE) }, next };
}

/** Positions one behind the other, for one subject each: 分别居全市第3位、第2位. */
function ranksAt(
  text: string,
  mentions: readonly Mention[],
  at: number,
): { readonly group: ItemGroup; readonly next: number } {
  const ranks: RankMention[] = [];
  let next = at;
  for (let mention = mentions[next]; mention?.kind === 'rank'; mention = mentions[next]) {
    ranks.push(mention);
    next += 1;
    const joiner = mentions[next];
    if (!joiner || mentions[next + 1]?.kind !== 'rank' || !isJoiner(text, joiner)) break;
    next += 1;
  }
  return { group: { kind: 'rank', ranks }, next };
}

function isJoiner(text: string, mention: Mention): boolean {
  if (mention.kind === 'mark') return mention.mark === '、';
  return mention.kind === 'text' && JOINER.test(text.slice(mention.start, mention.end));
}

/** Members of one list of values: of one unit, growths in per cent and multiples, or the first ones without (0.5、2.0和3.2个百分点). */
function alike(a: QuantityMention, b: QuantityMention): boolean {
  if (a.unit === null || b.unit === null) return a.unit === null;
  const bare = (unit: string): string =>
    unit
      .replace(MULTIPLE, '')
      .replace(/^个(?=百分点)/, '')
      .replace(/^$/, '元');
  if (a.unit === b.unit || bare(a.unit) === bare(b.unit)) return true;
  return (isRate(a.unit) && isRate(b.unit)) || (a.unit === '个' && b.unit.endsWith('百分点'));
}

const isRate = (unit: string): boolean => unit === '%' || unit === '倍';

function isMeasured({ unit }: QuantityMention): boolean {
  return unit !== null && !/^(?:%|‰|倍|成|番|个?百分点)$/.test(unit);
}

const MULTIPLE = /^(?:万亿|亿|万|千|百)/;

/** A unit shared at the end of a list belongs to each of its members: 0.5、2.0和3.2个百分点; 31.2亿、145.6亿、201.7亿元. */
function shareUnit(quantities: readonly BoundedQuantity[]): readonly BoundedQuantity[] {
  const last = quantities[quantities.length - 1]?.mention.unit ?? null;
  if (last === null || quantities.length < 2) return quantities;
  return quantities.map((one) => {
    const unit = sharedUnit(one.mention.unit, last);
    return unit === one.mention.unit ? one : { ...one, mention: withUnit(one.mention, unit) };
  });
}

function sharedUnit(own: string | null, last: string): string {
  if (own === null || (own === '个' && last.endsWith('百分点'))) return last;
  return own.replace(MULTIPLE, '') === '' ? own + last.replace(MULTIPLE, '') : own;
}

function boundedAt(
  text: string,
  mentions: readonly Mention[],
  at: number,
): { readonly quantity: BoundedQuantity; readonly next: number } {
  const mention = mentions[at] as QuantityMention;
  const after = mentions[at + 1];
  const word = after?.kind === 'text' ? bounds.longestAt(text, after.start) : null;
  if (!after || !word || word.end !== after.end) {
    return { quantity: { mention, bound: mention.bound, end: mention.end }, next: at + 1 };
  }
  return { quantity: { mention, bound: word.value, end: after.end }, next: at + 2 };
}

function tailAt(mentions: readonly Mention[], from: number): readonly Mention[] {
  let end = from;
  while (end < mentions.length) {
    const mention = mentions[end];
    if (
      !mention ||
      mention.kind === 'mark' ||
      mention.kind === 'quantity' ||
      mention.kind === 'rank' ||
      mention.kind === 'ratio'
    )
      break;
    end += 1;
  }
  return end === from ? NONE : mentions.slice(from, end);
}
