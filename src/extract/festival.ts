import { festivalDays, festivals } from '../codelists/festivals';
import { longestFirst } from '../codelists/openings';
import type { Mention } from './mentions';
import { codesOf } from './text/code-units';

const NAMED = new RegExp(
  `[“"‘]?(?:${festivals.join('|')})[”"’]?(?:[、和暨及]?[“"‘]?(?:${festivals.join('|')})[”"’]?)?(?:节日?|双节)?(?:${longestFirst(festivalDays)})$`,
);
const ENDS = codesOf(festivalDays.map((days) => days.slice(-1)).join(''));
const BORDERS = codesOf('，,(（:：全我');
const LONGEST = 24;

/**
 * The holiday that a clause is about, where its words end with one and name no other time behind it: [春节期间]，全县接待游客21.6万人次;
 * [国庆假期]（9月29日至10月6日），…. Null where there is none (受春节假期错位影响).
 */
export function festivalOf(text: string, words: readonly Mention[]): string | null {
  let named: string | null = null;
  for (let i = 0; i < words.length; i += 1) {
    const mention = words[i];
    if (mention?.kind === 'period' && mention.extent.kind !== 'day') named = null;
    if (mention?.kind !== 'text' || !ENDS.has(text.charCodeAt(mention.end - 1))) continue;
    if (!isBorder(text, mention.end, words[i + 1])) continue;
    const found = NAMED.exec(text.slice(Math.max(mention.start, mention.end - LONGEST), mention.end));
    if (found) named = found[0];
  }
  return named;
}

/** A comma or a bracket, or the place or the indicator that is spoken of. */
function isBorder(text: string, at: number, next: Mention | undefined): boolean {
  return BORDERS.has(text.charCodeAt(at)) || (next?.kind === 'indicator' && next.start === at);
}
