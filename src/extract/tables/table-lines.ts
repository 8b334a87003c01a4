import type { Span } from '../../model';
import type { CleanText } from '../text/clean-text';
import { ASTERISK, SPACE, TAB, canonicalCodes, codesOf, holdsAny, isSpace } from '../text/code-units';

/** A cell of a pasted table; offsets are of the clean text, without spaces around. */
export interface TableCell extends Span {
  readonly text: string;
  /** How far the source indents it behind the line's beginning or the mark that parts cells, in halves of a character's width. */
  readonly indent: number;
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
const LONGEST_ALIGNED_LINE = 160;
const SENTENCE = codesOf('。；');
const PROSE = codesOf('。；，！？');

/** The lines of a text with their cells: parted by tabs or `|`, else by spaces where the source has them. One pass. */
export function linesOf(clean: CleanText): TableLine[] {
  const { text } = clean;
  const lines: TableLine[] = [];
  let start = 0;
  let tab = -1;
  let bar = -1;
  for (;;) {
    const end = placeOf(text, '\n', start);
    // Most texts have none of these, or only in their tables.
    if (tab < start) tab = placeOf(text, '\t', start);
    if (bar < start) bar = placeOf(text, '|', start);
    lines.push(tab < end || bar < end ? partedLine(clean, start, end) : lineAt(clean, start, end));
    if (end === text.length) return lines;
    start = end + 1;
  }
}

/** Where a character stands next; the text's end where it does not. */
function placeOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
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

/** Of a line that is longer and has no cells nothing but its length is asked. */
const LONGEST_CELL_LINE = 50;

function lineAt(clean: CleanText, start: number, end: number): TableLine {
  const spaced = alignedCells(clean, start, end);
  if (spaced) return { start, end, cells: spaced, parted: 'spaces', blank: false };
  const cells = end - start > LONGEST_CELL_LINE ? NONE : [cellAt(clean, start, end)];
  return { start, end, cells, parted: 'one', blank: isBlank(clean.text, start, end) };
}

const BAR = 0x7c;
const NONE: readonly never[] = [];

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/**
 * The cells of a line aligned with spaces, which cleaning may have closed: the gaps are those of the source. Runs of two spaces part
 * cells where the line has any, else each space does.
 */
function alignedCells(clean: CleanText, start: number, end: number): readonly TableCell[] | null {
  const { text, source, offsets } = clean;
  if (end - start < 5 || end - start > LONGEST_ALIGNED_LINE || holdsAny(text, start, end, PROSE)) return null;
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
    text: withoutSpaces(text.slice(start, end)),
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
