import { derivedRow } from './derived-row';
import type { Pattern } from './pattern';

/** A share of a plan done, no share of anything else and no growth: 完成年度计划的139.8%, 为调整预算的105.4%. */
export const completion: Pattern = {
  name: 'completion',
  example: '完成年度计划的86.5% → a row …完成率, not core',
  groups: ['quantities'],
  read(view) {
    if (view.unit !== '%' || !view.head.kinds.has('plan') || view.head.kinds.has('above') || view.head.kinds.has('below')) return null;
    if (view.head.kinds.has('rise') || view.head.kinds.has('fall')) return null;
    const plan = view.head.predicate.find((word) => word.kind === 'plan');
    return derivedRow(view, `${plan ? view.text.slice(plan.start, plan.end) : ''}完成率`);
  },
};
