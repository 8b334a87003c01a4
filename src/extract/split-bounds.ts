import { boundsBehind } from '../codelists/cues';
import { textMention } from './make-mentions';
import type { Mention } from './mentions';
import { codesOf } from './text/code-units';
import { wordTrie } from './text/word-trie';

/** Words behind a number that bound it: 以上, 左右. */
export const bounds = wordTrie(boundsBehind);
const JOINERS = codesOf('和与及');

/** Parts text behind a quantity into the bound and the rest, so that a bound is a mention of its own. */
export function splitBounds(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let split: Mention[] | null = null;
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention) break;
    const isBehind = mention.kind === 'text' && mentions[at - 1]?.kind === 'quantity';
    const boundEnd = isBehind ? (bounds.longestAt(text, mention.start)?.end ?? mention.start) : mention.start;
    const isJoined = isBehind && boundEnd < mention.end && JOINERS.has(text.charCodeAt(boundEnd));
    const joinerEnd = isJoined ? boundEnd + 1 : boundEnd;
    if (joinerEnd > mention.start && split === null) split = mentions.slice(0, at);
    if (joinerEnd > mention.start && split !== null) {
      addText(split, mention.start, boundEnd);
      addText(split, boundEnd, joinerEnd);
      addText(split, joinerEnd, mention.end);
    } else split?.push(mention);
  }
  return split ?? mentions;
}

function addText(split: Mention[], start: number, end: number): void {
  if (end > start) split.push(textMention(start, end));
}
