import type { Figure } from '../model';

/** Which construction read a number of a statement, behind those that were read before. */
export interface NumberReading {
  readonly field: Figure['field'];
  readonly by: string;
  readonly before: NumberReading | null;
  /** What was read right behind it, of all statements. */
  readonly behind: NumberReading[];
}

/** The readings of a report, as a tree: statements that were read by the same constructions share theirs. Lives for one extraction. */
export class NumberReadings {
  private readonly first: NumberReading[] = [];

  /** The reading of a number behind `before`. */
  behind(before: NumberReading | null, field: Figure['field'], by: string): NumberReading {
    const known = before === null ? this.first : before.behind;
    for (const one of known) if (one.by === by && one.field === field) return one;
    const found: NumberReading = { field, by, before, behind: [] };
    known.push(found);
    return found;
  }
}
