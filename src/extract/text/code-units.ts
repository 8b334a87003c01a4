/** A text as code units, each with its offset in the source; only the first `length` places are filled. */
export interface CodeUnits {
  readonly codes: Uint16Array;
  readonly offsets: Int32Array;
  length: number;
  /** Where a space or the end of a line stands. */
  readonly gaps: readonly number[];
}

/** Canonical code of what no reader sees. */
export const DROPPED = 0;
/** Canonical code of what only its neighbours tell. */
export const CONTEXTUAL = 1;

export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const PER_CENT = 0x25;
export const AMPERSAND = 0x26;
export const BRACKET = 0x28;
export const ASTERISK = 0x2a;
export const COMMA = 0x2c;
export const POINT = 0x2e;
export const QUESTION = 0x3f;
export const BACKTICK = 0x60;
const BAR = 0x7c;
export const PER_MILLE = 0x2030;
export const CLAUSE_COMMA = 0xff0c;

/** One canonical character for the many that look or mean the same. Full-width forms are handled by their distance. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['-', '‐‑‒–—―−─━┄┅┈┉﹣－'],
  ['~', '～〜∼˜'],
  [':', '：∶︰﹕︓ː꞉'],
  ['%', '﹪٪'],
  ['，', '﹐︐，'],
  ['[', '〔［【〖'],
  [']', '〕］】〗'],
  ['；', ';；﹔'],
  ['!', '！'],
  ['?', '？'],
  ['"', '＂'],
  ['·', '•‣⁃◦▪▫∙'],
  // The frame of a keycap: 1️⃣ is the number of a heading.
  ['、', '\u20e3'],
  ['\n', '\u2028\u2029\u0085\u000b\u000c'],
];
/** Tables drawn with lines: the bars of their cells, the corners and crosses of the rules between their rows. */
const BARS: readonly (readonly [number, number])[] = [
  [0x2502, 0x2503],
  [0x2506, 0x2507],
  [0x250a, 0x254b],
  [0x2551, 0x256c],
];
export const SPACES =
  ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
/** Zero-width and bidirectional controls, soft hyphens, other controls: nothing that a reader sees. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x007f],
  [0x00ad, 0x00ad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
  [0xfffc, 0xfffc],
  // ①, ⒈ and ㈠ mark a member of a list or a note, no number.
  [0x2460, 0x249b],
  [0x2776, 0x2793],
  [0x3220, 0x3229],
  [0xfe00, 0xfe0f],
];
/** Pictures of one code unit, but for those that are bullets (★☆✓✦) and arrows: to a reader a gap. */
const PICTURES: readonly (readonly [number, number])[] = [
  [0x231a, 0x23ff],
  [0x2600, 0x2604],
  [0x2607, 0x26ff],
  [0x2700, 0x2712],
  [0x2714, 0x2725],
  [0x2727, 0x2775],
  [0x2794, 0x27bf],
  [0x2b50, 0x2b55],
];
/** What the second half of a pair is. */
const LOW = { start: 0xdc00, end: 0xdfff } as const;
/** What the pictures of two code units begin with: emoji, flags, signs of a map. */
const PICTURE_OPENS = { start: 0xd83c, end: 0xd83e } as const;

/** The code unit at a place, 0 behind the text: where V8 has once looked behind a string each look is a slow call. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** True where an emoji stands: both of its code units. */
export function opensPicture(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  const next = source.charCodeAt(at + 1);
  return code >= PICTURE_OPENS.start && code <= PICTURE_OPENS.end && next >= LOW.start && next <= LOW.end;
}

/** True where a picture of one code unit or two stands. */
export function isPicture(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return PICTURES.some(([first, last]) => code >= first && code <= last) || opensPicture(source, at);
}

const FULL_WIDTH = { first: 0xff01, last: 0xff5e, distance: 0xfee0 } as const;

/** For each code unit its canonical one, `DROPPED` or `CONTEXTUAL`: a table is quicker than a question. */
export const canonicalCodes: Readonly<Uint16Array> = (() => {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of INVISIBLE) codes.fill(DROPPED, first, last + 1);
  for (let code = FULL_WIDTH.first; code <= FULL_WIDTH.last; code += 1) codes[code] = code - FULL_WIDTH.distance;
  for (const space of SPACES) codes[space.charCodeAt(0)] = SPACE;
  for (const [canonical, alike] of ALIKE)
    for (const character of alike) codes[character.charCodeAt(0)] = canonical.charCodeAt(0);
  for (const [first, last] of PICTURES) codes.fill(SPACE, first, last + 1);
  for (const [first, last] of BARS) codes.fill(BAR, first, last + 1);
  for (const code of [AMPERSAND, COMMA, QUESTION, RETURN]) codes[code] = CONTEXTUAL;
  codes.fill(CONTEXTUAL, PICTURE_OPENS.start, PICTURE_OPENS.end + 1);
  return codes;
})();

/** True for the code unit of a space of clean text, which has three: others are made one of them. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === TAB;
}

/** True for the code unit of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the code unit of a Chinese character. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** A set of code units, a bit for each: quicker to ask than a set of numbers, and asked at every place of a text. */
export class CodeSet {
  private readonly bits = new Uint32Array(0x10000 / 32);

  add(code: number): void {
    this.bits[code >> 5] = (this.bits[code >> 5] ?? 0) | (1 << (code & 31));
  }

  /** False for NaN, too, as which a text is read outside of its bounds. */
  has(code: number): boolean {
    return ((this.bits[code >> 5] ?? 0) & (1 << (code & 31))) !== 0;
  }
}

/** True where one of a set of code units stands between two places. */
export function holdsAny(text: string, from: number, to: number, codes: CodeSet): boolean {
  for (let at = from; at < to; at += 1) if (codes.has(text.charCodeAt(at))) return true;
  return false;
}

/** The code units of single characters, to ask of one without making a string of it. */
export function codesOf(characters: string): CodeSet {
  return firstCodesOf(characters);
}

/** The canonical codes that do not stand for themselves whatever is around them: spaces, brackets, signs of markup. */
export const specialCodes = codesOf(
  String.fromCharCode(DROPPED, CONTEXTUAL, SPACE, NEWLINE, BRACKET, ASTERISK, BACKTICK),
);

/** What words begin with. */
export function firstCodesOf(words: Iterable<string>): CodeSet {
  const codes = new CodeSet();
  for (const word of words) codes.add(word.charCodeAt(0));
  return codes;
}
