import type { GridSheetPlan } from '../../../workbook';
import { definedNames } from '../../../workbook';
import type { BookSheet } from './book-parts';
import type { PartPackage } from './part-package';
import { columnIndex, sheetRows } from './sheet-patch';
import { elementsOf } from './xml-elements';

/**
 * True where a sheet of ours may be made anew as a whole: a person has put nothing on it. The name `zb_block` tells what the
 * last write wrote. A sheet that is left as it is goes on computing over the rows, so nothing is lost by leaving it.
 */
export function isOursAlone(
  held: PartPackage,
  book: string,
  at: number,
  { part }: BookSheet,
  plan: GridSheetPlan,
): boolean {
  if (plan.look.hidden) return true;
  const relations = held.relations(part);
  if (relations.some(({ type }) => type !== 'drawing' && type !== 'printerSettings')) return false;
  const drawings = relations.filter(({ type }) => type === 'drawing').map(({ target }) => held.text(target));
  const frames = drawings.flatMap((xml) => elementsOf(xml, ['xdr:graphicFrame', 'xdr:pic', 'xdr:sp', 'xdr:cxnSp']));
  if (frames.length > plan.charts.length || frames.some(({ name }) => name !== 'xdr:graphicFrame')) return false;
  const block = blockOf(held, book, at);
  if (!block) return false;
  return [...sheetRows(held.text(part)).rows].every(([row, { cells }]) =>
    [...cells].every(([column, { isFilled }]) => !isFilled || (row <= block.bottom && column <= block.right)),
  );
}

function blockOf(
  held: PartPackage,
  book: string,
  at: number,
): { readonly bottom: number; readonly right: number } | null {
  const xml = held.text(book);
  const mark = elementsOf(xml, ['definedName']).find(
    ({ attributes }) =>
      attributes['name']?.toLowerCase() === definedNames.block && attributes['localSheetId'] === String(at),
  );
  if (!mark) return null;
  const end = xml.slice(mark.innerStart, mark.innerEnd).split('!').at(-1)?.split(':').at(-1)?.replaceAll('$', '') ?? '';
  const row = Number(/\d+$/.exec(end)?.[0] ?? 0);
  return row === 0 ? null : { bottom: row - 1, right: columnIndex(end) };
}

/** Takes the charts of a sheet out, with all that only they refer to. */
export function clearSheet(held: PartPackage, part: string): void {
  for (const { id, target, isExternal } of held.relations(part)) {
    held.unrelate(part, id);
    if (!isExternal) removeWithParts(held, target);
  }
}

function removeWithParts(held: PartPackage, name: string): void {
  const parts = held.has(name) ? held.relations(name).filter(({ isExternal }) => !isExternal) : [];
  held.remove(name);
  for (const { target } of parts) removeWithParts(held, target);
}
