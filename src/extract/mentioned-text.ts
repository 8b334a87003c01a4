import { KeptQuantities } from './kept-quantities';
import { marks, scanMentions, type MentionSink } from './lexer';
import { markMention, textMention } from './make-mentions';
import type { Mention } from './mentions';
import type { Span } from '../model';
import type { Recogniser } from './recognisers/recogniser';

/** What stands at a place of the list. */
const PLAIN = 0;
const QUANTITY = 1;
const KNOWN = 2;
/** Marks are told by numbers from here on. */
const MARKS = 3;

/**
 * The mentions of a whole text in their order, without gaps. Plain text, marks and most quantities, which are four of five, are kept
 * as numbers alone and made anew where they are looked at: what is read once and left does not fill the memory meanwhile, so
 * that the time for a character does not grow with the text.
 *
 * @example new MentionedText('增长5%').at(1) // the quantity 5%
 */
export class MentionedText implements MentionSink {
  /** The mentions that are kept whole, in their order: all but plain text, marks and most quantities. */
  readonly known: Mention[] = [];
  length = 0;
  private readonly quantities: KeptQuantities;
  private readonly kinds: Uint8Array;
  private readonly starts: Uint32Array;
  /** The place of a quantity, or of a mention kept whole, among its like. */
  private readonly places: Uint32Array;

  /** `added` are words of a person's dictionary; `onProgress` hears how far the text is read. */
  constructor(
    private readonly text: string,
    onProgress?: (at: number) => void,
    added: Recogniser | null = null,
  ) {
    // Room for a mention at each character: what is never written to takes no memory.
    this.quantities = new KeptQuantities(text.length);
    this.kinds = new Uint8Array(text.length);
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

  found(mention: Mention): void {
    if (mention.kind === 'quantity' && this.quantities.keep(mention))
      this.enter(QUANTITY, mention.start, this.quantities.length - 1);
    else this.enter(KNOWN, mention.start, this.known.push(mention) - 1);
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
    return i < this.length && this.kinds[i] === QUANTITY;
  }

  /** The mention at a place of the list; of those not kept whole a new one with each call. Undefined behind the last. */
  at(i: number): Mention | undefined {
    if (i >= this.length) return undefined;
    const kind = this.kinds[i] ?? PLAIN;
    const start = this.starts[i] ?? 0;
    if (kind === PLAIN) return textMention(start, this.endOf(i));
    if (kind >= MARKS) return markMention(start, marks[kind - MARKS] ?? '。');
    const place = this.places[i] ?? 0;
    return kind === KNOWN ? this.known[place] : this.quantities.at(place, start, this.endOf(i));
  }

  /** The runs of plain text, in their order. */
  *plainRuns(): Iterable<Span> {
    for (let i = 0; i < this.length; i += 1)
      if (this.kinds[i] === PLAIN) yield { start: this.startOf(i), end: this.endOf(i) };
  }

  private enter(kind: number, start: number, place: number): void {
    this.kinds[this.length] = kind;
    this.starts[this.length] = start;
    this.places[this.length] = place;
    this.length += 1;
  }
}
