import { sheetReference } from '../../../workbook/a1-reference';
import type { CellValue } from '../../../workbook/plan';

/** A sheet that a person gave another name. */
export interface RenamedSheet {
  readonly before: string;
  readonly now: string;
}

/** Cells of a row as Excel spells them once sheets have other names. */
export function respelled(line: readonly CellValue[], renamed: readonly RenamedSheet[]): readonly CellValue[] {
  if (renamed.length === 0) return line;
  return line.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? respell(cell, renamed) : cell));
}

function respell(formula: string, renamed: readonly RenamedSheet[]): string {
  return renamed.reduce((text, { before, now }) => {
    const quoted = text.split(sheetReference(before)).join(spellingOf(now));
    return quoted
      .split(`${before}!`)
      .reduce((joined, part) =>
        /[\p{L}\p{N}_.'\]]$/u.test(joined) ? `${joined}${before}!${part}` : `${joined}${spellingOf(now)}${part}`,
      );
  }, formula);
}

/** A sheet's name as Excel writes it before an address: quoted only where it must be. */
function spellingOf(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? `${name}!` : sheetReference(name);
}
