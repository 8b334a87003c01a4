import { emptyCell, nameLabel, placeLabel, tableMeasures, unitLine } from '../../codelists/table-words';
import type { Span } from '../../model';
import type { CleanText } from '../text/clean-text';
import { isNumber } from './cell-number';
import { isOverNames } from './label';
import { rowsOfCells } from './rows-of-cells';
import { TableLines, isFilled, type TableCell, type TableLine } from './table-lines';

export type { TableCell } from './table-lines';

/** A pasted table as rows of cells. */
export interface PastedTable extends Span {
  readonly rows: readonly (readonly TableCell[])[];
  /** Up to three short lines above: title, unit. The nearest is the last. */
  readonly above: readonly string[];
}

/** A head cell over several columns says less: 2023年目标. */
const LONGEST_HEAD = 10;
const LONGEST_TITLE = 60;
const LINES_ABOVE = 6;
/** Lines of a table with a cell on each: not longer, and not many blank ones in between. */
const LONGEST_LINE = 24;

/**
 * Finds tables in pasted text: cells parted by tabs, `|` or spaces, a row a line; or a cell a line, the rows parted by empty lines or
 * told by the number of head cells. One pass over the lines.
 */
export function findTables(clean: CleanText): PastedTable[] {
  const lines = new TableLines(clean);
  const vain = new VainLooks();
  const tables: PastedTable[] = [];
  let passed = 0;
  for (const from of lines.openings) {
    const run = from < passed ? null : runAt(lines, from, vain);
    if (!run) continue;
    const first = lines.at(run.from);
    const last = lines.at(run.to);
    if (first && last) {
      const title = titleIn(run.rows);
      tables.push({
        rows: title === null ? run.rows : run.rows.slice(1),
        start: first.start,
        end: last.end,
        above: [...titlesAbove(clean.text, lines, run.from), ...(title === null ? [] : [title])],
      });
    }
    passed = run.to + 1;
  }
  return tables;
}

interface TableRun {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A run of lines is looked through from so many of them: labels without end, each of which may open a table, are looked at a few times. */
const MOST_LOOKS = 8;

/** How often the runs that end at a line were looked through in vain. */
class VainLooks {
  private readonly at = new Map<number, number>();

  /** Null where a table may begin further down in a run; one without rows where all of it is passed over. */
  note(from: number, to: number): TableRun | null {
    const looks = (this.at.get(to) ?? 0) + 1;
    this.at.set(to, looks);
    return looks < MOST_LOOKS ? null : { from, to, rows: [] };
  }
}

function runAt(lines: TableLines, from: number, vain: VainLooks): TableRun | null {
  const line = lines.at(from);
  if (!line) return null;
  if (line.parted === 'tabs') return tabbedRun(lines, from);
  if (line.parted === 'spaces' && isHeadLine(line.cells))
    return alignedRun(lines, from, vain) ?? cellRun(lines, from, vain);
  return line.parted === 'one' && !line.blank ? cellRun(lines, from, vain) : null;
}

function tabbedRun(lines: TableLines, from: number): TableRun | null {
  let to = from;
  for (let at = from; at < lines.length && isTableLine(lines.at(at)); at += 1)
    if (lines.at(at)?.parted === 'tabs' || isNumber(lines.at(at)?.cells[0]?.text ?? '')) to = at;
  if (isBarredTitle(lines, from, to)) return { from, to: from, rows: [] };
  const run = lines.slice(from, to + 1);
  const filled = run.filter((line) => !line.blank);
  const wide = filled.filter((line) => isWide(line.cells)).length;
  const rows = wide * 2 > filled.length ? withoutBorders(filled.map((line) => line.cells)) : rowsOfCells(run);
  const isTable = rows.length >= 2 && rows.some(isWide);
  // A run that is no table is passed over as a whole, so that it is looked at once.
  return { from, to, rows: isTable ? rows : [] };
}

/** 一图读懂|2021年玉环经济“成绩单”, over lines without bars: two cells that no other line has, and no head. */
function isBarredTitle(lines: TableLines, from: number, to: number): boolean {
  const [first, second] = [lines.at(from)?.cells ?? [], lines.at(from + 1)];
  if (first.length !== 2 || second?.parted === 'tabs' || isHead(first.map((cell) => cell.text))) return false;
  for (let at = from + 1; at <= to; at += 1) if (lines.at(at)?.parted === 'tabs') return false;
  return true;
}

/** Two cells or more are filled. */
function isWide(cells: readonly TableCell[]): boolean {
  let filled = 0;
  for (const { text } of cells) if (text !== '') filled += 1;
  return filled >= 2;
}

/** Rows without the rule under a head of Markdown and without columns that are empty in all of them. */
function withoutBorders(rows: readonly (readonly TableCell[])[]): (readonly TableCell[])[] {
  const kept = rows.filter(
    (cells) => !cells.every((cell) => /^[-:]*$/.test(cell.text)) || cells.every((cell) => cell.text === ''),
  );
  const printed = kept.filter((cells) => cells.some((cell) => cell.text !== ''));
  let last = 0;
  let first = Infinity;
  for (const cells of printed) {
    last = Math.max(last, cells.findLastIndex(isFilled) + 1);
    first = Math.min(first, cells.findIndex(isFilled));
  }
  return printed.map((cells) => (first === 0 && cells.length <= last ? cells : cells.slice(first, last)));
}

/** A head and rows as wide as it, aligned with spaces. */
function alignedRun(lines: TableLines, from: number, vain: VainLooks): TableRun | null {
  const rows: (readonly TableCell[])[] = [];
  let to = from;
  let width = 0;
  let figures = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines.at(at);
    if (line?.blank === true && at - to <= 1) continue;
    if (line?.parted !== 'spaces') break;
    const numbers = line.cells.filter((cell) => isNumber(cell.text) || emptyCell.test(cell.text)).length;
    if (numbers === 0 && figures > 0) break;
    if (numbers > 0) {
      if (width === 0) width = line.cells.length;
      if (
        line.cells.length !== width ||
        (isNumber(line.cells[0]?.text ?? '') && !/^\d{1,3}$/.test(line.cells[0]?.text ?? ''))
      )
        break;
      figures += 1;
    }
    rows.push(line.cells);
    to = at;
  }
  const head = rows[rows.length - figures - 1];
  const isTable = figures >= 2 && width >= 2 && head?.length !== undefined && head.length <= width;
  return isTable ? { from, to, rows } : vain.note(from, to);
}

/** A table with a cell on each line and no tabs: told by a label over names and others over figures before the first number. */
function cellRun(lines: TableLines, from: number, vain: VainLooks): TableRun | null {
  const [first, ...others] = lines.at(from)?.cells ?? [];
  if (first === undefined || others.length > 0 || !isOverNames(first.text)) return null;
  let to = from;
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines.at(at);
    if (line?.parted !== 'one' && line?.parted !== 'spaces') break;
    const [cell] = line.cells;
    if (line.blank) {
      if (at - to > 2) break;
      continue;
    }
    if (line.cells.length !== 1 || !cell || cell.text.length > LONGEST_LINE || /[。；！？]/.test(cell.text)) break;
    to = at;
  }
  const rows = rowsOfCells(lines.slice(from, to + 1));
  const head = rows[0]?.map((cell) => cell.text) ?? [];
  const isTable = rows.length >= 2 && head.length >= 2 && isHead(head);
  return isTable ? { from, to: endOf(lines, from, to, rows), rows } : vain.note(from, to);
}

/** The line on which the last row of a table ends. */
function endOf(lines: TableLines, from: number, to: number, rows: readonly (readonly TableCell[])[]): number {
  const last = rows.at(-1)?.at(-1);
  for (let at = from; at <= to; at += 1) if ((lines.at(at)?.end ?? 0) >= (last?.end ?? 0)) return at;
  return to;
}

function isHeadLine(cells: readonly TableCell[]): boolean {
  return cells.length >= 2 && !cells.some((cell) => isNumber(cell.text)) && isHead(cells.map((cell) => cell.text));
}

/** Labels over names, units or figures. */
export function isHead(labels: readonly string[]): boolean {
  let known = 0;
  for (const label of labels) {
    if (isHeadLabel(label)) known += 1;
    if (known === 2) return true;
  }
  return known === 1 && labels.filter((label) => label !== '').length <= 2;
}

function isHeadLabel(label: string): boolean {
  const bare = label.replace(/\([^()]*\)|[%±]/g, '');
  return (
    nameLabel.test(bare) ||
    placeLabel.test(bare) ||
    tableMeasures.unit.test(bare) ||
    tableMeasures.level.test(bare) ||
    (tableMeasures.growth.test(label) && label.length <= 14) ||
    (tableMeasures.rank.test(label) && label.length <= 8) ||
    (/^(?:(?:19|20)\d\d年?)?(?:\d{1,2}-)?\d{0,2}月?(?:累计|完成)?$/.test(bare) && /[年月]/.test(bare))
  );
}

/** A long cell or a unit alone in the first row belongs over the table, it is no head over columns. */
function titleIn(rows: readonly (readonly TableCell[])[]): string | null {
  const [only, ...others] = rows[0]?.filter((cell) => cell.text !== '') ?? [];
  if (!only || others.length > 0 || rows.length < 3) return null;
  return only.text.length > LONGEST_HEAD || unitLine.test(only.text) ? only.text : null;
}

function titlesAbove(text: string, lines: TableLines, from: number): readonly string[] {
  return lines
    .slice(Math.max(0, from - LINES_ABOVE), from)
    .filter((line) => !line.blank && line.parted !== 'tabs')
    .map((line) => text.slice(line.start, line.end).trim())
    .filter((words) => words.length <= LONGEST_TITLE && !/[。；]/.test(words))
    .slice(-3);
}

/** True where at least two rows hold two numbers that are no years. */
export function holdsFigures({ rows }: PastedTable): boolean {
  const figures = (row: readonly TableCell[]): number =>
    row.filter(({ text }) => isNumber(text) && !/^(?:19|20)\d\d$/.test(text)).length;
  return rows.filter((row) => figures(row) >= 2).length >= 2;
}

function isTableLine(line: TableLine | undefined): boolean {
  if (line === undefined) return false;
  if (line.blank || line.parted === 'tabs') return true;
  const [cell] = line.cells;
  return line.cells.length === 1 && (cell?.text.length ?? 0) <= 12 && !/[。；]/.test(cell?.text ?? '');
}
