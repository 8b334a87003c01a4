import { derivedRow } from './derived-row';
import type { Pattern } from './pattern';

/** A change on another time than the year before: 环比增长2%, 比2019年增长12%, 比前11个月加快0.2个百分点, 年均增长8.8%. */
export const otherBasis: Pattern = {
  name: 'other-basis',
  example: '年均增长8.8% → a row …年均增速, not core; 环比增长2% likewise',
  groups: ['quantities'],
  read(view) {
    const { head, unit } = view;
    const change = head.kinds.has('rise') || head.kinds.has('fall') || head.kinds.has('improve');
    if (head.kinds.has('average'))
      return unit === '%' ? derivedRow(view, '年均增速') : { kind: 'unread', reason: 'other-basis' };
    if (head.kinds.has('otherBasis'))
      return unit === '%' && head.kinds.has('rise')
        ? derivedRow(view, '环比增速')
        : { kind: 'unread', reason: 'other-basis' };
    if (head.comparedWith === null || !change) return null;
    const { extent, relative, year } = head.comparedWith;
    const yearBefore = (relative === 'last' || relative === 'previous') && extent.kind !== 'unnamed';
    if (yearBefore) return null;
    const basis = view.text.slice(head.comparedWith.start, head.comparedWith.end);
    // Points on the end of a named plan are a change of that plan's period (resolved by the ledger); a rate is a row of its own.
    if (extent.kind === 'plan-end' || (extent.kind === 'years' && year === null)) return null;
    return unit === '%' ? derivedRow(view, `比${basis}增速`) : { kind: 'unread', reason: 'other-basis' };
  },
};
