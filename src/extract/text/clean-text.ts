import { isPinyinSyllable, longestSyllable } from '../../codelists/pinyin';
import { lookAlikes } from '../../codelists/look-alike-ideographs';
import type { Span } from '../../model';
import { closeSpaces } from './close-spaces';
import {
  AMPERSAND,
  ASTERISK,
  BACKTICK,
  BRACKET,
  CLAUSE_COMMA,
  CodeSet,
  COMMA,
  CONTEXTUAL,
  DROPPED,
  NEWLINE,
  QUESTION,
  RETURN,
  SPACE,
  TAB,
  canonicalCodes,
  specialCodes,
  isDigit,
  isHan,
  opensPicture,
  type CodeUnits,
} from './code-units';
import { commaCells } from './comma-cells';
import { MarkupSigns } from './markup';
import { pageBreakEnd } from './page-breaks';
import { wrappedLineEnds } from './wrapped-lines';

/**
 * The text that the engine reads, and where each of its code units stands in the source as pasted. Everything found in
 * `text` is carried back by `toSource`, so that `source.slice(start, end)` is the evidence by construction.
 */
export interface CleanText {
  readonly text: string;
  /** The source as pasted. */
  readonly source: string;
  /** For each code unit of `text` its offset in the source. */
  readonly offsets: Int32Array;
}

/** Carries a span of the clean text to the source. An empty span stays empty. */
export function toSource(clean: CleanText, { start, end }: Span): Span {
  const from = sourceStart(clean, start);
  return { start: from, end: end > start ? sourceEnd(clean, end) : from };
}

/** The offset in the source of a place in the clean text. */
export function sourceStart({ offsets, source }: CleanText, at: number): number {
  return offsets[at] ?? source.length;
}

/** The offset in the source behind what ends at a place in the clean text. */
export function sourceEnd({ offsets, source }: CleanText, end: number): number {
  return (offsets[end - 1] ?? source.length - 1) + 1;
}

/**
 * Reads a source as clean text: full width to half width, look-alikes to what they look like, pinyin in
 * brackets dropped, odd spaces and dashes made one kind, spaces inside numbers closed. Linear in the length; it works on code
 * units in typed arrays, a string only for the whole.
 *
 * @param simplified The source in simplified characters, unit for unit, where it is written in others.
 * @example cleanText('发(fā)展８. ４ ％').text // '发展8.4%'
 */
export function cleanText(source: string, simplified: string = source): CleanText {
  const units = canonicalUnits(simplified);
  closeSpaces(units, simplified);
  const { codes, offsets, length } = units;
  return { text: textOf(codes.subarray(0, length)), source, offsets: offsets.subarray(0, length) };
}

/** For each code unit the canonical one of what it looks like, `DROPPED` or `CONTEXTUAL`. */
const readAs: Readonly<Uint16Array> = (() => {
  const codes = canonicalCodes.slice();
  for (const [code, meant] of lookAlikes()) codes[code] = meant;
  return codes;
})();
/** What does not stand for itself whatever is around it: one look tells of most characters that they do. */
const odd = new CodeSet();
readAs.forEach((code, printed) => {
  if (code !== printed || specialCodes.has(code)) odd.add(printed);
});

function canonicalUnits(source: string): CodeUnits {
  const codes = new Uint16Array(source.length);
  const offsets = new Int32Array(source.length);
  const gaps: number[] = [];
  const wraps = wrappedLineEnds(source);
  const markup = new MarkupSigns(source);
  // Most texts have none of these: they are looked for where the first could stand.
  let commas: ReadonlySet<number> | null = null;
  let length = 0;
  let at = 0;
  while (at < source.length) {
    const printed = source.charCodeAt(at);
    if (!odd.has(printed)) {
      codes[length] = printed;
      offsets[length] = at;
      length += 1;
      at += 1;
      continue;
    }
    let code = readAs[printed] ?? printed;
    let next = at + 1;
    if (code === CONTEXTUAL) {
      if (printed === AMPERSAND) next = entityEnd(source, at);
      else if (opensPicture(source, at)) next = at + 2;
      else if (printed === COMMA) commas ??= commaCells(source);
      code = next > at + 1 ? pictured(source, at, next) : commas?.has(at) === true ? TAB : codeInContext(source, at);
    } else if (code === BRACKET && length > 0 && isHan(codes[length - 1] ?? 0)) {
      const end = endOfPinyin(source, at);
      if (end > 0) [code, next] = [DROPPED, end];
    } else if (code === NEWLINE && wraps.size > 0 && wraps.has(at)) code = DROPPED;
    else if ((code === ASTERISK || code === BACKTICK) && markup.has(at)) code = DROPPED;
    if (code === NEWLINE || code === SPACE || code === DROPPED) {
      const behind = pageBreakEnd(source, at);
      if (behind > 0) [code, next] = [DROPPED, behind];
    }
    if (code !== DROPPED) {
      if (code === SPACE || code === NEWLINE) gaps.push(length);
      codes[length] = code;
      offsets[length] = at;
      length += 1;
    }
    at = next;
  }
  return { codes, offsets, length, gaps };
}

/** No call has more arguments than an engine takes. */
const PIECE = 2048;

function textOf(codes: Uint16Array): string {
  const pieces: string[] = [];
  // An engine hands on a list of numbers quicker than a part of typed ones.
  const piece: number[] = [];
  for (let at = 0; at < codes.length; at += PIECE) {
    piece.length = Math.min(PIECE, codes.length - at);
    for (let i = 0; i < piece.length; i += 1) piece[i] = codes[at + i] ?? 0;
    pieces.push(String.fromCharCode.apply(undefined, piece));
  }
  // What is joined lies in one piece; what is added up is two of which one is empty, and each character is looked for in both.
  return pieces.join('');
}

/** Letters of pinyin with the marks of their tones: a-z, ü, ǖ and marks that stand alone. */
function isPinyinLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xe0 && code <= 0xfc) ||
    (code >= 0x101 && code <= 0x1dc) ||
    (code >= 0x300 && code <= 0x36f)
  );
}
const ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#12288);/y;

/** The offset behind a space that a page wrote as an entity, else that behind the ampersand. */
function entityEnd(source: string, at: number): number {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source);
  return found ? at + found[0].length : at + 1;
}

const UPWARDS: ReadonlySet<string> = new Set(['🔺', '📈', '🔼']);
const DOWNWARDS: ReadonlySet<string> = new Set(['🔻', '📉', '🔽']);

/** What a picture or an entity stands for: an arrow in front of its number (🔺6.2%), else a gap. */
function pictured(source: string, at: number, next: number): number {
  const picture = source.slice(at, next);
  const isUp = UPWARDS.has(picture);
  if (!isUp && !DOWNWARDS.has(picture)) return SPACE;
  return /^\s?\d/.test(source.slice(next, next + 2)) ? (isUp ? UP : DOWN) : SPACE;
}
const UP = '↑'.charCodeAt(0);
const DOWN = '↓'.charCodeAt(0);

/** The characters whose neighbours tell what they are. */
function codeInContext(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code === COMMA) return partsThousands(source, at) ? COMMA : CLAUSE_COMMA;
  if (code === RETURN) return source.charCodeAt(at + 1) === NEWLINE ? DROPPED : NEWLINE;
  // Lost characters leave runs of question marks; a single one is a question.
  if (code === QUESTION)
    return source.charCodeAt(at + 1) === QUESTION || source.charCodeAt(at - 1) === QUESTION ? SPACE : QUESTION;
  return code;
}

/** A comma between digits that parts thousands (1,234.5); any other is the comma of the clause. */
function partsThousands(source: string, at: number): boolean {
  return isDigit(source.charCodeAt(at - 1)) && /^\d{3}(?!\d)/.test(source.slice(at + 1, at + 5));
}

/** The offset behind a bracket that holds one syllable of pinyin, else 0. */
function endOfPinyin(source: string, open: number): number {
  let at = open + 1;
  while (at - open <= longestSyllable + 2 && isPinyinLetter(source.charCodeAt(at))) at += 1;
  const close = source.charAt(at);
  if (close !== ')' && close !== '）') return 0;
  return isPinyinSyllable(source.slice(open + 1, at)) ? at + 1 : 0;
}
