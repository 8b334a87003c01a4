import { says } from '../reading';

/** Of what a sentence reads as, the rows of the dictionary; how the others are named is shown elsewhere. */
function coreLines(sentence: string): readonly string[] {
  return says(sentence).filter((line) => !/^(?:unread|none) /.test(line) && !/(?:^| )open /.test(line));
}

/** Sentences of a construction, each with all its rows of the dictionary, in any order. */
export function reads(rows: readonly (readonly [sentence: string, ...lines: readonly string[]])[]): void {
  it.each(rows.map(([sentence, ...lines]) => ({ sentence, lines })))('reads $sentence', ({ sentence, lines }) => {
    expect([...coreLines(sentence)].sort()).toEqual([...lines].sort());
  });
}

/** Look-alikes, each with why it is none of the construction. */
export function readsNo(
  rows: readonly (readonly [why: string, sentence: string, ...lines: readonly string[]])[],
): void {
  it.each(rows.map(([why, sentence, ...lines]) => ({ why, sentence, lines })))(
    '$why: $sentence',
    ({ sentence, lines }) => {
      expect([...coreLines(sentence)].sort()).toEqual([...lines].sort());
    },
  );
}
