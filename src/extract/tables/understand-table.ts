import type { Span } from '../../model';
import type { Lexicon } from '../lexicon';
import { holdsFigures, type PastedTable, type TableCell } from './find-tables';
import { labelReader, type LabelReader } from './label';
import { tableHead, type TableHead } from './table-head';
import { tablePieces } from './table-pieces';
import { tableTitle, type TableTitle } from './table-title';

/** The rows of a table under one head, with what is said above them. */
export interface TablePiece {
  readonly rows: readonly (readonly TableCell[])[];
  /** Null where the head is not understood. */
  readonly understood: { readonly head: TableHead; readonly title: TableTitle } | null;
}

/** A pasted table with what its heads say. */
export interface ReadableTable extends Span {
  readonly kind: 'table';
  readonly pieces: readonly TablePiece[];
  /** Reads the labels of this table. */
  readonly labelled: LabelReader;
}

/** A table whose heads are read; null for cells that are none, as in a menu: without a head that is understood and without figures. */
export function understandTable(table: PastedTable, lexicon: Lexicon): ReadableTable | null {
  const labelled = labelReader(lexicon);
  let { above } = table;
  const pieces = tablePieces(table.rows).map((rows): TablePiece => {
    const head = tableHead(rows, labelled);
    const understood = head && { head, title: tableTitle(above, rows, labelled, lexicon) };
    const title = titleBehind(rows);
    if (title !== '') above = [...above, title];
    return { rows, understood };
  });
  const isTable = pieces.some(({ understood }) => understood !== null) || holdsFigures(table);
  return isTable ? { kind: 'table', start: table.start, end: table.end, pieces, labelled } : null;
}

/** A long cell alone before a head that comes again is the title of what follows. */
function titleBehind(rows: readonly (readonly TableCell[])[]): string {
  const filled = rows.at(-1)?.filter((cell) => cell.text !== '') ?? [];
  return filled.length === 1 ? (filled[0]?.text ?? '') : '';
}
