import type { Span } from '../model';

/** What stands at a code unit of the source; a bit each. */
export const marked = { figure: 1, repeat: 2, evidence: 4, refused: 8 } as const;
type Bit = (typeof marked)[keyof typeof marked];

/** Which code units of a source belong to figures, to repeats and to the evidence of rows, and where numbers were refused. Lives for one extraction. */
export class SourceMarks {
  private readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array(length);
  }

  mark({ start, end }: Span, bit: Bit): void {
    const { marks } = this;
    for (let at = start; at < end; at += 1) marks[at] = (marks[at] ?? 0) | bit;
  }

  /** True where every code unit of a span is marked. */
  covers(start: number, end: number, bit: Bit): boolean {
    for (let at = start; at < end; at += 1) if (((this.marks[at] ?? 0) & bit) === 0) return false;
    return true;
  }

  /** True where any code unit of a span is marked. */
  meets(start: number, end: number, bit: Bit): boolean {
    for (let at = start; at < end; at += 1) if (((this.marks[at] ?? 0) & bit) !== 0) return true;
    return false;
  }
}
