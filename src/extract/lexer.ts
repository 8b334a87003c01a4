import { markMention, quantityMention, textMention, wordMention } from './make-mentions';
import type { Mark, Meaning, Mention } from './mentions';
import { recognisers } from './recognisers';
import { PlainQuantity, plainUnit } from './recognisers/plain-quantity';
import { quantityInDigits } from './recognisers/quantity';
import { digitsEnd, isDigitCode, type Recogniser } from './recognisers/recogniser';
import { setAside } from './recognisers/set-aside';
import { codelistWord, meanings, opensWord, wordAt } from './recognisers/words';
import { codeAt } from './text/code-units';
import { lengthOf, meaningOf } from './text/word-trie';

/** Marks; where one is told by a number, that is its place here. */
export const marks: readonly Mark[] = ['，', '、', '；', '。', '(', ')', ':', 'newline', 'tab'];
const FULL_STOP = marks.indexOf('。');
/** The characters of each. */
const spellings = ['，,', '、', '；', '。!?', '(', ')', ':', '\n', '\t|'];

/** A set of recognisers has a bit for each, in their order. */
const setOf = (isIn: (recogniser: Recogniser) => boolean): number =>
  recognisers.reduce((set, recogniser, i) => (isIn(recogniser) ? set | (1 << i) : set), 0);
const ALL = setOf(() => true);
const WORD = setOf((one) => one === codelistWord);
/** What is asked before words. */
const SET_ASIDE = setOf((one) => one === setAside);
const QUANTITY = setOf((one) => one === quantityInDigits);
/** How those of each set are asked, in their order. */
const asksOf = Array.from({ length: ALL + 1 }, (_, set) =>
  recognisers.filter((_one, i) => (set & (1 << i)) !== 0).map((recogniser) => recogniser.at),
);

/** What begins with a code unit where no recogniser is asked: a mark, told by its number from here on, or the end of a label. */
const MARKS = ALL + 1;
const CLOSES_LABEL = MARKS + marks.length;

/** For each code unit the set of recognisers that can begin with it, or what begins in their place; words are told by two. */
const beginnings: Readonly<Uint16Array> = (() => {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => setOf((one) => one.beginsWith(code)) & ~WORD);
  spellings.forEach((characters, i) => {
    for (const character of characters) codes[character.charCodeAt(0)] = MARKS + i;
  });
  codes[']'.charCodeAt(0)] = CLOSES_LABEL;
  return codes;
})();

/** For each code unit the recognisers that are asked where it stands at one side. */
function askedBeside(charactersOf: (recogniser: Recogniser) => string | undefined): Readonly<Uint8Array> {
  const asked = new Uint8Array(0x10000).fill(setOf((one) => charactersOf(one) === undefined));
  recognisers.forEach((recogniser, i) => {
    const codes = [...(charactersOf(recogniser) ?? '')].map((character) => character.charCodeAt(0));
    for (const code of new Set(codes)) asked[code] = (asked[code] ?? 0) + (1 << i);
  });
  return asked;
}
const askedBySecond = askedBeside(({ second }) => second);
const askedBehind = askedBeside(({ besideDigits }) => besideDigits?.before);
const askedBefore = askedBeside(({ besideDigits }) => besideDigits?.behind);
/** As many digits as a year has may be of anything. */
const YEAR_DIGITS = 4;
const POINT = 0x2e;

/** What is told of each mention of a text, in their order. */
export interface MentionSink {
  plain(start: number, end: number): void;
  /** `mark` is its place in `marks`. */
  mark(at: number, mark: number): void;
  /** `meaning` is its place in `meanings`. */
  word(start: number, end: number, meaning: number): void;
  /** The quantity is another with the next call. */
  quantity(start: number, quantity: PlainQuantity): void;
  found(mention: Mention): void;
}

/**
 * Reads clean text from left to right into mentions without gaps: what no recogniser knows is plain. One pass; each
 * place asks only the recognisers that can begin with its character, `added` before those of the codelists.
 */
export function scanMentions(
  text: string,
  sink: MentionSink,
  onProgress?: (at: number) => void,
  added: Recogniser | null = null,
): void {
  const reader = new Reader(text, sink, added);
  let at = 0;
  let nextReport = 0;
  let next = codeAt(text, 0);
  while (at < text.length) {
    if (at >= nextReport) {
      nextReport = at + 100_000;
      onProgress?.(at);
    }
    const code = next;
    next = codeAt(text, at + 1);
    const begins = beginnings[code] ?? 0;
    const word = opensWord(code, next) ? WORD : 0;
    if ((begins | word) === 0 && added === null) {
      at += 1;
      continue;
    }
    const end =
      begins < MARKS ? reader.read(at, code, next, begins | word) : reader.readMark(at, code, next, begins, word);
    if (end > at + 1) next = codeAt(text, end);
    at = end > at ? end : at + 1;
  }
  reader.tellPlain(at);
}

/** Reads what stands at a place and tells it, and before it the plain text that it ends. */
class Reader {
  private plainFrom = 0;
  private readonly quantity = new PlainQuantity();

  constructor(
    private readonly text: string,
    private readonly sink: MentionSink,
    private readonly added: Recogniser | null,
  ) {}

  tellPlain(end: number): void {
    if (this.plainFrom < end) this.sink.plain(this.plainFrom, end);
  }

  /** The end of the mark, or of what else stands there: see `read`. */
  readMark(at: number, code: number, next: number, begins: number, word: number): number {
    if (begins === CLOSES_LABEL && !closesLabel(this.text, at)) return this.read(at, code, next, word);
    this.passTo(at, at + 1);
    this.sink.mark(at, begins === CLOSES_LABEL ? FULL_STOP : begins - MARKS);
    return at + 1;
  }

  /** The end of what stands at a place; the place itself where nothing is known there. `begins` are those that may know it. */
  read(at: number, code: number, next: number, begins: number): number {
    const { text, added } = this;
    const own = added?.beginsWith(code) === true ? added.at(text, at) : null;
    if (own) return this.found(own);
    let asked = begins & (isDigitCode(code) ? askedOfDigits(text, at) : (askedBySecond[next] ?? ALL));
    // Words and quantities, which most are, are told without an object for each.
    if ((asked & (WORD | SET_ASIDE)) === WORD) {
      const word = wordAt(text, at);
      if (word !== 0) {
        const end = at + lengthOf(word);
        this.passTo(at, end);
        this.sink.word(at, end, meaningOf(word));
        return end;
      }
      asked -= WORD;
    }
    for (const ask of asksOf[asked & ~QUANTITY] ?? []) {
      const mention = ask(text, at);
      if (mention && mention.end > at) return this.found(mention);
    }
    return (asked & QUANTITY) === 0 ? at : this.readQuantity(at);
  }

  private readQuantity(at: number): number {
    const { text, quantity } = this;
    if (quantity.read(text, at)) {
      this.passTo(at, quantity.end);
      this.sink.quantity(at, quantity);
      return quantity.end;
    }
    const mention = quantityInDigits.at(text, at);
    return mention === null ? at : this.found(mention);
  }

  private found(mention: Mention): number {
    this.passTo(mention.start, mention.end);
    this.sink.found(mention);
    return mention.end;
  }

  private passTo(start: number, end: number): void {
    this.tellPlain(start);
    this.plainFrom = end;
  }
}

/** The mentions of a few words, such as a label: see `scanMentions`; of a whole text see `MentionedText`. */
export function mentionsOf(text: string, added: Recogniser | null = null): Mention[] {
  const mentions: Mention[] = [];
  scanMentions(
    text,
    {
      plain: (start, end) => mentions.push(textMention(start, end)),
      mark: (start, mark) => mentions.push(markMention(start, marks[mark] ?? '。')),
      word: (start, end, meaning) => mentions.push(wordMention(start, end, meanings[meaning] as Meaning)),
      quantity: (start, { end, value, digitsEnd, decimals, unit }) =>
        mentions.push(quantityMention(start, end, value, start, digitsEnd, decimals, plainUnit(unit))),
      found: (mention) => mentions.push(mention),
    },
    undefined,
    added,
  );
  return mentions;
}

/** A label is a few words: 【固定资产投资】. */
const LONGEST_LABEL = 16;
const LONGEST_INDENT = 5;

/** True of the bracket that ends a label at the head of a line: 【工业】规模以上工业增加值增长8.2% has a heading of its own. */
function closesLabel(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - LONGEST_LABEL), at);
  const opening = words.lastIndexOf('[');
  if (opening < 0 || /[\d\n\]]/.test(words.slice(opening))) return false;
  const start = at - words.length + opening;
  const indent = text.slice(Math.max(0, start - LONGEST_INDENT), start);
  return /\n\s*$/.test(indent) || (start <= LONGEST_INDENT && indent.trim() === '');
}

/** Which recognisers are asked of digits: what stands beside them tells that most are a quantity and nothing else. */
function askedOfDigits(text: string, at: number): number {
  const end = digitsEnd(text, at);
  if (end - at >= YEAR_DIGITS) return ALL;
  // Outside of the text there is nothing: NaN becomes 0.
  const behind = codeAt(text, end);
  const asked = (at === 0 ? undefined : askedBehind[text.charCodeAt(at - 1)]) ?? ALL;
  const isDecimal = behind === POINT && isDigitCode(codeAt(text, end + 1));
  return isDecimal ? asked : asked | (askedBefore[behind] ?? ALL);
}
