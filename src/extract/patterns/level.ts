import type { Pattern } from './pattern';

const INDEX = /(?:指数|系数|比|比例|评分|得分)$/;

/** The number itself: 地区生产总值完成131.5亿元. Asked last; the ledger looks whether the unit fits. */
export const level: Pattern = {
  name: 'level',
  example: '社会消费品零售总额完成87.7亿元 → value 87.7 亿元',
  groups: ['quantities'],
  read({ numbers, unit, subject, current, head }) {
    const from = head.kinds.has('from') && head.periods.length === 0 && (subject?.periods.length ?? 0) === 0;
    if (from) return { kind: 'unread', reason: 'other-basis' };
    if (subject === null && current.length === 0)
      return unit === null ? { kind: 'none', class: 'other' } : { kind: 'unread', reason: 'no-subject' };
    // A number alone is the level of an index or a ratio, else part of a name: 锚定“543”目标.
    const bare = unit === null && subject?.members.some((member) => !member.core && !INDEX.test(member.name)) === true;
    return bare ? { kind: 'none', class: 'name' } : { kind: 'levels', numbers };
  },
};
