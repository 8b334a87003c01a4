import type { Extraction, Figure, Span } from '../../model';

/** A number in the text that is a figure of a row, or one that became none; `at` is its place in that list of the extraction. */
export interface TextMark extends Span {
  readonly field: Figure['field'] | 'unread';
  readonly at: number;
}

/** More figures in one text than this have no place in a packed number; no report comes near. */
const PLACES = 2 ** 28;

/**
 * All numbers of a text that were read or refused, to be asked for by the passage. They are sorted as packed numbers, not as objects:
 * a text of ten megabytes has some hundred thousand.
 */
export class TextMarks {
  readonly #marks: readonly TextMark[];
  readonly #starts: Float64Array;

  constructor({ observations, unread }: Pick<Extraction, 'observations' | 'unread'>) {
    const marks: TextMark[] = [];
    for (const [at, { figures }] of observations.entries())
      for (const { field, start, end } of figures) marks.push({ field, start, end, at });
    for (const [at, { start, end }] of unread.entries()) marks.push({ field: 'unread', start, end, at });
    const starts = new Float64Array(marks.length);
    marks.forEach(({ start }, place) => (starts[place] = start * PLACES + place));
    this.#starts = starts.sort();
    this.#marks = marks;
  }

  /** The marks that lie in a passage, in their order. Of two in the same place the first read stands. */
  in({ start, end }: Span): readonly TextMark[] {
    const found: TextMark[] = [];
    let from = start;
    for (let place = this.#firstAtOrAfter(start); place < this.#starts.length; place += 1) {
      const mark = this.#marks[(this.#starts[place] ?? 0) % PLACES];
      if (mark === undefined || mark.start >= end) break;
      if (mark.start < from || mark.end > end) continue;
      found.push(mark);
      from = mark.end;
    }
    return found;
  }

  /** The mark that begins here; null where none does. */
  at(start: number): TextMark | null {
    const mark = this.#marks[(this.#starts[this.#firstAtOrAfter(start)] ?? NaN) % PLACES];
    return mark?.start === start ? mark : null;
  }

  /** The mark behind (1) or before (-1) the place at which one begins; null where there is none. */
  next(start: number, way: 1 | -1): TextMark | null {
    const place = way === 1 ? this.#firstAtOrAfter(start + 1) : this.#firstAtOrAfter(start) - 1;
    return this.#marks[(this.#starts[place] ?? NaN) % PLACES] ?? null;
  }

  #firstAtOrAfter(start: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < start * PLACES) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
