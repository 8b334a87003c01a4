import { invalidArgument } from '../host-error';
import type { CellRangeOf } from './book';
import { plainFormat } from './cell-format';
import { moverOf } from './moved-formula';
import { intersection, type Rect } from './rect';

export type CopyKind = 'All' | 'Formats' | 'Formulas' | 'Values';

/**
 * `Range.copyFrom` (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste): the block
 * goes to where `to` begins. `All` takes contents, formats, merged cells, drop-downs and conditional formats; `Formats` all
 * of it but contents and drop-downs; `Formulas` contents, and `Values` what the cells show, and both leave the formats
 * (*assumed* in these particulars). A target that is a multiple of the source gets it several times
 * (https://learn.microsoft.com/javascript/api/excel/excel.range, copyFrom).
 */
export function copyCells(from: CellRangeOf, to: CellRangeOf, kind: CopyKind, shown: Shown): void {
  const { at } = from;
  const times = (whole: number, part: number): number => (whole % part === 0 ? whole / part : 1);
  const [down, right] = [times(to.at.rows, at.rows), times(to.at.columns, at.columns)];
  const target = { ...to.at, rows: at.rows * down, columns: at.columns * right };
  if (from.sheet === to.sheet && intersection(at, target)) throw invalidArgument('The ranges overlap.');
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < right; x++) {
      const tile = { ...at, row: to.at.row + y * at.rows, column: to.at.column + x * at.columns };
      copyTile(from, { sheet: to.sheet, at: tile }, kind, shown);
    }
  }
}

function copyTile({ sheet: source, at }: CellRangeOf, to: CellRangeOf, kind: CopyKind, shown: Shown): void {
  const target = to.at;
  const down = target.row - at.row;
  const right = target.column - at.column;
  const cells = [...source.cellsIn(at)].map(([row, column, cell]) => {
    return { row, column, cell, value: kind === 'Values' ? shown(row, column) : cell.value };
  });
  if (kind === 'All') to.sheet.clear(target, 'all');
  if (kind === 'Formats') to.sheet.clear(target, 'formats');
  if (kind === 'Values' || kind === 'Formulas') to.sheet.clear(target, 'contents');
  for (const { row, column, cell, value } of cells) {
    const [y, x] = [row + down, column + right];
    if (kind === 'All' || kind === 'Formats')
      to.sheet.changeFormat({ row: y, column: x, rows: 1, columns: 1 }, () => cell.format);
    if (kind === 'Formats') continue;
    if (kind !== 'Values' && cell.formula !== null)
      to.sheet.put(y, x, { kind: 'formula', formula: moverOf(cell.formula)(down, right) });
    else if (value !== null && value !== '')
      to.sheet.put(y, x, { kind: 'value', value, apostrophe: cell.apostrophe, numberFormat: null });
  }
  if (kind === 'Values' || kind === 'Formulas') return;
  const moved = (area: Rect): Rect | null => {
    const common = intersection(area, at);
    return common && { ...common, row: common.row + down, column: common.column + right };
  };
  const place = <T extends { readonly at: Rect }>(each: T): readonly T[] => {
    const there = moved(each.at);
    return there ? [{ ...each, at: there }] : [];
  };
  to.sheet.conditionalFormats.push(...source.conditionalFormats.flatMap(place));
  to.sheet.merges.push(...source.merges.flatMap((merge) => moved(merge) ?? []));
  if (kind === 'All') {
    to.sheet.validations = [
      ...to.sheet.validations.filter((each) => !intersection(each.at, target)),
      ...source.validations.flatMap(place),
    ];
  }
}

/** What a cell of the source shows. */
type Shown = (row: number, column: number) => string | number | boolean;

/** Cells that were put in look like those above them (https://learn.microsoft.com/office/vba/api/excel.range.insert). */
export function dressLikeAbove({ sheet, at }: CellRangeOf): void {
  if (at.row === 0) return;
  for (let column = at.column; column < at.column + at.columns; column++) {
    const format = sheet.formatAt(at.row - 1, column);
    if (format !== plainFormat) sheet.changeFormat({ ...at, column, columns: 1 }, () => format);
  }
}
