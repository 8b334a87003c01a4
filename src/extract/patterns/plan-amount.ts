import { derivedRow } from './derived-row';
import type { ItemView, Pattern } from './pattern';
import { unread } from './readings';

/**
 * The amount that was planned, of which the number behind is a share: 占年度任务[118亿元]的106.8%.
 *
 * @example 固定资产投资完成126亿元，占年度任务118亿元的106.8%。
 * - 固定资产投资 126亿元
 * - open 固定资产投资年度任务完成率 106.8%
 * - unread 118亿元: benchmark
 */
export const planAmount: Pattern = {
  name: 'plan-amount',
  groups: ['quantities'],
  inFront: '的务划标算',
  read(view) {
    if (view.unit !== '%') return isShareBehind(view) && namesPlan(view) ? unread('benchmark') : null;
    const plan = planBefore(view);
    return plan === null ? null : derivedRow(view, `${plan}完成率`, null);
  },
};

const PLAN = /(?:年度|全年|年初|省定|市定|县定|上级|下达|调整|总|考核)*(?:目标任务|任务|计划|目标|预算)数?$/;

function namesPlan({ text, item, at }: ItemView): boolean {
  return PLAN.test(text.slice(Math.max(item.start, at - 12), at));
}

function isShareBehind({ text, next, numbers }: ItemView): boolean {
  const word = next?.head.length === 1 ? next.head[0] : undefined;
  const isPerCent = next?.group.kind === 'quantities' && next.group.quantities[0]?.unit === '%';
  return isPerCent && numbers.length === 1 && word !== undefined && text.slice(word.start, word.end) === '的';
}

/** The plan whose amount stands right before: 占[年度任务]118亿元的106.8%. */
function planBefore({ text, item, previousHead }: ItemView): string | null {
  const [word] = item.head;
  const last = previousHead?.at(-1);
  if (!word || !last || item.head.length > 1 || item.lead !== 'none' || text.slice(word.start, word.end) !== '的')
    return null;
  return PLAN.exec(text.slice(Math.max(0, last.end - 12), last.end))?.[0] ?? null;
}
