import { excelOutcome } from './errors';
import { success, type Outcome } from './outcome';

/** What a person has selected, as it shows. */
export interface SelectedCells {
  /** With its sheet: `Sheet1!A1:A40`. */
  readonly address: string;
  /** Cells of a row with tabs between them, rows with line feeds; empty where nothing is filled. */
  readonly text: string;
}

/** Reads the filled part of the selection: one round trip, whatever was selected, a whole column too. */
export function readSelection(context: Excel.RequestContext): Promise<Outcome<SelectedCells>> {
  return excelOutcome(async () => {
    const selected = context.workbook.getSelectedRange().load('address');
    const filled = selected.getUsedRangeOrNullObject(true).load('text');
    await context.sync();
    const rows = filled.isNullObject ? [] : filled.text;
    const text = rows.map((row) => row.join('\t').replace(/\t+$/, '')).join('\n');
    return success({ address: selected.address, text: text.trim() });
  });
}
