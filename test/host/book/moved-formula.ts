import { notModelled } from '../host-error';
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from './rect';

const VERBATIM = /("[^"]*"|'[^']*'|\[(?:'.|[^\]'[]|\[(?:'.|[^\]'])*\])*\])/su;
const CELL = /(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!])/giu;
const UNBOUNDED = /(?<![\p{L}\p{N}_.\\$])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.\\(!])/iu;

/** A formula as a copy of it reads so many rows lower and columns to the right. */
export type Mover = (down: number, right: number) => string;

const movers = new Map<string, Mover>();

/**
 * Parts a formula once for all of its copies, whichever workbook they are in: what has no dollar sign moves along
 * (https://support.microsoft.com/office/dfec08cd-ae65-4f56-839e-5f0d8d0baca9), and is `#REF!` beyond the sheet. Texts, names
 * of sheets and structured references stay. Whole rows and columns are not modelled.
 */
export function moverOf(formula: string): Mover {
  const mover = movers.get(formula) ?? newMover(formula);
  movers.set(formula, mover);
  return mover;
}

function newMover(formula: string): Mover {
  let parts: readonly Part[] | null = null;
  return (down, right) => {
    if (down === 0 && right === 0) return formula;
    parts ??= partsOf(formula);
    return parts.map((part) => (typeof part === 'string' ? part : movedReference(part, down, right))).join('');
  };
}

/** A reference to a cell, with the dollar signs before its column and its row. */
interface Reference {
  readonly fixColumn: string;
  readonly column: number;
  readonly fixRow: string;
  readonly row: number;
}

type Part = string | Reference;

function partsOf(formula: string): readonly Part[] {
  return formula.split(VERBATIM).flatMap((part, index) => (index % 2 === 1 ? [part] : referencesIn(part)));
}

function referencesIn(part: string): readonly Part[] {
  if (UNBOUNDED.test(part)) throw notModelled('copying references to whole rows and columns');
  const parts: Part[] = [];
  let from = 0;
  for (const match of part.matchAll(CELL)) {
    const [reference, fixColumn = '', letters = '', fixRow = '', digits = ''] = match;
    const [column, row] = [columnIndex(letters), Number(digits) - 1];
    if (column >= MAX_COLUMNS || row >= MAX_ROWS) continue;
    parts.push(part.slice(from, match.index), { fixColumn, column, fixRow, row });
    from = match.index + reference.length;
  }
  return [...parts, part.slice(from)];
}

function movedReference({ fixColumn, column, fixRow, row }: Reference, down: number, right: number): string {
  const x = fixColumn ? column : column + right;
  const y = fixRow ? row : row + down;
  if (y < 0 || y >= MAX_ROWS || x < 0 || x >= MAX_COLUMNS) return '#REF!';
  return `${fixColumn}${columnLetters(x)}${fixRow}${y + 1}`;
}
