import { extract } from '../../src/extract/extract';
import { planWorkbook, tableNames, type WorkbookPlan, type WorkbookState } from '../../src/workbook';

const WRITTEN = '2024-08-01T09:00';
/** Hidden lists and computed sheets have thousands of rows; some show what a fuzzer can find in them. */
const ROWS = 40;

/** What a write of a report would do to a workbook, its sheets of formulas cut short. */
export function planOf(text: string, state: WorkbookState): WorkbookPlan {
  const source = `${text.slice(0, 8).replace(/\s/g, '')}.txt`;
  const plan = planWorkbook(
    { reports: [{ source, text, extraction: extract(text) }], options: { writtenAt: WRITTEN } },
    state,
  );
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.kind === 'grid' ? { ...sheet, cells: sheet.cells.slice(0, ROWS) } : sheet,
    ),
  };
}

/** The rows of 指标数据 as they are held. */
export function rowsIn(state: WorkbookState): readonly (readonly unknown[])[] {
  return state.tables.find(({ name }) => name === tableNames.data)?.rows ?? [];
}
