import { scanMentions, type MentionSink } from './lexer';
import { markMention, textMention } from './make-mentions';
import type { Mark, Mention, QuantityMention } from './mentions';
import type { Span } from '../model';
import type { Recogniser } from './recognisers/recogniser';
import { quantityInCharacters, quantityInDigits } from './recognisers/quantity';

/** What stands at a place of the list. */
const PLAIN = 0;
const QUANTITY = 1;
const KNOWN = 2;
/** Marks are told by numbers from here on. */
const MARKS = 3;
const marks: readonly Mark[] = ['，', '、', '；', '。', '(', ')', ':', 'newline', 'tab'];
const codeOfMark: ReadonlyMap<Mark, number> = new Map(marks.map((mark, i) => [mark, MARKS + i] as const));

const FIRST_ROOM = 1024;

/**
 * The mentions of a whole text in their order, without gaps. Plain text, marks and quantities, which are four of five, are kept as
 * their places alone and made anew where they are looked at: what is read once and left does not fill the memory meanwhile, so
 * that the time for a character does not grow with the text.
 *
 * @example new MentionedText('增长5%').at(1) // the quantity 5%
 */
export class MentionedText implements MentionSink {
  /** The mentions that are kept whole, in their order: all but plain text, marks and quantities. */
  readonly known: Mention[] = [];
  length = 0;
  private kinds = new Uint8Array(FIRST_ROOM);
  /** Where each begins; of those kept whole their place in `known`. */
  private places = new Uint32Array(FIRST_ROOM);

  /** `added` are words of a person's dictionary; `onProgress` hears how far the text is read. */
  constructor(
    private readonly text: string,
    onProgress?: (at: number) => void,
    added: Recogniser | null = null,
  ) {
    scanMentions(text, this, onProgress, added);
  }

  plain(start: number): void {
    this.enter(PLAIN, start);
  }

  mark(at: number, mark: Mark): void {
    this.enter(codeOfMark.get(mark) ?? MARKS, at);
  }

  found(mention: Mention): void {
    if (mention.kind === 'quantity') this.enter(QUANTITY, mention.start);
    else {
      this.enter(KNOWN, this.known.length);
      this.known.push(mention);
    }
  }

  /** Where a mention begins; behind the last one the end of the text. */
  startOf(i: number): number {
    if (i >= this.length) return this.text.length;
    const place = this.places[i] ?? 0;
    return this.kinds[i] === KNOWN ? (this.known[place]?.start ?? 0) : place;
  }

  /** Where a mention ends: where the next begins. */
  endOf(i: number): number {
    return this.startOf(i + 1);
  }

  /** The mention at a place of the list; of those not kept whole a new one with each call. Undefined behind the last. */
  at(i: number): Mention | undefined {
    if (i >= this.length) return undefined;
    const kind = this.kinds[i] ?? PLAIN;
    if (kind === KNOWN) return this.known[this.places[i] ?? 0];
    const start = this.places[i] ?? 0;
    if (kind === PLAIN) return textMention(start, this.endOf(i));
    if (kind === QUANTITY) return quantityAt(this.text, start);
    return markMention(start, marks[kind - MARKS] ?? '。');
  }

  /** The runs of plain text, in their order. */
  *plainRuns(): Iterable<Span> {
    for (let i = 0; i < this.length; i += 1)
      if (this.kinds[i] === PLAIN) yield { start: this.startOf(i), end: this.endOf(i) };
  }

  private enter(kind: number, place: number): void {
    if (this.length === this.kinds.length) this.grow();
    this.kinds[this.length] = kind;
    this.places[this.length] = place;
    this.length += 1;
  }

  private grow(): void {
    const [{ kinds, places }, room] = [this, this.kinds.length * 2];
    this.kinds = new Uint8Array(room);
    this.kinds.set(kinds);
    this.places = new Uint32Array(room);
    this.places.set(places);
  }
}

/** A quantity that was found at a place before. */
function quantityAt(text: string, start: number): QuantityMention {
  const read = quantityInCharacters.beginsWith(text.charCodeAt(start)) ? quantityInCharacters : quantityInDigits;
  const found = read.at(text, start);
  if (found?.kind !== 'quantity') throw new Error('a quantity reads differently the second time');
  return found;
}
