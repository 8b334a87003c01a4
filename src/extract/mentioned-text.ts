import { marks, scanMentions, type MentionSink } from './lexer';
import { markMention, quantityMention, textMention, wordMention } from './make-mentions';
import type { Mention } from './mentions';
import type { Span } from '../model';
import { plainUnit, type PlainQuantity } from './recognisers/plain-quantity';
import type { Recogniser } from './recognisers/recogniser';
import { meanings } from './recognisers/words';

/** What a mention is. */
const PLAIN = 0;
const QUANTITY = 1;
const WORD = 2;
const KNOWN = 3;
/** Marks are told by numbers from here on. */
const MARKS = 4;
const FULL_STOP = MARKS + marks.indexOf('。');
const LINE_END = MARKS + marks.indexOf('newline');
/** So many bits tell it: these. */
const KIND_BITS = 4;
const KIND = 0b1111;
/** So many bits tell the decimals of a plain quantity, which has fifteen digits at the most (`EXACT_DIGITS`): these. */
const DECIMAL_BITS = 4;
const DECIMALS = 0b1111;

/**
 * The mentions of a whole text in their order, without gaps. Plain text, marks, most words and quantities, which are nine of ten, are
 * kept as numbers alone and made anew where they are looked at: what is read once and left does not fill the memory meanwhile, so
 * that the time for a character does not grow with the text.
 *
 * @example new MentionedText('增长5%').at(1) // the quantity 5%
 */
export class MentionedText implements MentionSink {
  /** The mentions that are kept whole, in their order, among them all times, places and words of scope. */
  readonly known: Mention[] = [];
  length = 0;
  private quantities = 0;
  private readonly values: Float64Array;
  /** How many decimals a quantity has, and above that how many characters its digits take. */
  private readonly digits: Uint32Array;
  /** The place of its unit among all, counted from 1; 0 where it has none. */
  private readonly units: Uint16Array;
  private readonly starts: Uint32Array;
  /** What each is, and above that the place of a quantity or a mention kept whole among its like, or of what a word means among all. */
  private readonly places: Uint32Array;

  /** `added` are words of a person's dictionary; `onProgress` hears how far the text is read. */
  constructor(
    private readonly text: string,
    onProgress?: (at: number) => void,
    added: Recogniser | null = null,
  ) {
    // Room for a mention at each character, a quantity at each second: what is never written to takes no memory.
    this.values = new Float64Array((text.length + 1) >> 1);
    this.digits = new Uint32Array(this.values.length);
    this.units = new Uint16Array(this.values.length);
    this.starts = new Uint32Array(text.length);
    this.places = new Uint32Array(text.length);
    scanMentions(text, this, onProgress, added);
  }

  plain(start: number): void {
    this.enter(PLAIN, start, 0);
  }

  mark(at: number, mark: number): void {
    this.enter(MARKS + mark, at, 0);
  }

  word(start: number, end: number, meaning: number): void {
    const word = meanings[meaning];
    if (word?.kind === 'scope' || word?.kind === 'region') this.found(wordMention(start, end, word));
    else this.enter(WORD, start, meaning);
  }

  quantity(start: number, { value, digitsEnd, decimals, unit }: PlainQuantity): void {
    const place = this.quantities;
    this.quantities += 1;
    this.units[place] = unit;
    this.values[place] = value;
    this.digits[place] = ((digitsEnd - start) << DECIMAL_BITS) | decimals;
    this.enter(QUANTITY, start, place);
  }

  found(mention: Mention): void {
    this.enter(KNOWN, mention.start, this.known.push(mention) - 1);
  }

  /** Where a mention begins; behind the last one the end of the text. */
  startOf(i: number): number {
    return i < this.length ? (this.starts[i] ?? 0) : this.text.length;
  }

  /** Where a mention ends: where the next begins. */
  endOf(i: number): number {
    return this.startOf(i + 1);
  }

  isQuantity(i: number): boolean {
    return i < this.length && this.kindOf(i) === QUANTITY;
  }

  /** True of the end of a line or a sentence. */
  breaksAt(i: number): boolean {
    const kind = this.kindOf(i);
    return kind === FULL_STOP || kind === LINE_END;
  }

  /** The mention at a place of the list; of those not kept whole a new one with each call. Undefined behind the last. */
  at(i: number): Mention | undefined {
    if (i >= this.length) return undefined;
    const kind = this.kindOf(i);
    const start = this.starts[i] ?? 0;
    if (kind === PLAIN) return textMention(start, this.endOf(i));
    if (kind >= MARKS) return markMention(start, marks[kind - MARKS] ?? '。');
    const place = (this.places[i] ?? 0) >>> KIND_BITS;
    if (kind === KNOWN) return this.known[place];
    const end = this.endOf(i);
    const word = kind === WORD ? meanings[place] : undefined;
    if (word !== undefined) return wordMention(start, end, word);
    const digits = this.digits[place] ?? 0;
    const digitsEnd = start + (digits >> DECIMAL_BITS);
    const value = this.values[place] ?? 0;
    return quantityMention(start, end, value, start, digitsEnd, digits & DECIMALS, plainUnit(this.units[place] ?? 0));
  }

  /** The runs of plain text, in their order. */
  *plainRuns(): Iterable<Span> {
    for (let i = 0; i < this.length; i += 1)
      if (this.kindOf(i) === PLAIN) yield { start: this.startOf(i), end: this.endOf(i) };
  }

  private kindOf(i: number): number {
    return (this.places[i] ?? PLAIN) & KIND;
  }

  private enter(kind: number, start: number, place: number): void {
    this.starts[this.length] = start;
    this.places[this.length] = (place << KIND_BITS) | kind;
    this.length += 1;
  }
}
