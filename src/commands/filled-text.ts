import { fill, type Messages } from '../messages';
import { cellReference, type FormPlan } from '../workbook';

/** Reasons and cells that are named in a notice; more of them would not be read. */
const NAMED = { reasons: 4, cells: 6 } as const;

/**
 * What became of a form, in one text: how many cells were filled, and those that were not, of one reason together.
 *
 * `filledText(plan, messages)` begins “月报”已填 12 格，2 格未填，0 格原有内容未动。D4、D5：“玫瑰产值”不在指标字典中。
 */
export function filledText(plan: FormPlan, { commands: words, workbook: { form } }: Messages): string {
  if (plan.fills.length + plan.gaps.length + plan.kept === 0) return words.noForm;
  const groups = new Map<string, string[]>();
  const add = (reason: string, { row, column }: { readonly row: number; readonly column: number }): void => {
    groups.set(reason, [...(groups.get(reason) ?? []), cellReference(row, column)]);
  };
  for (const gap of plan.gaps) add(fill(form.reasons[gap.reason], { text: gap.text }), gap);
  for (const one of plan.fills) {
    if (one.dataRow === null) add(words.fillWaiting, one);
    if (one.isDisputed) add(words.fillDisputed, one);
  }
  const reasons = [...groups].slice(0, NAMED.reasons).map(([reason, cells]) => {
    const shown = cells.slice(0, NAMED.cells).join('、');
    return fill(words.fillReason, { reason, cells: cells.length > NAMED.cells ? `${shown}…` : shown });
  });
  const counts = { sheet: plan.sheet, filled: plan.fills.length, gaps: plan.gaps.length, kept: plan.kept };
  return fill(plan.fills.length > 0 ? words.filled : words.filledNothing, { ...counts, reasons: reasons.join('') });
}
