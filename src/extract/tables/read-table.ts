import { digitsOf } from '../make-mentions';
import type { Ledger } from '../ledger';
import type { ReadingContext } from '../reading-context';
import { numberIn } from './cell-number';
import type { TableCell } from './find-tables';
import type { LabelFacts, LabelReader } from './label';
import { RowReader } from './read-row';
import { RowSubjects } from './row-subjects';
import type { TablePart } from './table-head';
import { placeAround } from './table-places';
import type { ReadableTable, TablePiece } from './understand-table';

type Row = readonly TableCell[];

/** Reads a pasted table into the ledger, row by row; where its head is not understood its numbers are refused. */
export function readTable(text: string, table: ReadableTable, ledger: Ledger, context: ReadingContext): void {
  for (const { rows, understood } of table.pieces) {
    if (understood) readUnderHead(text, rows, understood, table.labelled, ledger, context);
    else refuse(text, rows.flat(), ledger);
  }
}

function refuse(text: string, cells: readonly TableCell[], ledger: Ledger): void {
  for (const cell of cells) {
    const printed = numberIn(text, cell);
    if (printed) ledger.refusals.push({ span: digitsOf(printed), reason: 'table-without-header', class: null });
  }
}

function readUnderHead(
  text: string,
  rows: readonly Row[],
  { head, title }: NonNullable<TablePiece['understood']>,
  labelled: LabelReader,
  ledger: Ledger,
  context: ReadingContext,
): void {
  const body = rows.slice(head.rows);
  for (const row of body) if (row.length > head.width) refuse(text, row.slice(head.width), ledger);
  for (const part of head.parts) {
    const nameAt = part.nameAts.at(-1) ?? 0;
    const names = part.rowsAre === 'places' ? body.map((row) => row[nameAt]?.text ?? '') : null;
    const around = names && placeAround(names, context);
    const reader = new RowReader(text, part, title, ledger, context);
    const subjects = new RowSubjects(context.lexicon, title.indicator);
    let group: LabelFacts | null = null;
    for (const cells of body) {
      const groupCell = groupOf(cells, part);
      if (groupCell) group = labelled(groupCell.text);
      const own = cells[nameAt];
      const name = own && own.text !== '' ? own : groupCell;
      if (!name) {
        refuse(
          text,
          part.columns.flatMap(({ at }) => cells[at] ?? []),
          ledger,
        );
        continue;
      }
      const facts = labelled(name.text);
      if (part.columns.every(({ at }) => (cells[at]?.text ?? '') === '')) {
        subjects.openSection(facts);
        continue;
      }
      const subject = part.rowsAre === 'names' ? subjects.of(facts, name, group) : null;
      const period = subject ? subject.period : facts.period;
      const dated = period === facts.period ? facts : { ...facts, period };
      reader.read({ cells, name, facts: dated, subject, around });
    }
  }
}

/** The cell of the column before the names, which stands once for several rows. */
function groupOf(row: Row, { nameAts }: TablePart): TableCell | null {
  const at = nameAts.at(-2);
  const cell = at === undefined ? undefined : row[at];
  return cell && cell.text !== '' ? cell : null;
}
