import type { Lexicon } from '../lexicon';
import { holdsFigures, type PastedTable, type TableCell } from './find-tables';
import { labelReader, type LabelReader } from './label';
import { tableHead, type TableHead } from './table-head';
import { tablePieces } from './table-pieces';

/** The rows of a table under one head. */
export interface TablePiece {
  readonly rows: readonly (readonly TableCell[])[];
  /** Null where it is not understood. */
  readonly head: TableHead | null;
}

/** A pasted table with what its heads say. */
export interface ReadableTable extends PastedTable {
  readonly pieces: readonly TablePiece[];
  /** Reads the labels of this table. */
  readonly labelled: LabelReader;
}

/** A table whose heads are read; null for cells that are none, as in a menu: without a head that is understood and without figures. */
export function understandTable(table: PastedTable, lexicon: Lexicon): ReadableTable | null {
  const labelled = labelReader(lexicon);
  const pieces = tablePieces(table.rows).map((rows) => ({ rows, head: tableHead(rows, labelled) }));
  const isTable = pieces.some(({ head }) => head !== null) || holdsFigures(table);
  if (!isTable) return null;
  const { rows, start, end, above } = table;
  return { rows, start, end, above, pieces, labelled };
}
