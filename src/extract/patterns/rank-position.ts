import type { Pattern } from './pattern';

/** What can be ranked in, behind the places: 各区县, 同类开发区. */
const SCOPE_TAIL = /(?:各?(?:区县|县区|县市区|县（市、区）|县\(市、区\)|市州|市县|县市|设区市|地级市|县域)|所有区县)/;

/** A position among peers: 增速居全市第3位, 全省排名第一, 均为全市第二. */
export const rankPosition: Pattern = {
  name: 'rank-position',
  example: '增速居全市第3位 → rank 3 in 全市, of the growth',
  groups: ['rank'],
  read({ text, item, head, current, subject }) {
    if (item.group.kind !== 'rank') return null;
    const { rank } = item.group;
    const place = head.places[head.places.length - 1] ?? (subject === null ? undefined : subject.places[0]);
    const said = item.head.length > 0 ? text.slice(item.head[0]?.start ?? rank.start, rank.start) : '';
    const scope = place ? text.slice(place.start, place.end) : '';
    if (place === undefined && !head.kinds.has('rankVerb') && !head.kinds.has('each')) return { kind: 'none', class: 'ordinal' };
    if (scope === '' && current.length === 0 && subject === null) return { kind: 'none', class: 'ordinal' };
    const of = head.kinds.has('growthNoun') || head.kinds.has('declineNoun') ? ('growth' as const) : /总量|总额|绝对值/.test(said) ? ('level' as const) : null;
    return {
      kind: 'rank',
      rank: { position: rank.position, scope: scope.replace(SCOPE_TAIL, ''), of, digits: rank.digits },
      each: head.kinds.has('each'),
    };
  },
};
