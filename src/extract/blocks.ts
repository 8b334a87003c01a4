import type { Mention } from './mentions';
import { sentencesOf, type Sentence } from './sentences';
import { findTables } from './tables/find-tables';
import { understandTable, type ReadableTable } from './tables/understand-table';
import type { Lexicon } from './lexicon';
import type { CleanText } from './text/clean-text';

/** What a report is made of, in the order of the text. */
export type Block =
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'table'; readonly table: ReadableTable };

/** Parts a text into sentences and tables; cells without figures, as in a menu, are read as lines. */
export function blocksOf(clean: CleanText, mentions: readonly Mention[], lexicon: Lexicon): Block[] {
  const { text } = clean;
  const tables = findTables(clean).flatMap((table) => understandTable(table, lexicon) ?? []);
  const blocks: Block[] = [];
  let at = 0;
  let paragraph = 0;
  const enter = (from: number, to: number): void => {
    const run = mentions.slice(from, to);
    for (const sentence of sentencesOf(text, run, paragraph)) blocks.push({ kind: 'sentence', sentence });
    paragraph += run.length + 1;
  };
  for (const table of tables) {
    const from = at;
    while (at < mentions.length && (mentions[at]?.start ?? 0) < table.start) at += 1;
    enter(from, at);
    blocks.push({ kind: 'table', table });
    while (at < mentions.length && (mentions[at]?.start ?? 0) < table.end) at += 1;
  }
  enter(at, mentions.length);
  return blocks;
}
