import { derivedRow } from './derived-row';
import { asPerCent, directionOf } from './growth';
import type { ItemView, Pattern, Reading } from './pattern';

/** A change on another time than the year before: 环比增长2%, 比2019年增长12%, 比前10个月加快0.3个百分点, 年均增长8.8%. */
export const otherBasis: Pattern = {
  name: 'other-basis',
  example: {
    text: '税收收入年均增长8.8%，环比下降2%。',
    reads: ['open 税收收入年均增速 8.8%', 'open 税收收入环比增速 -2%'],
  },
  groups: ['quantities'],
  read(view) {
    const { head, text } = view;
    if (head.kinds.has('average')) return rateOn(view, '年均');
    const basis = head.predicate.find((word) => word.kind === 'otherBasis');
    if (basis) return rateOn(view, text.slice(basis.start, basis.end));
    const compared = head.comparedWith;
    if (compared === null || directionOf(view) === null) return null;
    const isYearBefore = compared.relative === 'last' || compared.relative === 'previous';
    return isYearBefore ? null : rateOn(view, `比${text.slice(compared.start, compared.end)}`);
  },
};

/** A rate is a row of its own, named after its basis; points and multiples of another time are left unread. */
function rateOn(view: ItemView, basis: string): Reading {
  if (view.unit !== '%') return { kind: 'unread', reason: 'other-basis' };
  // 年均增长 is one word of its kind and says the direction itself.
  const direction = directionOf(view) ?? 1;
  return derivedRow({ ...view, numbers: view.numbers.map((number) => asPerCent(number, direction)) }, `${basis}增速`);
}
