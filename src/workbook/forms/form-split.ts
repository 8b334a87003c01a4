import type { CellRange } from '../plan';
import type { FormGrid } from './form-grid';
import type { HeadWords } from './head-words';

/** Where the parts of a form stand. */
export interface FormSplit {
  /** The first row beneath the title, which is the first row of column heads. */
  readonly top: number;
  /** The first row and the first column of the body. */
  readonly bodyRow: number;
  readonly bodyColumn: number;
}

/** Heads deeper or wider than this are not looked for. */
const MOST_HEAD_ROWS = 8;
const MOST_HEAD_COLUMNS = 6;
/** Rows that decide; a longer form has the same shape further down. */
const MOST_ROWS = 400;

/** What a kind of cell says for a place among the heads of columns, those of rows, and the body. */
const weights = {
  head: { columns: 2, rows: 2, body: -3 },
  /** 指标 over the heads of rows, 单位: the head of a column before the figures. */
  corner: { columns: 0, rows: -3, body: -3 },
  /** 序号, 备注: the head of a column without figures, before or behind them. */
  idle: { columns: 1, rows: -3, body: -3 },
  unit: { columns: 1, rows: 1, body: -1 },
  year: { columns: 1, rows: 1, body: 0 },
  words: { columns: 1, rows: 0.5, body: -0.5 },
  number: { columns: -2, rows: 0, body: 0.5 },
  empty: { columns: -0.5, rows: -0.5, body: 0.5 },
  spanned: { columns: 0, rows: 0, body: 0 },
} as const;
type Kind = keyof typeof weights;

/**
 * Parts a form into heads and body by what its cells hold: heads are understood words, a body is empty or numbers. Of all
 * ways to cut it the one is taken that most cells speak for, so that any depth of heads and any number of columns before the
 * figures (序号, 指标, 计量单位) is found. Null where nothing speaks for a form.
 */
export function splitForm(
  grid: FormGrid,
  range: CellRange,
  top: number,
  read: (row: number, column: number) => HeadWords | null,
): FormSplit | null {
  const right = Math.min(range.column + range.columns, grid.width);
  const bottom = Math.min(range.row + range.rows, grid.height, top + MOST_ROWS);
  const kinds = rowsOf(top, bottom).map((row) =>
    rowsOf(0, right).map((column) => kindOf(grid, row, column, read(row, column))),
  );
  if (right < 2 || bottom <= top) return null;
  let best: { readonly score: number; readonly split: FormSplit } | null = null;
  const sums = prefixSums(kinds, right);
  for (let rows = 0; rows <= Math.min(MOST_HEAD_ROWS, bottom - top - 1); rows += 1) {
    for (let columns = 1; columns <= Math.min(MOST_HEAD_COLUMNS, right - 1); columns += 1) {
      const [height, width] = [bottom - top, right];
      const score =
        sums.columns(0, columns, rows, width) +
        sums.rows(rows, 0, height, columns) +
        sums.body(rows, columns, height, width);
      if (!best || score > best.score) best = { score, split: { top, bodyRow: top + rows, bodyColumn: columns } };
    }
  }
  return best?.split ?? null;
}

function kindOf(grid: FormGrid, row: number, column: number, words: HeadWords | null): Kind {
  const merge = grid.mergeAt(row, column);
  const value = grid.value(row, column);
  if (value === null || grid.cell(row, column).isFormula === true) return merge ? 'spanned' : 'empty';
  if (words === null) return 'number';
  if (typeof value === 'number') return 'year';
  if (words.role === 'idle') return 'idle';
  if (words.role !== null && cornerRoles.has(words.role)) return 'corner';
  if (words.indicator !== null || words.place !== null || words.period !== null || words.role !== null) return 'head';
  if (words.field !== null || words.status !== null) return 'head';
  return words.units.length > 0 && words.rest === '' ? 'unit' : 'words';
}

const cornerRoles: ReadonlySet<string> = new Set(['row-head', 'unit-column', 'column-number']);

type Sum = (fromRow: number, fromColumn: number, toRow: number, toColumn: number) => number;

/** Sums over any block of cells, each found in four steps. */
function prefixSums(
  kinds: readonly (readonly Kind[])[],
  width: number,
): Readonly<Record<'columns' | 'rows' | 'body', Sum>> {
  const sumOf = (part: 'columns' | 'rows' | 'body'): Sum => {
    const sums: number[][] = [new Array<number>(width + 1).fill(0)];
    for (const [row, line] of kinds.entries()) {
      const next = [0];
      for (const [column, kind] of line.entries()) {
        next.push(
          (sums[row]?.[column + 1] ?? 0) + (next[column] ?? 0) - (sums[row]?.[column] ?? 0) + weights[kind][part],
        );
      }
      sums.push(next);
    }
    const at = (row: number, column: number) => sums[row]?.[column] ?? 0;
    return (top, left, bottom, right) => at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
  };
  return { columns: sumOf('columns'), rows: sumOf('rows'), body: sumOf('body') };
}

function rowsOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
