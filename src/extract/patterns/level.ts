import { indicatorNamed } from '../../codelists/indicators';
import type { ItemView, Pattern } from './pattern';

/** The number itself: 地区生产总值完成131.5亿元. Asked last; the ledger looks whether the unit fits. */
export const level: Pattern = {
  name: 'level',
  example: { text: '社会消费品零售总额完成87.7亿元。', reads: ['社会消费品零售总额 87.7亿元'] },
  groups: ['quantities'],
  read(view) {
    const { numbers, unit, subject, current, pending, head } = view;
    const from = head.kinds.has('from') && head.periods.length === 0 && (subject?.periods.length ?? 0) === 0;
    if (from) return { kind: 'unread', reason: 'other-basis' };
    if (subject === null && unit === null && pending === null && !goesWithoutUnit(view))
      return { kind: 'none', class: 'other' };
    if (subject === null && current.length === 0 && pending === null) return { kind: 'unread', reason: 'no-subject' };
    return { kind: 'levels', numbers };
  },
};

/** What the sentence goes on with is a rate or an index: 综合指数改善4%、为3.12. */
function goesWithoutUnit({ current }: ItemView): boolean {
  return current.some(({ subject }) => indicatorNamed(subject.name)?.measure === 'rate');
}
