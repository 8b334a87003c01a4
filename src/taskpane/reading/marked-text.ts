import { contains, type Figure, type Span } from '../../model';

/** A run of the source; `field` says which number of the observation stands there, null for the words between. */
export interface TextRun extends Span {
  readonly text: string;
  readonly field: Figure['field'] | null;
}

/**
 * Cuts a passage of the source at the figures in it. The runs put together are the passage, character for character.
 * A figure that overlaps an earlier one, or the passage's edge, marks nothing of its own.
 *
 * `markedText('增长5.6%', { start: 0, end: 6 }, [{ field: 'growth', start: 2, end: 5 }])` is 增长 · 5.6 (growth) · %.
 */
export function markedText(source: string, passage: Span, figures: readonly Figure[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  let at = passage.start;
  const push = (end: number, field: TextRun['field']): void => {
    if (end > at) runs.push({ start: at, end, text: source.slice(at, end), field });
    at = end;
  };
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    if (!contains(passage, figure) || figure.start < at) continue;
    push(figure.start, null);
    push(figure.end, figure.field);
  }
  push(passage.end, null);
  return runs;
}
