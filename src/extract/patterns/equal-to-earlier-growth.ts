import { PER_CENT } from '../../codelists/units';
import { COMPARED, WITH_TAIL } from './facts';
import type { Pattern } from './pattern';
import { growthReading, unread } from './readings';

/**
 * A growth of an earlier period named as equal: 增长4.1%，与前三季度的4.1%持平.
 *
 * @example 民间投资增长4.1%，与上半年的4.1%持平。
 * - 民间投资 growth 4.1%
 * - 2023-01/2023-06 民间投资 growth 4.1%
 */
export const equalToEarlierGrowth: Pattern = {
  name: 'equal-to-earlier-growth',
  groups: ['quantities'],
  units: PER_CENT,
  needs: WITH_TAIL | COMPARED,
  read({ head, item, text, numbers, current }) {
    const [first] = item.tail;
    const isEqual = first?.kind === 'text' && text.startsWith('持平', first.start);
    if (head.comparedWith === null || !isEqual) return null;
    if (current[0]?.growth == null) return unread('benchmark');
    return growthReading(numbers, null, { kind: 'period', mention: head.comparedWith });
  },
};
