import { boundsBehind } from '../codelists/cues';
import { textMention } from './make-mentions';
import type { Mention } from './mentions';
import { codesOf } from './text/code-units';
import { wordTrie } from './text/word-trie';

/** Words behind a number that bound it: 以上, 左右. */
export const bounds = wordTrie(boundsBehind);
const JOINERS = codesOf('和与及');

/** Adds the text behind a quantity in parts: the bound, a joiner behind that and the rest are mentions of their own. */
export function addBehindQuantity(line: Mention[], text: string, mention: Mention): void {
  const { start, end } = mention;
  const boundEnd = bounds.longestAt(text, start)?.end ?? start;
  const isJoined = boundEnd < end && JOINERS.has(text.charCodeAt(boundEnd));
  const joinerEnd = isJoined ? boundEnd + 1 : boundEnd;
  if (joinerEnd === start) line.push(mention);
  else {
    addText(line, start, boundEnd);
    addText(line, boundEnd, joinerEnd);
    addText(line, joinerEnd, end);
  }
}

function addText(line: Mention[], start: number, end: number): void {
  if (end > start) line.push(textMention(start, end));
}
