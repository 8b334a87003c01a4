import type { Book } from './book';
import { quoteSheet } from './rect';
import type { Sheet } from './sheet';

/** Gives a sheet another name, in all formulas that speak of it, too, as Excel does. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const spellings = new Set([`${quoteSheet(sheet.name)}!`, `'${sheet.name.replaceAll("'", "''")}'!`]);
  const respell = (formula: string): string => {
    let text = formula;
    for (const old of spellings) text = replaceWhole(text, old, `${quoteSheet(name)}!`);
    return text;
  };
  for (const each of book.sheets) each.rewriteFormulas(respell);
  for (const each of book.names) each.formula = respell(each.formula);
  for (const table of book.tables)
    for (const [column, formula] of table.calculated) table.calculated.set(column, respell(formula));
  sheet.name = name;
}

/** Replaces `old` where no letter or digit before it makes it the end of another name. */
function replaceWhole(text: string, old: string, wanted: string): string {
  return text
    .split(old)
    .reduce((joined, part) =>
      /[\p{L}\p{N}_.'\]]$/u.test(joined) ? `${joined}${old}${part}` : `${joined}${wanted}${part}`,
    );
}
