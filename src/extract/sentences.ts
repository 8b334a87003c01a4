import { predicateCueWords } from '../codelists/cues';
import { furnitureLines, furnitureMarkers, furnitureOpenings, longestFurniture } from '../codelists/page-furniture';
import { CUE, hasAny, INDICATOR, kindOfMention, MEASURED, PERIOD } from './kinds';
import type { MentionedText } from './mentioned-text';
import type { Mention, QuantityMention } from './mentions';
import { addBehindQuantity } from './split-bounds';
import { codesOf, NEWLINE } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';
import { wordsAlone } from './text/trie';

/** A run of mentions between full stops. */
export interface Sentence {
  readonly kind: 'sentence';
  readonly mentions: readonly Mention[];
  readonly kinds: number;
  readonly start: number;
  readonly end: number;
  /** The paragraph's number: periods and places are carried within one. */
  readonly paragraph: number;
  /** Of the page around the report: teasers, comments, the site's own lines. */
  readonly isFurniture: boolean;
}

/** Words of a predicate that ask for a number: a line that ends with one goes on in the next. */
const asksForNumber = reverseTrie(
  wordsAlone(
    (['rise', 'fall', 'growthNoun', 'declineNoun', 'moreThan', 'about'] as const).flatMap(
      (kind): readonly string[] => predicateCueWords[kind],
    ),
  ),
);
const FURNITURE_OPENINGS = codesOf(furnitureOpenings);
const GOES_ON = /^\s?(?:同比|比上年|增长|下降|增速|增幅|居全|列全|位居|排名|[↑↓⬆⬇])/;

/**
 * Parts mentions at full stops and line ends, a sentence at a time. A line that breaks off within a statement is joined to the next: it
 * ends with a colon or a word that asks for a number, a place before a position, or the next begins with what is said of the number before.
 */
export class SentenceScanner {
  private at = 0;
  private paragraph = 0;
  private inFurniture = false;
  /** Above the report teasers are lines of their own: nothing behind them is lost. */
  private hasFigures = false;

  constructor(
    private readonly text: string,
    private readonly mentions: MentionedText,
  ) {}

  /** The next sentence of those that begin before a place of the text; null where none is left. */
  next(until: number): Sentence | null {
    const { text, mentions } = this;
    // In a list of its own for each sentence: what an old list holds is kept until that is looked at.
    const line: Mention[] = [];
    let kinds = 0;
    let { at } = this;
    for (; mentions.startOf(at) < until; at += 1) {
      const mention = mentions.breaksAt(at) ? undefined : mentions.at(at);
      if (mention !== undefined) {
        kinds |= kindOfMention(mention);
        if (mention.kind === 'text' && endsWithQuantity(line)) addBehindQuantity(line, text, mention);
        else line.push(mention);
        continue;
      }
      const isNewline = text.charCodeAt(mentions.startOf(at)) === NEWLINE;
      this.at = at + 1;
      if (line.length > 0 && this.isJoined(line, kinds, isNewline, until)) continue;
      const sentence = this.closed(line, kinds);
      if (isNewline) this.paragraph += 1;
      if (sentence !== null) return sentence;
    }
    this.at = at;
    return this.closed(line, kinds);
  }

  /** Leaves out a table up to its end; what follows is another paragraph. */
  passOver(end: number): void {
    while (this.at < this.mentions.length && this.mentions.startOf(this.at) < end) this.at += 1;
    this.paragraph += 1;
    this.inFurniture = false;
    this.hasFigures = true;
  }

  /** True of a line that goes on behind the mark at its end. */
  private isJoined(line: readonly Mention[], kinds: number, isNewline: boolean, until: number): boolean {
    const { text, mentions, at } = this;
    return (
      (isNewline && mentions.startOf(at) < until && goesOn(text, line, kinds, mentions.at(at))) ||
      this.isHeading(line, kinds, until)
    );
  }

  /** An indicator of which the next sentence says something: 三、固定资产投资。1-10月完成212亿元. */
  private isHeading(line: readonly Mention[], kinds: number, until: number): boolean {
    const { text, mentions, at } = this;
    return line.length <= LONGEST_NAME && namesOneIndicator(text, line, kinds) && saysOf(text, mentions, at, until);
  }

  private closed(mentions: readonly Mention[], kinds: number): Sentence | null {
    const first = mentions[0];
    const last = mentions.at(-1);
    if (!first || !last) return null;
    const { start } = first;
    const { end } = last;
    const mayBe = FURNITURE_OPENINGS.has(this.text.charCodeAt(start));
    const words = mayBe ? this.text.slice(start, end) : '';
    const opens = mayBe && furnitureMarkers.test(words);
    this.inFurniture = (opens && this.hasFigures) || (this.inFurniture && end - start <= longestFurniture);
    const isFurniture = this.inFurniture || opens || (mayBe && furnitureLines.test(words));
    this.hasFigures ||= !isFurniture && hasAny(kinds, MEASURED);
    return { kind: 'sentence', mentions, kinds, start, end, paragraph: this.paragraph, isFurniture };
  }
}

/** A line that breaks off, or that is an indicator and no more, over its number: 地区生产总值⏎436.8亿元⏎同比增长⏎6.2%. */
function goesOn(text: string, line: readonly Mention[], kinds: number, next: Mention | undefined): boolean {
  const last = line.at(-1);
  if (last === undefined || next === undefined) return false;
  return breaksOff(text, last, next) || (namesOneIndicator(text, line, kinds) && isSaidOfLine(text, next));
}

/** The number of the line before, or what is said of it. */
function isSaidOfLine(text: string, next: Mention): boolean {
  return (next.kind === 'quantity' && next.unit !== null) || GOES_ON.test(text.slice(next.start, next.start + 4));
}

/** What a name in a list begins with: 1、, （二）. */
const LIST_NUMBER = /^\s?(?:\d{1,2}[.、]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|[—-]{1,2})/;
const LONGEST_NUMBER = 6;
/** No name with its number in a list and the places around it has more mentions. */
const LONGEST_NAME = 8;
/** Verbs that say something of what a heading names: 一、固定资产投资。[完成]212亿元. */
const SAID_OF_HEADING =
  /^\s?(?:累计|实际|共|全年)?(?:完成|实现|达到?|为|新增|增长|下降|上涨|同比|比上年)(?:增长|下降|上涨)?$/;

/** True where the next sentence has nothing but times, places and a verb in front of its number: 三、固定资产投资。1-10月完成212亿元. */
function saysOf(text: string, mentions: MentionedText, from: number, until: number): boolean {
  for (let i = from; i < from + LONGEST_NAME; i += 1) {
    const mention = mentions.at(i);
    if (mention === undefined || mention.start >= until) return false;
    if (mention.kind === 'quantity') return i > from && mention.unit !== null;
    const isPlain = mention.kind === 'period' || mention.kind === 'scope' || mention.kind === 'cue';
    const isMark = mention.kind === 'mark' && (mention.mark === '，' || (mention.mark === 'newline' && i === from));
    if (isPlain || isMark) continue;
    if (mention.kind !== 'text' || !SAID_OF_HEADING.test(text.slice(mention.start, mention.end))) return false;
  }
  return false;
}

/** True of an indicator with nothing but its number in a list, places and gaps around it. */
function namesOneIndicator(text: string, line: readonly Mention[], kinds: number): boolean {
  if (!hasAny(kinds, INDICATOR) || hasAny(kinds, MEASURED | PERIOD | CUE)) return false;
  let isNamed = false;
  const from = line[0]?.start ?? 0;
  const numbered = from + (LIST_NUMBER.exec(text.slice(from, from + LONGEST_NUMBER))?.[0].length ?? 0);
  for (const mention of line) {
    if (mention.end <= numbered || mention.kind === 'scope' || mention.kind === 'region') continue;
    if (mention.kind === 'text' && isGap(text, mention)) continue;
    if (mention.kind !== 'indicator' || isNamed) return false;
    isNamed = true;
  }
  return isNamed;
}

function isSignedGrowth(text: string, { unit, start }: QuantityMention): boolean {
  return unit === '%' && SIGNS.has(text.charCodeAt(start));
}
const SIGNS = codesOf('+-');

function isGap(text: string, { start, end }: Mention): boolean {
  return end - start === 1 && text[start] === ' ';
}

function breaksOff(text: string, before: Mention, next: Mention): boolean {
  if (next.kind === 'quantity') {
    if (before.kind === 'mark') return before.mark === ':' && next.unit !== null;
    // 386.5亿元⏎+6.2%.
    if (before.kind === 'quantity') return isSignedGrowth(text, next) && before.unit?.endsWith('元') === true;
    return before.kind === 'text' && asksForNumber.longestEndingAt(text, before.start, before.end) !== null;
  }
  if (next.kind === 'rank') return before.kind === 'scope' || before.kind === 'region';
  return before.kind === 'quantity' && before.unit !== null && GOES_ON.test(text.slice(next.start, next.start + 4));
}

function endsWithQuantity(line: readonly Mention[]): boolean {
  const last = line.at(-1);
  return last !== undefined && last.kind === 'quantity';
}
