import type { CellValue, WorkbookState } from './plan';

/**
 * The rows of a table by our names of its columns, wherever a person has moved them; a column that is not there gives
 * empty cells, a table that is not there no rows.
 */
export function readTable<Field extends string>(
  state: WorkbookState,
  table: string,
  columns: Readonly<Record<Field, string>>,
): readonly Readonly<Record<Field, CellValue>>[] {
  const held = state.tables.find((one) => one.name === table);
  if (!held) return [];
  const fields = Object.keys(columns) as Field[];
  const places = fields.map((field) => [field, held.columns.indexOf(columns[field])] as const);
  return held.rows.map((row) => {
    const cells = places.map(([field, place]) => [field, place < 0 ? null : (row[place] ?? null)] as const);
    return Object.fromEntries(cells) as Record<Field, CellValue>;
  });
}

/** A cell as text, without spaces around it as TRIM sees them; an empty cell is the empty text. */
export function textOf(cell: CellValue): string {
  return cell === null ? '' : String(cell).replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** A cell as a number; null where it holds anything else, as ISNUMBER sees it. */
export function numberOf(cell: CellValue): number | null {
  return typeof cell === 'number' ? cell : null;
}
