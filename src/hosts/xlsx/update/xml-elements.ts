import { SaxesParser } from 'saxes';

/** An element of a part with where it stands, so that an edit can be put in its place and nothing else is touched. */
export interface XmlElement {
  readonly name: string;
  /** Values as they are read, entities resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** From the `<` of the start tag to behind the `>` of the end tag. */
  readonly start: number;
  readonly end: number;
  /** What stands between the tags; an empty element has `innerStart === innerEnd === end`. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Names of the elements around it, the outermost first. */
  readonly path: readonly string[];
}

/** A replacement of a stretch of a text; of one without length an insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part that is not well formed, or lacks what others refer to: it is never edited. */
export class DamagedPart extends Error {}

/**
 * The elements of these names in the order in which they end. The parser is strict: it throws on what is not well formed, so
 * that a damaged part is never edited.
 */
export function elementsOf(xml: string, names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const wanted = new Set(names);
  const path: string[] = [];
  const open: { start: number; innerStart: number }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw new DamagedPart(error.message);
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    // No `<` can stand inside a tag.
    open.push({ start: xml.lastIndexOf('<', parser.position - 1), innerStart: parser.position });
  });
  parser.on('closetag', ({ name, attributes, isSelfClosing }) => {
    path.pop();
    const place = open.pop();
    if (!place || !wanted.has(name)) return;
    const end = parser.position;
    const innerEnd = isSelfClosing ? end : xml.lastIndexOf('<', end - 1);
    found.push({ name, attributes, start: place.start, end, innerStart: place.innerStart, innerEnd, path: [...path] });
  });
  parser.write(xml).close();
  return found;
}

/** The only element of a name, undefined where there is none. */
export function elementOf(xml: string, name: string): XmlElement | undefined {
  return elementsOf(xml, [name])[0];
}

/** A text with its splices done; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error('edits of a part overlap');
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The start tag of an element with attributes set; null takes one away. */
export function startTag(xml: string, element: XmlElement, changes: Readonly<Record<string, string | null>>): Splice {
  const kept = Object.entries(element.attributes).filter(([name]) => !(name in changes));
  const added = Object.entries(changes).filter((entry): entry is [string, string] => entry[1] !== null);
  const attributes = [...kept, ...added].map(([name, value]) => ` ${name}="${attributeText(value)}"`).join('');
  const end = element.innerStart;
  const isEmpty = xml.charAt(end - 2) === '/';
  return { start: element.start, end, text: `<${element.name}${attributes}${isEmpty ? '/' : ''}>` };
}

/** A value as an attribute holds it. */
export function attributeText(value: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
    '\r': '&#13;',
    '\t': '&#9;',
  };
  return value.replace(/[&<>"\n\r\t]/g, (letter) => entities[letter] ?? letter);
}
