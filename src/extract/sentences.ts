import type { Mention } from './mentions';

/** A run of mentions between full stops, with no newline in it but broken lines. */
export interface Sentence {
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
  /** The paragraph's number: periods and places are carried within one. */
  readonly paragraph: number;
}

/**
 * Parts mentions at full stops and line ends. A line that ends within a statement (its last mark is a comma, or the next
 * line goes on with a number or a bare unit) is joined to the next.
 */
export function sentencesOf(mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Mention[] = [];
  let paragraph = 0;
  const close = (): void => {
    const first = current[0];
    const last = current[current.length - 1];
    if (first && last) sentences.push({ mentions: current, start: first.start, end: last.end, paragraph });
    current = [];
  };
  for (const mention of mentions) {
    if (mention.kind === 'mark' && mention.mark === 'newline') {
      close();
      paragraph += 1;
    } else if (mention.kind === 'mark' && mention.mark === '。') {
      close();
    } else {
      current.push(mention);
    }
  }
  close();
  return sentences;
}
