import { notModelled } from '../host-error';
import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress } from './rect';

const VERBATIM = /("[^"]*"|'[^']*'|\[(?:'.|[^\]'[]|\[(?:'.|[^\]'])*\])*\])/su;
const CELL = /(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!])/giu;
const UNBOUNDED = /(?<![\p{L}\p{N}_.\\$])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.\\(!])/iu;

/**
 * A formula as a copy of it reads so many rows lower and columns to the right: what has no dollar sign moves along
 * (https://support.microsoft.com/office/dfec08cd-ae65-4f56-839e-5f0d8d0baca9), and is `#REF!` beyond the sheet. Texts, names
 * of sheets and structured references stay. Whole rows and columns are not modelled.
 */
export function movedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula
    .split(VERBATIM)
    .map((part, index) => (index % 2 === 1 ? part : movedPart(part, down, right)))
    .join('');
}

function movedPart(part: string, down: number, right: number): string {
  if (UNBOUNDED.test(part)) throw notModelled('copying references to whole rows and columns');
  return part.replace(CELL, (reference, fixColumn: string, letters: string, fixRow: string, digits: string) => {
    const at = parseAddress(letters + digits);
    if (!at) return reference;
    const column = fixColumn ? at.column : at.column + right;
    const row = fixRow ? at.row : at.row + down;
    if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) return '#REF!';
    return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
  });
}
