import type { PartPackage } from './part-package';
import {
  attributeText,
  DamagedPart,
  elementsOf,
  spliced,
  startTag,
  type Splice,
  type XmlElement,
} from './xml-elements';

const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
type List = (typeof LISTS)[number];
const MEMBERS: Partial<Record<List, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};
/** Formats of one's own are numbered from here. */
const FIRST_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** The styles of a package, to which others are only ever added: what cells refer to stays as it is. */
export class StylesPart {
  readonly #name: string;
  readonly #package: PartPackage;
  readonly #xml: string;
  readonly #lists = new Map<List, XmlElement>();
  readonly #members: ReadonlyMap<List, readonly string[]>;
  readonly #added = new Map<List, string[]>();
  readonly #places = new Map<List, Map<string, number>>();
  readonly #formats = new Map<string, number>();
  readonly #made = new Map<string, number>();

  constructor(held: PartPackage, name: string) {
    this.#package = held;
    this.#name = name;
    this.#xml = held.text(name);
    const members = new Map<List, string[]>();
    for (const element of elementsOf(this.#xml, [...LISTS, ...Object.values(MEMBERS)])) {
      const parent = element.path.at(-1);
      if (element.path.length === 1) this.#lists.set(element.name as List, element);
      else if (element.path.length === 2 && MEMBERS[parent as List] === element.name) {
        const list = members.get(parent as List) ?? [];
        members.set(parent as List, list);
        list.push(this.#xml.slice(element.start, element.end));
        if (element.name === 'numFmt')
          this.#formats.set(element.attributes['formatCode'] ?? '', Number(element.attributes['numFmtId']));
      }
    }
    this.#members = members;
  }

  /** The style `base` with another number format. */
  withFormat(base: number, format: string): number {
    const id = this.#formatId(format);
    const key = `${base}|${id}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const xf = this.#members.get('cellXfs')?.[base];
    const [element] = xf === undefined ? [] : elementsOf(xf, ['xf']);
    if (xf === undefined || !element) throw new DamagedPart(`no style ${base} in the workbook`);
    const isSame = element.attributes['numFmtId'] === String(id);
    const edit = startTag(xf, element, { numFmtId: String(id), applyNumberFormat: '1' });
    const made = isSame ? base : this.#add('cellXfs', spliced(xf, [edit]));
    this.#made.set(key, made);
    return made;
  }

  /** True where a style wraps its text. */
  wraps(style: number): boolean {
    const xf = this.#members.get('cellXfs')?.[style] ?? '';
    return /\bwrapText="(1|true)"/.test(xf);
  }

  /** Adds all styles of another package that are not there; tells where they stand now. */
  addAll(other: StylesPart): {
    readonly cell: (index: number) => number;
    readonly conditional: (index: number) => number;
  } {
    const moved = (list: List) => (other.#members.get(list) ?? []).map((member) => this.#add(list, member));
    const [fonts, fills, borders, conditionals] = [moved('fonts'), moved('fills'), moved('borders'), moved('dxfs')];
    const cells: number[] = [];
    const codes = new Map([...other.#formats].map(([code, id]) => [String(id), code]));
    for (const xf of other.#members.get('cellXfs') ?? []) {
      const [element] = elementsOf(xf, ['xf']);
      if (!element) continue;
      const placed = (name: string, places: readonly number[]) =>
        String(places[Number(element.attributes[name] ?? 0)] ?? 0);
      const format = element.attributes['numFmtId'] ?? '0';
      const code = codes.get(format);
      const changes = {
        numFmtId: code === undefined ? format : String(this.#formatId(code)),
        fontId: placed('fontId', fonts),
        fillId: placed('fillId', fills),
        borderId: placed('borderId', borders),
        xfId: '0',
      };
      cells.push(this.#add('cellXfs', spliced(xf, [startTag(xf, element, changes)])));
    }
    return { cell: (index) => cells[index] ?? 0, conditional: (index) => conditionals[index] ?? 0 };
  }

  /** Writes what was added into the package. */
  save(): void {
    if (this.#added.size === 0) return;
    const edits: Splice[] = [];
    for (const [list, added] of this.#added) {
      const there = this.#lists.get(list);
      const text = added.join('');
      const count = String((this.#members.get(list)?.length ?? 0) + added.length);
      if (!there) {
        edits.push({ ...this.#placeOf(list), text: `<${list} count="${count}">${text}</${list}>` });
      } else if (there.innerStart === there.end) {
        edits.push({ start: there.start, end: there.end, text: `<${list} count="${count}">${text}</${list}>` });
      } else {
        edits.push(startTag(this.#xml, there, { count }), { start: there.innerEnd, end: there.innerEnd, text });
      }
    }
    this.#package.write(this.#name, spliced(this.#xml, edits));
  }

  #formatId(format: string): number {
    const known = BUILT_IN[format] ?? this.#formats.get(format);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(format, id);
    this.#add('numFmts', `<numFmt numFmtId="${id}" formatCode="${attributeText(format)}"/>`);
    return id;
  }

  /** Where a member stands; it is added where no equal one is there. */
  #add(list: List, member: string): number {
    const known = this.#places.get(list) ?? new Map((this.#members.get(list) ?? []).map((one, at) => [one, at]));
    this.#places.set(list, known);
    const there = known.get(member);
    if (there !== undefined) return there;
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    const place = (this.#members.get(list)?.length ?? 0) + added.push(member) - 1;
    known.set(member, place);
    return place;
  }

  /** Where a list that is missing belongs: before the first that comes behind it in the schema. */
  #placeOf(list: List): { readonly start: number; readonly end: number } {
    const behind = LISTS.slice(LISTS.indexOf(list) + 1).flatMap((name) => this.#lists.get(name) ?? [])[0];
    const root = elementsOf(this.#xml, ['styleSheet'])[0];
    const at = behind?.start ?? root?.innerEnd ?? 0;
    return { start: at, end: at };
  }
}
