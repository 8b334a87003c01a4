import { rangeReference, sheetReference } from '../a1-reference';
import type { Cell, DefinedName, GridSheetPlan } from '../plan';
import { headStyle, page } from '../style';
import type { WorkbookContent } from './sheet';

/** A list of a hidden sheet: its columns from the second row on, and the name that formulas use for them together. */
export interface List {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly values: readonly Cell[] }[];
}

/** A hidden sheet of lists side by side. */
export function listsSheet(
  name: string,
  lists: readonly List[],
  { messages }: Pick<WorkbookContent, 'messages'>,
): GridSheetPlan {
  const columns = lists.flatMap((list) => list.columns);
  const height = Math.max(...columns.map((column) => column.values.length));
  const line = (row: number) => columns.map((column) => column.values[row] ?? null);
  return {
    kind: 'grid',
    name,
    cells: [columns.map((column) => column.head), ...Array.from({ length: height }, (_, row) => line(row))],
    merges: [],
    charts: [],
    look: {
      columnWidths: columns.map(() => 18),
      rowHeights: [],
      showGridlines: true,
      freeze: { rows: 1, columns: 0 },
      styles: [{ range: { row: 0, column: 0, rows: 1, columns: columns.length }, style: headStyle }],
      validations: [],
      conditionalStyles: [],
      page: page(0, 0, messages.workbook.page),
      hidden: true,
    },
  };
}

/** The names of the lists of a sheet. */
export function listNames(sheet: string, lists: readonly List[]): readonly DefinedName[] {
  let column = 0;
  return lists.map(({ name, columns }) => {
    const range = { row: 1, column, rows: columns[0]?.values.length ?? 1, columns: columns.length };
    column += columns.length;
    return { name, refersTo: `=${sheetReference(sheet)}${rangeReference(range, 'both')}` };
  });
}
