import type { MentionedText } from './mentioned-text';
import { sentencesOf, type Sentence } from './sentences';
import { findTables } from './tables/find-tables';
import { understandTable, type ReadableTable } from './tables/understand-table';
import type { Lexicon } from './lexicon';
import type { CleanText } from './text/clean-text';

/** What a report is made of, in the order of the text. */
export type Block =
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'table'; readonly table: ReadableTable };

/** Parts a text into sentences and tables, one at a time; cells without figures, as in a menu, are read as lines. */
export function* blocksOf(clean: CleanText, mentions: MentionedText, lexicon: Lexicon): Iterable<Block> {
  const { text } = clean;
  let at = 0;
  let paragraph = 0;
  for (const table of findTables(clean)) {
    const readable = understandTable(table, lexicon);
    if (readable === null) continue;
    const from = at;
    while (mentions.startOf(at) < table.start) at += 1;
    for (const sentence of sentencesOf(text, mentions, from, at, paragraph)) yield { kind: 'sentence', sentence };
    paragraph += at - from + 1;
    yield { kind: 'table', table: readable };
    while (at < mentions.length && mentions.startOf(at) < table.end) at += 1;
  }
  for (const sentence of sentencesOf(text, mentions, at, mentions.length, paragraph))
    yield { kind: 'sentence', sentence };
}
