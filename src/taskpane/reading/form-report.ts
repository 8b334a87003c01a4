import { fill, type Messages } from '../../messages';
import { cellReference, type FormPlan } from '../../workbook';

/** Cells of one reason, and how they read. */
export interface FormLine {
  readonly cells: string;
  readonly text: string;
}

/** What becomes of a form, in words. */
export interface FormReport {
  /** What each filled cell is taken for: 平阴县 · 地区生产总值 · 2024年上半年 · 亿元, and what it shows now. */
  readonly filled: readonly (FormLine & { readonly value: string; readonly remark: string | null })[];
  /** Cells that stay empty, those of one reason together. */
  readonly gaps: readonly FormLine[];
  /** Heads that are not understood, or of which a part is not. */
  readonly heads: readonly FormLine[];
}

/** Cells that are named with a reason; more of them would not be read. */
const named = 6;

/** Puts the plan of a form into words. `value` is as the cell will show it, empty where there is no figure yet. */
export function formReport({ fills, gaps, heads }: FormPlan, { commands, workbook: { form } }: Messages): FormReport {
  const byReason = new Map<string, string[]>();
  for (const { row, column, reason, text } of gaps) {
    const words = fill(form.reasons[reason], { text });
    const cells = byReason.get(words);
    if (cells) cells.push(cellReference(row, column));
    else byReason.set(words, [cellReference(row, column)]);
  }
  return {
    filled: fills.map(({ row, column, cell, question, dataRow, isDisputed }) => {
      const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
      const { region, indicator, period, status, unit } = question;
      return {
        cells: cellReference(row, column),
        text: [region, indicator, period, status, unit].filter((part) => part !== '').join(' · '),
        value: value === null ? '' : String(value),
        remark: dataRow === null ? commands.fillWaiting : isDisputed ? commands.fillDisputed : null,
      };
    }),
    gaps: [...byReason].map(([text, cells]) => ({ text, cells: shortened(cells) })),
    heads: heads
      .filter(({ rest }) => rest !== '')
      .map(({ row, column, text }) => ({ cells: cellReference(row, column), text })),
  };
}

function shortened(cells: readonly string[]): string {
  const shown = cells.slice(0, named).join('、');
  return cells.length > named ? `${shown}…` : shown;
}
