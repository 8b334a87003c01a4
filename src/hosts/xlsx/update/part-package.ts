import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attributeText, DamagedPart, elementOf, elementsOf, spliced } from './xml-elements';

/** More than this when unpacked is no workbook that people work in, but a bomb. */
const MOST_BYTES = 1_500_000_000;

/** A package that unpacks to more bytes than a workbook may have. */
export class TooLargePackage extends RangeError {}

/** The earliest day that a zip can tell, since a plan has no clock. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const CONTENT_TYPES = '[Content_Types].xml';

/** One relation of a part to another, as its `.rels` part tells it. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `drawing`. */
  readonly type: string;
  /** The full name of the part, or an address outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a package. A part that is not written stays byte for byte. */
export class PartPackage {
  readonly #parts: Map<string, Uint8Array>;
  #isChanged = false;

  private constructor(parts: Map<string, Uint8Array>) {
    this.#parts = parts;
  }

  /** Throws where the bytes are no zip file, or one that unpacks to more than a workbook would. */
  static open(bytes: Uint8Array, most = MOST_BYTES): PartPackage {
    // The sizes are looked at before anything is unpacked.
    let size = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    if (size > most) throw new TooLargePackage('the package is too large');
    const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
    return new PartPackage(new Map(Object.entries(parts)));
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  bytes(name: string): Uint8Array {
    const part = this.#parts.get(name);
    if (!part) throw new DamagedPart(`the package has no part ${name}`);
    return part;
  }

  text(name: string): string {
    return strFromU8(this.bytes(name)).replace(/^\uFEFF/, '');
  }

  /** Puts a part in, or anew in its place; the same text again is no change. */
  write(name: string, content: string | Uint8Array): void {
    if (typeof content === 'string' && this.has(name) && this.text(name) === content) return;
    this.#parts.set(name, typeof content === 'string' ? strToU8(content) : content);
    this.#isChanged = true;
  }

  /** Takes a part out, with its relations and its content type. */
  remove(name: string): void {
    if (!this.#parts.delete(name)) return;
    this.#parts.delete(relationsName(name));
    const xml = this.text(CONTENT_TYPES);
    const own = elementsOf(xml, ['Override']).filter(({ attributes }) => attributes['PartName'] === `/${name}`);
    this.write(
      CONTENT_TYPES,
      spliced(
        xml,
        own.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
    this.#isChanged = true;
  }

  relations(name: string): readonly Relation[] {
    const rels = relationsName(name);
    if (!this.has(rels)) return [];
    return elementsOf(this.text(rels), ['Relationship']).map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target:
        attributes['TargetMode'] === 'External'
          ? (attributes['Target'] ?? '')
          : resolved(name, attributes['Target'] ?? ''),
      isExternal: attributes['TargetMode'] === 'External',
    }));
  }

  /** Adds a relation to a part of the package and gives its id. */
  relate(name: string, type: string, target: string): string {
    const rels = relationsName(name);
    const taken = new Set(this.relations(name).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const xml = this.has(rels) ? this.text(rels) : emptyRelations;
    const root = elementOf(xml, 'Relationships');
    if (!root) throw new DamagedPart(`${rels} holds no relations`);
    const one = `<Relationship Id="rId${number}" Type="${attributeText(type)}" Target="/${attributeText(target)}"/>`;
    const isEmpty = root.innerStart === root.end;
    const edit = isEmpty
      ? { start: root.end - 2, end: root.end, text: `>${one}</Relationships>` }
      : { start: root.innerEnd, end: root.innerEnd, text: one };
    this.write(rels, spliced(xml, [edit]));
    return `rId${number}`;
  }

  /** Takes a relation away; the part that it leads to stays. */
  unrelate(name: string, id: string): void {
    const rels = relationsName(name);
    const xml = this.text(rels);
    const own = elementsOf(xml, ['Relationship']).filter(({ attributes }) => attributes['Id'] === id);
    this.write(
      rels,
      spliced(
        xml,
        own.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  contentType(name: string): string | undefined {
    const xml = this.text(CONTENT_TYPES);
    const own = elementsOf(xml, ['Override']).find(({ attributes }) => attributes['PartName'] === `/${name}`);
    if (own) return own.attributes['ContentType'];
    const extension = name.split('.').at(-1)?.toLowerCase();
    return elementsOf(xml, ['Default']).find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension)
      ?.attributes['ContentType'];
  }

  setContentType(name: string, type: string): void {
    if (this.contentType(name) === type) return;
    const xml = this.text(CONTENT_TYPES);
    const root = elementOf(xml, 'Types');
    if (!root) throw new DamagedPart('the package names no content types');
    const text = `<Override PartName="/${attributeText(name)}" ContentType="${attributeText(type)}"/>`;
    this.write(CONTENT_TYPES, spliced(xml, [{ start: root.innerEnd, end: root.innerEnd, text }]));
  }

  /** A name that no part has: `xl/worksheets/sheet7.xml` of `xl/worksheets/sheet` and `.xml`. */
  freeName(before: string, behind: string): string {
    const taken = new Set(this.names.map((name) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${before}${number}${behind}`.toLowerCase())) number += 1;
    return `${before}${number}${behind}`;
  }

  toBytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.#parts), { level: 6, mtime: ZIP_EPOCH });
  }
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationsName(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

/** The full name of a target that a part gives relative to its own folder. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
