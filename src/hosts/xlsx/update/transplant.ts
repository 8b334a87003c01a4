import { MAIN, RELATIONS, workbookPart, bookSheets } from './book-parts';
import type { PartPackage } from './part-package';
import { StylesPart } from './styles-part';
import { elementsOf, spliced, startTag, type Splice, type XmlElement } from './xml-elements';

/** A package that the writer made of the sheets that are to be put into another. */
export interface Donor {
  readonly held: PartPackage;
  /** The part of each sheet by its name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly sharedStrings: readonly string[];
  readonly styles: ReturnType<StylesPart['addAll']>;
}

/** Opens a donor and adds its styles to those of the workbook. */
export function donorOf(donor: PartPackage, styles: StylesPart): Donor {
  const book = workbookPart(donor) ?? '';
  const related = (type: string) => donor.relations(book).find((one) => one.type === type)?.target;
  const strings = related('sharedStrings');
  const stylesPart = related('styles');
  if (stylesPart === undefined) throw new Error('the writer made no styles');
  return {
    held: donor,
    parts: new Map(bookSheets(donor, book).map(({ name, part }) => [name, part])),
    sharedStrings: strings === undefined ? [] : stringsOf(donor.text(strings)),
    styles: styles.addAll(new StylesPart(donor, stylesPart)),
  };
}

/**
 * Puts a sheet of the donor in the part `into`, with its tables and charts under names of their own. Its texts become inline,
 * its styles those that were added.
 */
export function transplant(donor: Donor, sheet: string, held: PartPackage, into: string): void {
  const from = donor.parts.get(sheet);
  if (from === undefined) throw new Error(`the writer made no sheet ${sheet}`);
  const ids = new Map<string, string>();
  for (const { id, type, target, isExternal } of donor.held.relations(from)) {
    if (isExternal) continue;
    ids.set(id, held.relate(into, `${RELATIONS}/${type}`, copied(donor.held, target, held)));
  }
  held.write(into, withReferences(donor, donor.held.text(from), ids));
}

/** Copies a part with all that it refers to, and gives its new name. */
function copied(from: PartPackage, name: string, held: PartPackage): string {
  const [, before = name, behind = ''] = /^(.*?)\d*(\.\w+)$/.exec(name) ?? [];
  const own = held.freeName(before, behind);
  held.write(own, name.includes('/tables/') ? withFreeId(from.text(name), held) : from.bytes(name));
  const type = from.contentType(name);
  if (type !== undefined) held.setContentType(own, type);
  const ids = new Map<string, string>();
  for (const relation of from.relations(name)) {
    if (!relation.isExternal)
      ids.set(relation.id, held.relate(own, `${RELATIONS}/${relation.type}`, copied(from, relation.target, held)));
  }
  if (ids.size > 0) held.write(own, withRelations(held.text(own), ids));
  return own;
}

/** Tables are numbered through the whole workbook. */
function withFreeId(xml: string, held: PartPackage): string {
  const idOf = (text: string) => Number(elementsOf(text, ['table'])[0]?.attributes['id'] ?? 0);
  const taken = held.names
    .filter((name) => held.contentType(name) === `${MAIN}.table+xml`)
    .map((name) => idOf(held.text(name)));
  const [table] = elementsOf(xml, ['table']);
  return table ? spliced(xml, [startTag(xml, table, { id: String(Math.max(0, ...taken) + 1) })]) : xml;
}

const withId = ['tablePart', 'drawing', 'legacyDrawing', 'c:chart', 'chart', 'a:blip', 'hyperlink', 'pageSetup'];

function withRelations(xml: string, ids: ReadonlyMap<string, string>): string {
  return spliced(xml, relationEdits(xml, elementsOf(xml, withId), ids));
}

function relationEdits(xml: string, elements: readonly XmlElement[], ids: ReadonlyMap<string, string>): Splice[] {
  return elements.flatMap((element) => {
    const changes = Object.fromEntries(
      Object.entries(element.attributes).flatMap(([name, value]) => {
        const id = name.startsWith('r:') ? ids.get(value) : undefined;
        return id === undefined ? [] : [[name, id]];
      }),
    );
    return Object.keys(changes).length === 0 ? [] : [startTag(xml, element, changes)];
  });
}

function withReferences({ styles, sharedStrings }: Donor, xml: string, ids: ReadonlyMap<string, string>): string {
  const elements = elementsOf(xml, ['c', 'v', 'row', 'col', 'cfRule', ...withId]);
  const edits = relationEdits(
    xml,
    elements.filter(({ name }) => withId.includes(name)),
    ids,
  );
  let value: XmlElement | null = null;
  for (const element of elements) {
    const { name, attributes } = element;
    const moved = (attribute: string, by: (index: number) => number) =>
      attributes[attribute] === undefined ? {} : { [attribute]: String(by(Number(attributes[attribute]))) };
    if (name === 'v') value = element;
    else if (name === 'c') {
      const isShared = attributes['t'] === 's' && value !== null;
      edits.push(startTag(xml, element, { ...moved('s', styles.cell), ...(isShared && { t: 'inlineStr' }) }));
      if (isShared && value) {
        const text = sharedStrings[Number(xml.slice(value.innerStart, value.innerEnd))] ?? '';
        edits.push({ start: value.start, end: value.end, text: `<is>${text}</is>` });
      }
      value = null;
    } else if (name === 'row' || name === 'col') {
      const changes = moved(name === 'row' ? 's' : 'style', styles.cell);
      if (Object.keys(changes).length > 0) edits.push(startTag(xml, element, changes));
    } else if (name === 'cfRule') edits.push(startTag(xml, element, moved('dxfId', styles.conditional)));
  }
  return spliced(xml, edits);
}

/** What stands in each shared string, marked up as it is. */
function stringsOf(xml: string): readonly string[] {
  return elementsOf(xml, ['si']).map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd));
}
