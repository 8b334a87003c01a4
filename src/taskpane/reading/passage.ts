import { contains, type Figure, type Span } from '../../model';
import { markedText, type TextRun } from './marked-text';
import { surroundings } from './surroundings';

/** A clause of the report in its sentence. */
export interface Passage {
  /** Where the clause itself stands in the source. */
  readonly clause: Span;
  /** The sentence cut at the clause's edges and at the figures; put together they are the sentence. */
  readonly runs: readonly PassageRun[];
}

/** `aside` is true of what stands round the clause. */
export interface PassageRun extends TextRun {
  readonly aside: boolean;
}

/**
 * Each clause in the sentence round it, with the figures marked wherever they stand in it. A clause that an earlier
 * sentence shows already is left out.
 *
 * For the clause 投资5亿元 in `很好。上半年，投资5亿元。` there is one passage: 上半年， (aside) · 投资 · 5 (value) · 亿元 · 。 (aside).
 */
export function passagesAround(
  source: string,
  clauses: readonly Span[],
  figures: readonly Figure[],
): readonly Passage[] {
  const shown: Span[] = [];
  return clauses.flatMap((clause) => {
    if (shown.some((sentence) => contains(sentence, clause))) return [];
    const sentence = surroundings(source, clause);
    shown.push(sentence);
    const { start, end } = clause;
    // What a text says a hundred times has hundreds of figures.
    const here = figures.filter((figure) => contains(sentence, figure));
    return [{ clause: { start, end }, runs: runsOf(source, sentence, clause, here) }];
  });
}

function runsOf(source: string, sentence: Span, clause: Span, figures: readonly Figure[]): readonly PassageRun[] {
  const cut = (start: number, end: number, aside: boolean): readonly PassageRun[] =>
    markedText(source, { start, end }, figures).map((run) => ({ ...run, aside }));
  return [
    ...cut(sentence.start, clause.start, true),
    ...cut(clause.start, clause.end, false),
    ...cut(clause.end, sentence.end, true),
  ];
}
