import { balanced } from './plain-phrase';

/** Whole nouns with one figure as the first and 等: 新增省级博士后创新实践基地等平台; modifiers of one noun stay. */
export function shortened(phrase: string): string {
  if (!phrase.includes('、') || phrase.length <= 16) return phrase;
  const first = phrase.indexOf('、', 1);
  // Only the end is asked, since a list may have any length.
  const kind = first < 0 ? undefined : KIND.exec(phrase.slice(Math.max(first, phrase.length - LONGEST_KIND - 1)))?.[1];
  if (kind !== undefined) return `${balanced(phrase.slice(0, first))}等${kind}`;
  const parts = phrase.split(/[、和与及]/);
  const last = parts.at(-1) ?? '';
  const tail = last.slice(-2);
  if (tail.length < 2 || parts.length < 2 || !parts.every((part) => part.endsWith(tail))) return phrase;
  const head = parts[0] ?? '';
  return parts.length === 2 && phrase.length <= 20
    ? phrase
    : `${head.endsWith('”' + tail) ? head.slice(0, -2) : head}等${tail}`;
}

const LONGEST_KIND = 12;
/** What the members of a list are, behind 等. */
const KIND = /.*等((?!级|额|高|教)[\u4e00-\u9fffA-Za-z“”]{2,12})$/;

const LONGEST = 30;

/** Of a phrase too long for a head of a table the end, from a whole word on. */
export function shortEnd(phrase: string): string {
  if (phrase.length <= LONGEST) return phrase;
  const cuts = [...phrase.matchAll(/等|、/g)].map((found) => found.index + found[0].length);
  const cut = cuts.find((at) => phrase.length - at <= LONGEST) ?? cuts.at(-1);
  return cut === undefined || phrase.length - cut < 2 ? phrase : phrase.slice(cut);
}
