import { unitLine } from '../../codelists/table-words';
import type { Span } from '../../model';

/** A cell of a pasted table; offsets are of the clean text, without spaces around. */
export interface TableCell extends Span {
  readonly text: string;
}

/** A pasted table as rows of cells. */
export interface PastedTable extends Span {
  readonly rows: readonly (readonly TableCell[])[];
  /** Up to three lines above: title, unit. */
  readonly above: string;
}

interface Line extends Span {
  readonly cells: readonly TableCell[];
  readonly blank: boolean;
  readonly parted: boolean;
}

const LONGEST_CELL = 40;
/** A head cell over several columns says less: 2023年目标. */
const LONGEST_HEAD = 10;
const SENTENCE = /[。；]/;

/**
 * Finds tables in pasted text: cells parted by tabs or `|`, a row a line; or a cell a line, the rows parted by empty lines or
 * told by the number of head cells. One pass over the lines.
 */
export function findTables(text: string): PastedTable[] {
  const lines = linesOf(text);
  const tables: PastedTable[] = [];
  let from = 0;
  while (from < lines.length) {
    if (lines[from]?.parted !== true) {
      from += 1;
      continue;
    }
    let to = from;
    for (let at = from; at < lines.length && isTableLine(lines[at]); at += 1)
      if (lines[at]?.parted === true || isNumber(lines[at]?.cells[0]?.text ?? '')) to = at;
    const run = lines.slice(from, to + 1);
    const rows = rowsOf(run);
    const [first, last] = [run[0], run[run.length - 1]];
    if (rows.length >= 2 && first && last && rows.some((row) => row.filter((cell) => cell.text !== '').length >= 2)) {
      const above = text
        .slice(lines[Math.max(0, from - 6)]?.start ?? 0, first.start)
        .split('\n')
        .filter((line) => line.trim() !== '');
      const title = titleIn(rows);
      tables.push({
        rows: title === null ? rows : rows.slice(1),
        start: first.start,
        end: last.end,
        above: [...above.slice(-3), ...(title === null ? [] : [title])].join('\n'),
      });
    }
    from = to + 1;
  }
  return tables;
}

/** A long cell or a unit alone in the first row belongs over the table, it is no head over columns. */
function titleIn(rows: readonly (readonly TableCell[])[]): string | null {
  const [only, ...others] = rows[0]?.filter((cell) => cell.text !== '') ?? [];
  if (!only || others.length > 0 || rows.length < 3) return null;
  return only.text.length > LONGEST_HEAD || unitLine.test(only.text) ? only.text : null;
}

/** True where at least two rows hold two numbers that are no years. */
export function holdsFigures({ rows }: PastedTable): boolean {
  const figures = (row: readonly TableCell[]): number =>
    row.filter(({ text }) => isNumber(text) && !/^(?:19|20)\d\d$/.test(text)).length;
  return rows.filter((row) => figures(row) >= 2).length >= 2;
}

function isNumber(words: string): boolean {
  return /^[<>≤≥+-]?\d[\d.,]*%?$/.test(words);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(lineAt(text, start, end));
    if (newline < 0) return lines;
    start = newline + 1;
  }
}

/** Longer lines without a mark that parts cells are none of a table; their words are not looked at. */
const LONGEST_LINE = 2 * LONGEST_CELL;

function lineAt(text: string, start: number, end: number): Line {
  if (end - start > LONGEST_LINE && !isMarked(text, start, end))
    return { start, end, cells: [], blank: false, parted: false };
  const cells: TableCell[] = [];
  let from = start;
  let parted = false;
  for (let at = start; at <= end; at += 1) {
    const character = at === end ? '\n' : text[at];
    if (character !== '\n' && character !== '\t' && character !== '|') continue;
    if (character !== '\n') parted = true;
    cells.push(cellAt(text, from, at));
    from = at + 1;
  }
  const long = cells.some((cell) => cell.text.length > LONGEST_CELL || SENTENCE.test(cell.text));
  return {
    start,
    end,
    cells: borderless(cells),
    blank: text.slice(start, end).trim() === '' && !parted,
    parted: parted && !long,
  };
}

function isMarked(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text[at] === '\t' || text[at] === '|') return true;
  return false;
}

/** Without the empty cells that a border or a closing tab makes at the ends. */
function borderless(cells: readonly TableCell[]): readonly TableCell[] {
  if (cells.length < 2) return cells;
  const last = cells[cells.length - 1]?.text === '' ? cells.length - 1 : cells.length;
  return cells.slice(cells[0]?.text === '' ? 1 : 0, last);
}

function cellAt(text: string, from: number, to: number): TableCell {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end, text: text.slice(start, end).replace(/\s+/g, '') };
}

function isTableLine(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (line.blank ||
      line.parted ||
      (line.cells.length === 1 && (line.cells[0]?.text.length ?? 0) <= 12 && !SENTENCE.test(line.cells[0]?.text ?? '')))
  );
}

function rowsOf(lines: readonly Line[]): (readonly TableCell[])[] {
  const filled = lines.filter((line) => !line.blank);
  const wide = filled.filter((line) => line.cells.length >= 2).length;
  if (wide * 2 > filled.length)
    return filled.map((line) => line.cells).filter((cells) => !cells.every((cell) => /^[-:]*$/.test(cell.text)));
  const groups = groupsOf(lines);
  if (groups.length >= 3 && groups.every((group) => group.length >= 2)) return groups;
  return chunked(filled.flatMap((line) => line.cells));
}

function groupsOf(lines: readonly Line[]): TableCell[][] {
  const groups: TableCell[][] = [];
  let group: TableCell[] = [];
  for (const line of lines) {
    if (line.blank) {
      if (group.length > 0) groups.push(group);
      group = [];
    } else group.push(...(line.cells.length === 0 ? [{ start: line.start, end: line.start, text: '' }] : line.cells));
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Cells one after the other: the head is as wide as the cells before the first figure, less one for that row's name and unit. */
function chunked(cells: readonly TableCell[]): TableCell[][] {
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
