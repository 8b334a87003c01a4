import type { NonFigureMention } from '../mentions';
import { isDigitCode, type Recogniser } from './recogniser';

type NonFigureClass = NonFigureMention['class'];

/** Runs of digits that state no figure, each with its class, in the order in which they are asked. */
const shapes: readonly { readonly pattern: RegExp; readonly class: NonFigureClass }[] = [
  { pattern: /\d{1,2}:\d{2}(?::\d{2})?(?![\d.:])/y, class: 'date' },
  { pattern: /\d+(?:\+(?:\d+|[A-Z]))+/y, class: 'name' },
  { pattern: /\d{3,4}-\d{7,8}(?:-\d{1,5})?/y, class: 'code' },
  { pattern: /1[3-9]\d{9}(?!\d)/y, class: 'code' },
  // Licence numbers, mail addresses and file names run digits, letters and marks together.
  { pattern: /\d+[A-Za-z_@][\w@./-]*/y, class: 'name' },
  { pattern: /\d{4,}-\d[\w/-]*/y, class: 'code' },
  { pattern: /\d{9,}(?!\d)(?![.\d]*[%万亿元])/y, class: 'code' },
  { pattern: /\d+(?:强|佳|大(?![\d项])|号|线|路|楼|室|栋楼|元店|版|期|届|国道|省道)/y, class: 'name' },
];

/** A unit in Latin letters is no name: 12km, 35μg. */
const LATIN_UNIT = /\d+(?:\.\d+)?(?:km|kWh|m[²2³3]|mm|mg|ug|TEU)/y;
const LATIN_WORD = /[A-Za-z][A-Za-z.&/-]{0,40}\d[\w.-]*/y;
const DIGITS = /\d+/y;
/** 第3家, 第1-3位. */
const ORDINALS = /\d+(?:[-~至到]第?\d+)?/y;
/** 前10位 names a set, no position. */
const FOREMOST = /\d+(?=位|名)/y;
/** Behind digits that end a name: no number is cut at its point. */
const DECIMALS = /(?<=\d)(?:\.\d+)+/y;
const FOOTNOTE = /\[\d{1,3}\]/y;

/** Digits that are part of a name, a code or a mark: 1+653, 5G, 0563-3021234, 500强, [13]. */
export const nonFigure: Recogniser = {
  name: 'non-figure',
  beginsWith: (code) => isDigitCode(code) || code === 91 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122),
  at(text, at) {
    if (text[at] === '[') return shape(text, at, FOOTNOTE, 'other');
    if (!isDigitCode(text.charCodeAt(at))) return /[A-Za-z0-9]/.test(text[at - 1] ?? '') ? null : latinWord(text, at);
    LATIN_UNIT.lastIndex = at;
    if (LATIN_UNIT.test(text)) return null;
    for (const { pattern, class: kind } of shapes) {
      const found = shape(text, at, pattern, kind);
      if (found) return found;
    }
    if (text[at - 1] === '第') return shape(text, at, ORDINALS, 'ordinal');
    if (/[前后]/.test(text[at - 1] ?? '')) return shape(text, at, FOREMOST, 'ordinal');
    return /[A-Za-z\d][_+]$/.test(text.slice(Math.max(0, at - 2), at)) ? shape(text, at, DIGITS, 'name') : null;
  },
};

/** PM10, G20, S102; a number with its unit behind an abbreviation is a figure all the same: GEP2345.6亿元. */
function latinWord(text: string, at: number): NonFigureMention | null {
  const found = shape(text, at, LATIN_WORD, 'name');
  return found && !/[%‰亿万]/.test(text[found.end] ?? '') ? found : null;
}

function shape(text: string, at: number, pattern: RegExp, kind: NonFigureClass): NonFigureMention | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  DECIMALS.lastIndex = end;
  return { kind: 'non-figure', start: at, end: end + (DECIMALS.exec(text)?.[0].length ?? 0), class: kind };
}
