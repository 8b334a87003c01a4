import { Book, type CellRangeOf } from './book';
import type { Sheet } from './sheet';

/** A workbook as it is saved and opened again: the same state, and nothing that a client holds on to. */
export function copyOfBook(book: Book): Book {
  const copy = new Book(book.options);
  const sheets = new Map<Sheet, Sheet>(book.sheets.map((sheet) => [sheet, sheet.copy()]));
  const same = (sheet: Sheet): Sheet => {
    const found = sheets.get(sheet);
    if (!found) throw new Error(`The sheet ${sheet.name} is no longer in the workbook.`);
    return found;
  };
  const range = (of: CellRangeOf): CellRangeOf => ({ sheet: same(of.sheet), at: of.at });
  copy.sheets = [...sheets.values()];
  copy.active = same(book.active);
  copy.isReadOnly = book.isReadOnly;
  copy.isStructureProtected = book.isStructureProtected;
  copy.tables = book.tables.map((table) => ({
    ...table,
    sheet: same(table.sheet),
    calculated: new Map(table.calculated),
  }));
  copy.names = book.names
    .filter((name) => !name.range || sheets.has(name.range.sheet))
    .map((name) => ({ ...name, scope: name.scope && same(name.scope), range: name.range && range(name.range) }));
  for (const [key, value] of book.settings) copy.settings.set(key, value);
  copy.takeIdsAfter(book);
  return copy;
}
