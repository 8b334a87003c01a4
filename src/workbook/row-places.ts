import { computeRow, type ComputedCells, type DataRow, type RowContext } from './data-row';
import { agree, figuresText, saysAll, sentencesOf, statementOf, type Statement } from './statement';
import { numberOf, textOf } from './table-rows';

/** A row with its computed cells and what it states. */
export interface StatedRow {
  readonly row: DataRow;
  readonly computed: ComputedCells;
  readonly stated: Statement;
}

/** Computes a row and reads what it states. */
export function statedRow(row: DataRow, context: RowContext): StatedRow {
  const computed = computeRow(row, context);
  return { row, computed, stated: statementOf(row, computed.standardValue, computed.standardUnit) };
}

/** The rows of one subject: where each figure stands, and one row for each level and growth that is in force. */
interface Subject {
  readonly byFigures: Map<string, number>;
  readonly byLevel: Map<string, Set<number>>;
  readonly byGrowth: Map<string, Set<number>>;
  /** Rows in force that state no level, or no growth. */
  readonly levelless: Set<number>;
  readonly growthless: Set<number>;
  readonly inForce: Map<string, number>;
  /** Sentences of rows from before whose figure does not stand in them: a person corrected it. */
  readonly corrected: Map<string, number>;
}

/** Rows as they stand, found by what they state. */
export class RowPlaces {
  readonly rows: StatedRow[] = [];
  readonly #subjects = new Map<string, Subject>();

  /** Puts a row from before this write behind the others. */
  hold(row: StatedRow): void {
    const at = this.add(row);
    const { corrected } = this.#subjectOf(row);
    for (const { sentence, ofReport } of sentencesOf(row.row))
      if (isCorrected(row.row, sentence)) corrected.set(ofReport, at);
  }

  /** Puts a row behind the others; the first row of a key is the one that counts. */
  add(row: StatedRow): number {
    const at = this.rows.push(row) - 1;
    this.#note(at, row);
    return at;
  }

  /** A row that says more than it said. */
  replace(at: number, row: StatedRow): void {
    this.rows[at] = row;
    this.#note(at, row);
  }

  /** Where a row stands that says all that `asked` says, or whose sentence it is and a person corrected it. */
  saying({ row, computed, stated }: StatedRow): number | undefined {
    const subject = this.#subjects.get(computed.subject);
    const { same } = this.#near(stated, subject);
    return (
      subject?.byFigures.get(figuresText(stated)) ??
      sentencesOf(row).flatMap(({ ofReport }) => subject?.corrected.get(ofReport) ?? [])[0] ??
      this.#first(same, (known) => saysAll(known.stated, stated))
    );
  }

  /** The first row of the subject that is in force and for which `test` holds. */
  inForce({ computed }: StatedRow, test: (known: StatedRow) => boolean): StatedRow | undefined {
    const at = this.#first(this.#subjects.get(computed.subject)?.inForce.values(), test);
    return at === undefined ? undefined : this.rows[at];
  }

  /**
   * Where the first row stands that `asked` agrees with and for which `test` holds: of those of its own level, or growth where it
   * has no level, else of those in force that lack it.
   */
  agreeing({ computed, stated }: StatedRow, test: (known: StatedRow) => boolean): number | undefined {
    const subject = this.#subjects.get(computed.subject);
    const mayJoin = (known: StatedRow) => agree(known.stated, stated) && test(known);
    const { same, lacking } = this.#near(stated, subject);
    return this.#first(same, mayJoin) ?? this.#first(lacking, mayJoin);
  }

  /** Rows of the level or the growth of a statement, and rows in force without it; of one that has neither those in force. */
  #near({ level, growth }: Statement, subject: Subject | undefined) {
    if (level !== '') return { same: subject?.byLevel.get(level), lacking: subject?.levelless };
    if (growth !== '') return { same: subject?.byGrowth.get(growth), lacking: subject?.growthless };
    return { same: subject?.inForce.values(), lacking: undefined };
  }

  #first(places: Iterable<number> = [], test: (known: StatedRow) => boolean): number | undefined {
    for (const at of places) {
      const known = this.rows[at];
      if (known && test(known)) return at;
    }
    return undefined;
  }

  #subjectOf({ computed: { subject } }: StatedRow): Subject {
    const known = this.#subjects.get(subject) ?? {
      byFigures: new Map<string, number>(),
      byLevel: new Map<string, Set<number>>(),
      byGrowth: new Map<string, Set<number>>(),
      levelless: new Set<number>(),
      growthless: new Set<number>(),
      inForce: new Map<string, number>(),
      corrected: new Map<string, number>(),
    };
    this.#subjects.set(subject, known);
    return known;
  }

  #note(at: number, noted: StatedRow): void {
    const { row, computed, stated } = noted;
    const { key, subject, standardValue } = computed;
    const known = this.#subjectOf(noted);
    const figures = figuresText(stated);
    if (!known.byFigures.has(figures)) known.byFigures.set(figures, at);
    if (stated.level !== '') listed(known.byLevel, stated.level, at);
    if (stated.growth !== '') listed(known.byGrowth, stated.growth, at);
    const isInForce = key === subject;
    for (const [places, part] of [
      [known.levelless, stated.level],
      [known.growthless, stated.growth],
    ] as const) {
      if (isInForce && part === '') places.add(at);
      else places.delete(at);
    }
    const numbers = `${standardValue}|${textOf(row.growth)}|${textOf(row.bound)}`;
    if (isInForce && !known.inForce.has(numbers)) known.inForce.set(numbers, at);
  }
}

function listed(places: Map<string, Set<number>>, text: string, at: number): void {
  places.set(text, (places.get(text) ?? new Set<number>()).add(at));
}

/**
 * True where the figure of a row does not stand in a sentence of it. That can be so of a row that no one touched: 增长2.4倍 is 240 %, and
 * one sentence of several need not say it. Such a sentence is found at its row all the same, which says what it says.
 */
function isCorrected(row: DataRow, sentence: string): boolean {
  const figure = numberOf(row.value) ?? numberOf(row.growth);
  if (figure === null) return false;
  const printed = sentence.normalize('NFKC').replace(/[,，\s]/g, '');
  return /\d/.test(printed) && !printed.includes(String(Math.abs(figure)));
}
