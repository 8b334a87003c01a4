import type { TableSheetPlan } from '../../workbook/plan';
import { amendBlocks, type AmendedCell } from './amended-blocks';
import { entryOf, ownFormat } from './entries';
import type { Steps } from './steps';
import { formatOf, TEXT_FORMAT } from './table-columns';
import type { TableSite } from './table-site';

/**
 * Amends single cells of rows that are there. Only texts of text columns, and cells with a number format of their own, get a
 * number format: the rest keeps what a person gave it.
 */
export function amendCells({ table }: TableSheetPlan, site: TableSite): Steps {
  const columns = new Map(site.placed.map((placed) => [placed.column.name, placed]));
  const cells = table.amend.map(({ row, column, cell }): AmendedCell => {
    const placed = columns.get(column);
    if (!placed) throw new Error(`The plan amends a column ${column} that it does not have.`);
    const isText = formatOf(placed.column, cell) === TEXT_FORMAT;
    const format = isText ? TEXT_FORMAT : ownFormat(cell);
    const entry = entryOf(cell, format === TEXT_FORMAT);
    return { row: site.row + 1 + row, column: site.column + placed.place, format, entry };
  });
  return amendBlocks(site.sheet, cells);
}
