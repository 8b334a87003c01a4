import { codeAt, codesOf, SPACES } from './code-units';

/** At the first sign behind the end of a line. */
const PAGE_NUMBER =
  /(?:[-—–－][^\S\n]?\d{1,4}[^\S\n]?[-—–－]|第[^\S\n]?\d{1,4}[^\S\n]?页(?:[^\S\n]?[,，/]?[^\S\n]?共[^\S\n]?\d{1,4}[^\S\n]?页)?)[^\S\n]*$/my;
const OPENS_NUMBER = codesOf('-—–－第');
const LINE_END = /[\n\r\u2028\u2029]/;
/** What `\s` is in a regular expression. */
const BLANKS = codesOf(`${SPACES}\t\n\v\f\r\u2028\u2029\ufeff`);
const SENTENCE_END = /[。！？!?；;：:]\s*$/;
/** What begins so opens a paragraph of its own. */
const OPENING = /^(?:[ \u3000]{2,}|[一二三四五六七八九十]{1,3}[、.．]|[（(]|\d{1,2}[、.．](?!\d)|表|注)/;
/** 1.9 and 50.4 are two numbers, whatever page parts them. */
const DECIMAL_END = /\d\.\d+$/;
const DECIMAL_START = /^\d+\.\d/;
/** A line shorter than this is a title. */
const SHORTEST = 16;
const LONGEST_OPENING = 12;
/** So much of the line before is looked at: without line feeds it is all that was before. */
const LONGEST_END = 40;

/**
 * Where a break of a page within a sentence ends that begins at a gap, with the page's number: …128.4亿⏎— 3 —⏎元，增长8.6%. It is from the
 * end of the line before to the beginning of the line behind; 0 where there is none.
 */
export function pageBreakEnd(source: string, from: number): number {
  // A run of gaps is looked through from its first alone.
  if (from === 0 || BLANKS.has(source.charCodeAt(from - 1))) return 0;
  let number = from;
  while (BLANKS.has(codeAt(source, number))) number += 1;
  if (!OPENS_NUMBER.has(codeAt(source, number)) || !LINE_END.test(source.slice(from, number))) return 0;
  PAGE_NUMBER.lastIndex = number;
  const printed = PAGE_NUMBER.exec(source);
  if (printed === null) return 0;
  let to = number + printed[0].length;
  while (to < source.length && /[\r\n]/.test(source.charAt(to))) to += 1;
  const end = source.slice(Math.max(0, from - LONGEST_END), from);
  const before = end.slice(end.lastIndexOf('\n') + 1);
  const behind = source.slice(to, to + LONGEST_OPENING);
  const isParted = DECIMAL_END.test(before) && DECIMAL_START.test(behind);
  const goesOn = before.length >= SHORTEST && !isParted && !SENTENCE_END.test(before) && !OPENING.test(behind);
  return goesOn && to < source.length ? to : 0;
}
