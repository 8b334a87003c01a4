import { emptyCell, nameLabel, tableMeasures } from '../../codelists/table-words';
import { isNumber } from './cell-number';
import { isOverNames, isUnit } from './label';
import { isFilled, type TableCell, type TableLine } from './table-lines';

type Rows = readonly (readonly TableCell[])[];

/** The rows of a table that prints a cell a line: parted by empty lines, else told by where names stand. Empty where they are not told. */
export function rowsOfCells(lines: readonly TableLine[]): Rows {
  const groups = groupsOf(lines);
  if (groups.length >= 3 && groups.every((group) => group.length >= 2)) return groups;
  const cells = lines.filter((line) => !line.blank).flatMap((line) => borderless(line.cells));
  const filled = cells.filter(isFilled);
  return flowing(cells) ?? flowing(filled) ?? chunked(filled);
}

function groupsOf(lines: readonly TableLine[]): TableCell[][] {
  const groups: TableCell[][] = [];
  let group: TableCell[] = [];
  for (const line of lines) {
    if (line.blank) {
      if (group.length > 0) groups.push(group);
      group = [];
    } else for (const cell of borderless(line.cells)) group.push(cell);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Without the empty cells that a tab before or behind a cell makes. */
function borderless(cells: readonly TableCell[]): readonly TableCell[] {
  if (cells.length < 2) return cells;
  const last = cells.at(-1)?.text === '' ? cells.length - 1 : cells.length;
  return cells.slice(cells[0]?.text === '' && last > 1 ? 1 : 0, last);
}

/** Rows that begin at a name behind a figure, under a head of one or two rows; null where they are not all of one width. */
function flowing(cells: readonly TableCell[]): Rows | null {
  const isFigure = (cell: TableCell | undefined): boolean =>
    cell !== undefined && (isNumber(cell.text) || emptyCell.test(cell.text));
  const areNumbered = cells.some(({ text }) => tableMeasures.serial.test(text));
  const isSerial = (at: number): boolean => areNumbered && numbersRow(cells, at);
  const first = cells.findIndex((cell, at) => cell.text !== '' && isFigure(cell) && !isSerial(at));
  if (first < 2) return null;
  let begin = isUnit(cells[first - 1]?.text ?? '') ? first - 2 : first - 1;
  if (isSerial(begin - 1)) begin -= 1;
  const body: TableCell[][] = [];
  for (let at = begin; at < cells.length; at += 1) {
    const cell = cells[at];
    if (!cell) break;
    const opens = !isFigure(cell) || isSerial(at) ? isFigure(cells[at - 1]) && !isSerial(at - 1) : false;
    if (body.length === 0 || opens) body.push([]);
    body.at(-1)?.push(cell);
  }
  const width = body[0]?.length ?? 0;
  const whole = body.filter((row) => row.length === width);
  if (width < 2 || whole.length < body.length || whole.length < 2) return null;
  const head = headOf(cells.slice(0, begin), width);
  return head ? [...head, ...whole] : null;
}

/** 1 before a name, in a table that numbers its rows. */
function numbersRow(cells: readonly TableCell[], at: number): boolean {
  const next = cells[at + 1];
  return (
    /^\d{1,3}$/.test(cells[at]?.text ?? '') &&
    next !== undefined &&
    /[\u4e00-\u9fff]{2}/.test(next.text) &&
    !isUnit(next.text)
  );
}

/** The head as one row of `width`, or as two: labels over several columns, then those under them. */
function headOf(cells: readonly TableCell[], width: number): Rows | null {
  const from = cells.findIndex(({ text }) => isOverNames(text));
  const head = cells.slice(Math.max(0, from));
  if (head.length === width) return [head];
  if (head.length < width || from < 0) return null;
  let sides = 1;
  while (sides < width && (tableMeasures.unit.test(head[sides]?.text ?? '') || nameLabel.test(head[sides]?.text ?? '')))
    sides += 1;
  const lower = head.slice(head.length - (width - sides));
  const upper = head.slice(0, head.length - (width - sides));
  const at = lower[0]?.start ?? 0;
  const blanks = Array.from({ length: sides }, () => ({ start: at, end: at, text: '', indent: 0 }));
  return upper.length > sides ? [upper, [...blanks, ...lower]] : null;
}

/** Cells one after the other: the head is as wide as the cells before the first figure, less one for that row's name and unit. */
function chunked(cells: readonly TableCell[]): Rows {
  const first = cells.findIndex((cell) => isNumber(cell.text));
  if (first < 2) return [];
  for (let width = Math.min(first - 1, 12); width >= 2; width -= 1) {
    if (cells.length % width > 0) continue;
    const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
    const [head, ...body] = rows;
    if (
      head?.some((cell) => isNumber(cell.text)) === false &&
      body.every((row) => row[0] && !isNumber(row[0].text) && row.some((cell) => isNumber(cell.text)))
    )
      return rows;
  }
  return [];
}
