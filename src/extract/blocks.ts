import type { MentionedText } from './mentioned-text';
import { SentenceScanner, type Sentence } from './sentences';
import { findTables } from './tables/find-tables';
import { understandTable, type ReadableTable } from './tables/understand-table';
import type { Lexicon } from './lexicon';
import type { CleanText } from './text/clean-text';

/** What a report is made of, in the order of the text. */
export type Block = Sentence | ReadableTable;

/** So many sentences are parted at once, while what parts them is in the processor's cache. */
const SENTENCES_AHEAD = 32;

/** Parts a text into sentences and tables; cells without figures, as in a menu, are read as lines. */
export class BlockScanner {
  private readonly sentences: SentenceScanner;
  /** The heads of all are understood at once, for the sake of the processor's cache, too. */
  private readonly tables: readonly ReadableTable[];
  private table = 0;
  private ahead: Sentence[] = [];
  private at = 0;

  constructor(
    private readonly clean: CleanText,
    mentions: MentionedText,
    lexicon: Lexicon,
  ) {
    this.sentences = new SentenceScanner(clean.text, mentions);
    this.tables = findTables(clean).flatMap((table) => understandTable(table, lexicon) ?? []);
  }

  /** The next block; null where none is left. */
  next(): Block | null {
    const table = this.tables[this.table];
    if (this.at === this.ahead.length) this.lookAhead(table?.start ?? this.clean.text.length);
    const sentence = this.ahead[this.at];
    if (sentence !== undefined) {
      this.at += 1;
      return sentence;
    }
    if (table === undefined) return null;
    this.table += 1;
    this.sentences.passOver(table.end);
    return table;
  }

  private lookAhead(until: number): void {
    this.ahead = [];
    this.at = 0;
    while (this.ahead.length < SENTENCES_AHEAD) {
      const sentence = this.sentences.next(until);
      if (sentence === null) return;
      this.ahead.push(sentence);
    }
  }
}
