import type { CellRange } from './plan';

/**
 * A formula parted at the row numbers that move when it is copied to another row: `=$A5&B$1` is `=$A`, 5, `&B$1`.
 * https://support.microsoft.com/office/dfec08cd-ae65-4f56-839e-5f0d8d0baca9 says what moves.
 */
export interface MovingFormula {
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}

/** Runs of what a formula is made of; a structured reference is gone over by hand, since brackets lie in brackets. */
const PART = /"[^"]*"|'[^']*'|\[|[\p{L}\p{N}_.\\$]+|[^"'[\p{L}\p{N}_.\\$]+/uy;
const CELL = /^\$?[A-Za-z]{1,3}(\$?)([1-9]\d{0,6})$/;
const ROW = /^\$?\d+$/;

/**
 * Parts a formula; null for one that this cannot read, such as one with whole rows (`5:5`).
 *
 * @example movingFormula('=SUM($A5:B$1)&"A5"') // texts ['=SUM($A', ':B$1)&"A5"'], rows [5]
 */
export function movingFormula(formula: string): MovingFormula | null {
  const texts: string[] = [];
  const rows: number[] = [];
  let textFrom = 0;
  const parts = new RegExp(PART);
  for (let at = 0; at < formula.length; at = parts.lastIndex) {
    const part = parts.exec(formula)?.[0];
    if (part === undefined) return null;
    const end = at + part.length;
    if (part === '[') {
      const close = closingBracket(formula, at);
      if (close < 0) return null;
      parts.lastIndex = close + 1;
      continue;
    }
    const next = formula.charAt(end);
    if (ROW.test(part) && (next === ':' || formula.charAt(at - 1) === ':')) return null;
    const cell = next === '(' || next === '!' || next === '[' ? null : CELL.exec(part);
    if (!cell?.[2] || cell[1] === '$') continue;
    texts.push(formula.slice(textFrom, end - cell[2].length));
    rows.push(Number(cell[2]));
    textFrom = end;
  }
  texts.push(formula.slice(textFrom));
  return { texts, rows };
}

/** In a structured reference an apostrophe makes the next character plain. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (char === "'") at++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return at;
  }
  return -1;
}

/** The formula as it is when it is copied so many rows down. */
export function movedDown({ texts, rows }: MovingFormula, by: number): string {
  return texts.reduce((formula, text, index) => `${formula}${(rows[index - 1] ?? 0) + by}${text}`);
}

/** The formula copied to the next row, where that is how it reads there: most of a column is known without parting it or writing it anew. */
function asNextOf(above: MovingFormula, formula: string): MovingFormula | null {
  const rows = above.rows.map((row) => row + 1);
  let at = 0;
  for (const [index, text] of above.texts.entries()) {
    const row = index === 0 ? '' : String(rows[index - 1]);
    if (!formula.startsWith(row, at) || !formula.startsWith(text, at + row.length)) return null;
    at += row.length + text.length;
  }
  return at === formula.length ? { texts: above.texts, rows } : null;
}

/**
 * The cells of a block whose formula is that of the cell above, copied down; as blocks, each below the row that it is
 * filled from, in an order in which they can be filled. `formulaAt` is null for a cell without a formula. Yields after each row.
 */
export function* filledDown(
  { rows, columns }: Pick<CellRange, 'rows' | 'columns'>,
  formulaAt: (row: number, column: number) => string | null,
): Generator<undefined, readonly CellRange[]> {
  let above = new Array<MovingFormula | null>(columns).fill(null);
  return yield* rectanglesOf({ rows, columns }, (row) => {
    const filled = new Array<boolean>(columns).fill(false);
    above = above.map((before, column) => {
      const formula = formulaAt(row, column);
      if (formula === null) return null;
      const next = before && asNextOf(before, formula);
      filled[column] = next !== null;
      return next ?? movingFormula(formula);
    });
    return filled;
  });
}

/** Cells of a block as few blocks: runs of each row, which go on where the next row has the same run. Yields after each row. */
export function* rectanglesOf(
  { rows, columns }: Pick<CellRange, 'rows' | 'columns'>,
  rowOf: (row: number) => readonly boolean[],
): Generator<undefined, readonly CellRange[]> {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (let row = 0; row < rows; row++) {
    const isIn = rowOf(row);
    const going = new Map<string, CellRange>();
    for (let column = 0; column < columns; column++) {
      if (!isIn[column]) continue;
      const first = column;
      while (column + 1 < columns && isIn[column + 1]) column++;
      const key = `${first}:${column}`;
      const before = open.get(key);
      going.set(
        key,
        before ? { ...before, rows: before.rows + 1 } : { row, column: first, rows: 1, columns: column - first + 1 },
      );
      open.delete(key);
    }
    done.push(...open.values());
    open = going;
    yield;
  }
  done.push(...open.values());
  return done.sort((a, b) => a.row - b.row || a.column - b.column);
}
