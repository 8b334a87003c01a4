import type { DefinedName } from '../../../workbook';
import { xmlText } from '../xml-text';
import type { PartPackage } from './part-package';
import { attributeText, elementsOf, spliced, startTag, type Splice } from './xml-elements';

/** A sheet as the workbook lists it. */
export interface BookSheet {
  readonly name: string;
  /** The part that holds it. */
  readonly part: string;
}

/** A table with the sheet that it stands in. */
export interface BookTable {
  readonly name: string;
  readonly part: string;
  readonly sheet: BookSheet;
}

/** The name of the part of the workbook itself; undefined where the package is of another kind. */
export function workbookPart(held: PartPackage): string | undefined {
  return held.relations('').find(({ type }) => type === 'officeDocument')?.target;
}

/** The sheets in the order of their tabs. */
export function bookSheets(held: PartPackage, book: string): readonly BookSheet[] {
  const parts = new Map(held.relations(book).map(({ id, target }) => [id, target]));
  return elementsOf(held.text(book), ['sheet']).map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    part: parts.get(attributes['r:id'] ?? '') ?? '',
  }));
}

export function bookTables(held: PartPackage, sheets: readonly BookSheet[]): readonly BookTable[] {
  return sheets.flatMap((sheet) =>
    held
      .relations(sheet.part)
      .filter(({ type }) => type === 'table')
      .map(({ target }) => {
        const attributes = elementsOf(held.text(target), ['table'])[0]?.attributes ?? {};
        return { name: attributes['displayName'] ?? attributes['name'] ?? '', part: target, sheet };
      }),
  );
}

/** Lists new sheets behind the others. */
export function addSheets(
  held: PartPackage,
  book: string,
  added: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[],
): void {
  const xml = held.text(book);
  const [sheets] = elementsOf(xml, ['sheets']);
  if (!sheets || added.length === 0) return;
  let number = Math.max(0, ...elementsOf(xml, ['sheet']).map(({ attributes }) => Number(attributes['sheetId'] ?? 0)));
  const text = added.map(({ name, part, isHidden }) => {
    held.setContentType(part, `${MAIN}.worksheet+xml`);
    const id = held.relate(book, `${RELATIONS}/worksheet`, part);
    number += 1;
    return `<sheet name="${attributeText(name)}" sheetId="${number}"${isHidden ? ' state="hidden"' : ''} r:id="${id}"/>`;
  });
  held.write(book, spliced(xml, [{ start: sheets.innerEnd, end: sheets.innerEnd, text: text.join('') }]));
}

export const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What comes before the names of a workbook, the last of them there being the place behind which they go. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'] as const;

/** Sets names of the whole workbook, and `local` ones of the sheet at an index; others stay. */
export function setNames(
  held: PartPackage,
  book: string,
  names: readonly (DefinedName & { readonly sheet?: number })[],
): void {
  const xml = held.text(book);
  const found = elementsOf(xml, ['definedNames', 'definedName', ...BEFORE_NAMES]);
  const list = found.find(({ name }) => name === 'definedNames');
  const there = new Map(
    found
      .filter(({ name }) => name === 'definedName')
      .map((element) => [
        `${element.attributes['name']?.toLowerCase()}|${element.attributes['localSheetId'] ?? ''}`,
        element,
      ]),
  );
  const edits: Splice[] = [];
  const added: string[] = [];
  for (const { name, refersTo, sheet } of names) {
    const text = xmlText(refersTo.replace(/^=/, ''));
    const known = there.get(`${name.toLowerCase()}|${sheet ?? ''}`);
    if (known) {
      if (xml.slice(known.innerStart, known.innerEnd) !== text)
        edits.push({ start: known.innerStart, end: known.innerEnd, text });
    } else {
      const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
      added.push(`<definedName name="${attributeText(name)}"${local}>${text}</definedName>`);
    }
  }
  if (added.length > 0) {
    if (list) edits.push({ start: list.innerEnd, end: list.innerEnd, text: added.join('') });
    else {
      const before = BEFORE_NAMES.map((name) => found.find((one) => one.name === name)).find(
        (one) => one !== undefined,
      );
      const at = before?.end ?? 0;
      edits.push({ start: at, end: at, text: `<definedNames>${added.join('')}</definedNames>` });
    }
  }
  held.write(book, spliced(xml, edits));
}

/**
 * Has every formula computed when the file is opened, since others' formulas over our rows show what they were before; and
 * takes out the chain of computation, which names cells that may hold no formula any more. Excel makes it anew.
 */
export function recomputeOnLoad(held: PartPackage, book: string): void {
  const xml = held.text(book);
  const [calc] = elementsOf(xml, ['calcPr']);
  if (calc) held.write(book, spliced(xml, [startTag(xml, calc, { fullCalcOnLoad: '1' })]));
  else {
    const found = elementsOf(xml, ['definedNames', ...BEFORE_NAMES]);
    const at =
      ['definedNames', ...BEFORE_NAMES].map((name) => found.find((one) => one.name === name)).find((one) => one)?.end ??
      0;
    held.write(book, spliced(xml, [{ start: at, end: at, text: '<calcPr fullCalcOnLoad="1"/>' }]));
  }
  const chain = held.relations(book).find(({ type }) => type === 'calcChain');
  if (!chain) return;
  held.unrelate(book, chain.id);
  held.remove(chain.target);
}
