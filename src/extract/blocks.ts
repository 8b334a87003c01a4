import type { MentionedText } from './mentioned-text';
import { SentenceScanner, type Sentence } from './sentences';
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
  const sentences = new SentenceScanner(text, mentions);
  for (const table of findTables(clean)) {
    const readable = understandTable(table, lexicon);
    if (readable === null) continue;
    for (let sentence = sentences.next(table.start); sentence !== null; sentence = sentences.next(table.start))
      yield { kind: 'sentence', sentence };
    yield { kind: 'table', table: readable };
    sentences.passOver(table.end);
  }
  for (let sentence = sentences.next(text.length); sentence !== null; sentence = sentences.next(text.length))
    yield { kind: 'sentence', sentence };
}
