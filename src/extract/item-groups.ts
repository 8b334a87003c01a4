import type { Bound } from '../model';
import { quantityWith } from './make-mentions';
import type { Mention, QuantityMention, RankMention, RatioMention } from './mentions';
import { bounds } from './split-bounds';
import { codesOf } from './text/code-units';

/** What an item is about: a run of quantities of one kind, or a ratio, or a position. */
export type ItemGroup =
  | {
      readonly kind: 'quantities';
      /** Each with the bound that stands behind it: 2.5亿美元以上. The head may say more. */
      readonly quantities: readonly QuantityMention[];
      /** The word behind the last of them bounds each: 分别增长7%、9%[左右]; 30家、40余家 bounds its own. */
      readonly bound: Bound;
      /** Where the last and its bound end. */
      readonly end: number;
    }
  | { readonly kind: 'ratio'; readonly ratio: RatioMention }
  | { readonly kind: 'rank'; readonly ranks: readonly RankMention[] };

/** The figures of one item from a place of its sentence on; where they are `isDistributed`, whatever each counts. */
export function groupAt(
  text: string,
  mentions: readonly Mention[],
  at: number,
  first: QuantityMention | RatioMention | RankMention,
  isDistributed: boolean,
): ItemGroup {
  if (first.kind === 'ratio') return { kind: 'ratio', ratio: first };
  if (first.kind === 'rank') return { kind: 'rank', ranks: ranksAt(text, mentions, at, first) };
  return quantitiesAt(text, mentions, at, first, isDistributed);
}

/** Where the figures of a group end, with the bounds behind them. */
export function endOfGroup(group: ItemGroup): number {
  if (group.kind === 'quantities') return group.end;
  return group.kind === 'ratio' ? group.ratio.end : (group.ranks.at(-1)?.end ?? 0);
}

function quantitiesAt(
  text: string,
  mentions: readonly Mention[],
  from: number,
  first: QuantityMention,
  isDistributed: boolean,
): ItemGroup {
  let at = from;
  let mention = first;
  let quantities: QuantityMention[] | null = null;
  let areUnbounded = true;
  for (;;) {
    const after = mentions[at + 1];
    const found = after !== undefined && after.kind === 'text' ? bounds.longestAt(text, after.start) : null;
    const word = found !== null && found.end === after?.end ? found : null;
    const bound = word !== null && areUnbounded && mention.bound === '=' ? word.value : '=';
    const bounded = word === null ? mention : quantityWith(mention, { bound: word.value });
    // A list made of its first member is as long as that; one that grows keeps room for sixteen more.
    if (quantities === null) quantities = [bounded];
    else quantities.push(bounded);
    at += word === null ? 1 : 2;
    const joiner = mentions[at];
    const follower = mentions[at + 1];
    if (
      follower === undefined ||
      follower.kind !== 'quantity' ||
      joiner === undefined ||
      !isJoiner(text, joiner) ||
      (!alike(mention, follower) && !(isDistributed && isMeasured(mention) && isMeasured(follower)))
    )
      return { kind: 'quantities', quantities: shareUnit(quantities), bound, end: word?.end ?? mention.end };
    areUnbounded &&= bounded.bound === '=';
    mention = follower;
    at += 1;
  }
}

/** Positions one behind the other, for one subject each: 分别居全市第3位、第2位. */
function ranksAt(text: string, mentions: readonly Mention[], from: number, first: RankMention): readonly RankMention[] {
  const ranks = [first];
  for (let at = from + 1; ; at += 2) {
    const joiner = mentions[at];
    const next = mentions[at + 1];
    if (next?.kind !== 'rank' || joiner === undefined || !isJoiner(text, joiner)) return ranks;
    ranks.push(next);
  }
}

const JOINERS = codesOf('和与及、');

/** What joins the members of a list: 、, 和. */
export function isJoiner(text: string, mention: Mention): boolean {
  if (mention.kind === 'mark') return mention.mark === '、';
  return mention.kind === 'text' && mention.end - mention.start === 1 && JOINERS.has(text.charCodeAt(mention.start));
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
function shareUnit(quantities: readonly QuantityMention[]): readonly QuantityMention[] {
  const last = quantities.length < 2 ? null : (quantities.at(-1)?.unit ?? null);
  if (last === null) return quantities;
  return quantities.map((one) => {
    const unit = sharedUnit(one.unit, last);
    return unit === one.unit ? one : quantityWith(one, { unit });
  });
}

function sharedUnit(own: string | null, last: string): string {
  if (own === null || (own === '个' && last.endsWith('百分点'))) return last;
  return own.replace(MULTIPLE, '') === '' ? own + last.replace(MULTIPLE, '') : own;
}
