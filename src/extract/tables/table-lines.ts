import type { Span } from '../../model';
import type { CleanText } from '../text/clean-text';
import { ASTERISK, SPACE, TAB, canonicalCodes, codesOf, holdsAny, isSpace } from '../text/code-units';

/** A cell of a pasted table; offsets are of the clean text, without spaces around. */
export interface TableCell extends Span {
  readonly text: string;
  /** How far the source indents it behind the line's beginning or the mark that parts cells, in halves of a character's width. */
  readonly indent: number;
}

export function isFilled({ text }: TableCell): boolean {
  return text !== '';
}

/** A line of the text as a table might print it. */
export interface TableLine extends Span {
  readonly cells: readonly TableCell[];
  /** What parts the cells; `one` where nothing does. */
  readonly parted: 'tabs' | 'spaces' | 'one';
  readonly blank: boolean;
}

const LONGEST_CELL = 40;
const LONGEST_ALIGNED_CELL = 24;
const SHORTEST_ALIGNED_LINE = 5;
const LONGEST_ALIGNED_LINE = 160;
/** Of a line that is longer and has no cells nothing but its length is asked. */
const LONGEST_CELL_LINE = 50;
/** A label over names, numbers or places that stands on a line of its own is not longer. */
const LONGEST_LABEL_LINE = 16;
const SENTENCE = codesOf('。；');
const PROSE = codesOf('。；，！？');
const PARTS_CELLS = codesOf('\t|');

/**
 * The lines of a text with their cells: parted by tabs or `|`, else by spaces where the source has them. One pass tells where they are and
 * which may open a table; the cells of a line are looked for when it is asked for: most lines are prose, and nobody asks.
 */
export class TableLines {
  /** The lines that may open a table, in their order. */
  readonly openings: number[] = [];
  /** Where each begins; behind the last, where one more would. */
  private readonly starts: number[] = [];
  private readonly known: (TableLine | null)[] = [];

  constructor(private readonly clean: CleanText) {
    const { text } = clean;
    let tab = -1;
    let bar = -1;
    for (let start = 0; start <= text.length;) {
      const end = placeOf(text, '\n', start);
      // Most texts have none of these, or only in their tables.
      if (tab < start) tab = placeOf(text, '\t', start);
      if (bar < start) bar = placeOf(text, '|', start);
      if (tab < end || bar < end || mayOpen(clean, start, end)) this.openings.push(this.starts.length);
      this.starts.push(start);
      this.known.push(null);
      start = end + 1;
    }
    this.starts.push(text.length + 1);
  }

  get length(): number {
    return this.starts.length - 1;
  }

  /** A line; undefined behind the last. */
  at(i: number): TableLine | undefined {
    return this.known[i] ?? this.look(i);
  }

  private look(i: number): TableLine | undefined {
    const start = this.starts[i];
    const next = this.starts[i + 1];
    if (start === undefined || next === undefined) return undefined;
    const isParted = holdsAny(this.clean.text, start, next - 1, PARTS_CELLS);
    const line = isParted ? partedLine(this.clean, start, next - 1) : lineAt(this.clean, start, next - 1);
    this.known[i] = line;
    return line;
  }

  /** The lines from one to another, which is not among them. */
  slice(from: number, to: number): readonly TableLine[] {
    const lines: TableLine[] = [];
    for (let i = from; i < to; i += 1) {
      const line = this.at(i);
      if (line !== undefined) lines.push(line);
    }
    return lines;
  }
}

/** Where a character stands next; the text's end where it does not. */
function placeOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** True of a line without tabs and bars that a table may begin with: so short as a label, or with spaces between its words. */
function mayOpen(clean: CleanText, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0) return false;
  if (length <= LONGEST_LABEL_LINE) return true;
  return mayBeAligned(clean.text, start, end) && hasGap(clean, start, end);
}

/** A line whose cells are parted by tabs and `|`. */
function partedLine(clean: CleanText, start: number, end: number): TableLine {
  const { text } = clean;
  const cells: TableCell[] = [];
  let isProse = false;
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const code = text.charCodeAt(at);
    if (at === end || code === TAB || code === BAR) {
      const cell = cellAt(clean, from, at);
      cells.push(cell);
      isProse ||= cell.text.length > LONGEST_CELL;
      from = at + 1;
    } else isProse ||= SENTENCE.has(code);
  }
  return { start, end, cells, parted: isProse ? 'one' : 'tabs', blank: false };
}

function lineAt(clean: CleanText, start: number, end: number): TableLine {
  const { text } = clean;
  if (isBlank(text, start, end)) return { start, end, cells: NONE, parted: 'one', blank: true };
  const spaced = mayBeAligned(text, start, end) ? alignedCells(clean, start, end) : null;
  if (spaced) return { start, end, cells: spaced, parted: 'spaces', blank: false };
  const cells = end - start > LONGEST_CELL_LINE ? NONE : [cellAt(clean, start, end)];
  return { start, end, cells, parted: 'one', blank: false };
}

const BAR = 0x7c;
const NONE: readonly never[] = [];

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function mayBeAligned(text: string, start: number, end: number): boolean {
  const length = end - start;
  return length >= SHORTEST_ALIGNED_LINE && length <= LONGEST_ALIGNED_LINE && !holdsAny(text, start, end, PROSE);
}

/** True where two characters beside each other in a line were not so in the source, or a space stands between them. */
function hasGap({ text, offsets }: CleanText, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1)
    if (text.charCodeAt(at - 1) === SPACE || (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) !== 1) return true;
  return false;
}

/**
 * The cells of a line aligned with spaces, which cleaning may have closed: the gaps are those of the source. Runs of two spaces part
 * cells where the line has any, else each space does.
 */
function alignedCells(clean: CleanText, start: number, end: number): readonly TableCell[] | null {
  const { text, source, offsets } = clean;
  const gaps: { readonly at: number; readonly width: number }[] = [];
  for (let at = start + 1; at < end; at += 1) {
    if (text.charCodeAt(at) === SPACE) continue;
    const isBehindSpace = text.charCodeAt(at - 1) === SPACE;
    if (!isBehindSpace && (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) === 1) continue;
    const before = isBehindSpace ? at - 2 : at - 1;
    if (before < start) continue;
    const between = source.slice((offsets[before] ?? 0) + 1, offsets[at] ?? 0);
    const width = /^\s+$/.test(between) ? between.replace(/\u3000/g, '  ').length : 0;
    if (width > 0) gaps.push({ at, width });
  }
  if (gaps.length < 1) return null;
  const wide = gaps.filter(({ width }) => width > 1);
  const cuts = (wide.length > 0 ? wide : gaps).map(({ at }) => at);
  const cells = [start, ...cuts].map((from, i) => cellAt(clean, from, cuts[i] ?? end));
  return cells.some((cell) => cell.text.length > LONGEST_ALIGNED_CELL) ? null : cells;
}

/** A cell without spaces and the signs of bold print around it. */
function cellAt(clean: CleanText, from: number, to: number): TableCell {
  const { text } = clean;
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (text.startsWith('**', start)) {
    while (start < end && isSpaceOrStar(text.charCodeAt(start))) start += 1;
    while (end > start && isSpaceOrStar(text.charCodeAt(end - 1))) end -= 1;
  }
  return {
    start,
    end,
    text: holdsAny(text, start, end, SPACES) ? withoutSpaces(text.slice(start, end)) : text.slice(start, end),
    indent: indentOf(clean, start),
  };
}

export function withoutSpaces(words: string): string {
  return holdsAny(words, 0, words.length, SPACES) ? words.replace(/\s+/g, '') : words;
}
const SPACES = codesOf(' \n\t');

/** The width of the spaces in the source before a place of the clean text, in which cleaning may have closed them. */
function indentOf({ source, offsets }: CleanText, start: number): number {
  let width = 0;
  for (let at = (offsets[start] ?? 0) - 1; at >= 0 && width < WIDEST_INDENT; at -= 1) {
    const code = source.charCodeAt(at);
    if (canonicalCodes[code] !== SPACE) break;
    width += code === IDEOGRAPHIC_SPACE ? 2 : 1;
  }
  return width;
}

const WIDEST_INDENT = 40;
const IDEOGRAPHIC_SPACE = 0x3000;

function isSpaceOrStar(code: number): boolean {
  return code === ASTERISK || isSpace(code);
}
