import { behindCount } from '../../codelists/counted-indicators';
import type { IndicatorMention } from '../mentions';
import type { RankFact } from '../statement';
import type { ItemView, Pattern, Reading } from './pattern';
import { subjectMember } from '../subject-member';
import { noFigure, rankedListReading } from './readings';

/**
 * Positions of a list of indicators told together: 地区生产总值、固定资产投资2项主要指标增速居全市第二.
 *
 * @example 地区生产总值增长6.2%，固定资产投资增长8.2%。地区生产总值、固定资产投资2项主要指标增速居全市第二。
 * - 地区生产总值 growth 6.2% rank 2@全市 of growth
 * - 固定资产投资 growth 8.2% rank 2@全市 of growth
 */
export const rankedList: Pattern = {
  name: 'ranked-list',
  groups: ['rank'],
  read(view): Reading | null {
    const { text, item, head } = view;
    const [first] = item.head;
    if (
      item.group.kind !== 'rank' ||
      !first ||
      view.previousHead === null ||
      !behindCount.test(text.slice(first.start, first.end))
    )
      return null;
    const place = head.places.at(-1);
    const [rank] = item.group.ranks;
    if (!place || !rank) return null;
    const scope = text.slice(place.start, place.end);
    const ofAll = rankedOf(text.slice(first.start, first.end));
    const listed = view.previousHead.filter((mention): mention is IndicatorMention => mention.kind === 'indicator');
    const rows = listed.map((mention, i) => ({
      members: mention.word.names.map((name) => subjectMember(name, true, mention)),
      rank: {
        position: rank.position,
        scope,
        of: ofAll ?? rankedOf(text.slice(mention.end, listed[i + 1]?.start ?? first.start)),
        digits: rank.digits,
      } satisfies RankFact,
    }));
    return rows.length === 0 ? noFigure('ordinal') : rankedListReading(rows);
  },
};

function rankedOf(words: string): RankFact['of'] {
  if (/增速|增幅/.test(words)) return 'growth';
  return /总量|总额/.test(words) ? 'level' : null;
}

/** 以上[3项指标均居全市第一]: what was listed before is meant. */
function isPointing(text: string, head: ItemView['item']['head']): boolean {
  return head.every((mention) => /^(?:以上|上述|这)$/.test(text.slice(mention.start, mention.end)));
}

/** True for a count of listed indicators, which is no figure itself. */
export function countsListed({ text, item, unit, lexicon }: ItemView): boolean {
  const [first] = item.tail;
  return (
    unit === '项' &&
    first?.kind === 'text' &&
    behindCount.test(text.slice(first.start, first.end)) &&
    (isPointing(text, item.head) ||
      item.head.some(
        (mention) =>
          mention.kind === 'indicator' || lexicon.canonicalName(text.slice(mention.start, mention.end)) !== undefined,
      ))
  );
}
