import type { Block } from './blocks';
import { Ledger } from './ledger';
import { SentenceReader } from './read-sentence';
import type { ReadingContext } from './reading-context';
import { readTable } from './tables/read-table';

/**
 * Reads block after block into statements; what is carried between them lives in `context`. `onProgress` hears where the next
 * block begins.
 */
export function readReport(
  text: string,
  blocks: Iterable<Block>,
  context: ReadingContext,
  onProgress?: (at: number) => void,
): Ledger {
  const ledger = new Ledger(context);
  const reader = new SentenceReader(text, ledger, context);
  let before: Block | null = null;
  let done = 0;
  for (const block of blocks) {
    if (done % 1000 === 0) onProgress?.(startOfBlock(block));
    if (!isMeasureLabel(text, block)) ledger.openSentence(isOneParagraph(before, block));
    if (block.kind === 'table') readTable(text, block.table, ledger, context);
    else reader.read(block.sentence);
    before = block;
    done += 1;
  }
  return ledger;
}

function startOfBlock(block: Block): number {
  return block.kind === 'table' ? block.table.start : block.sentence.start;
}

function isOneParagraph(a: Block | null, b: Block): boolean {
  return a?.kind === 'sentence' && b.kind === 'sentence' && a.sentence.paragraph === b.sentence.paragraph;
}

/** 【总量】, 【增速】 over a paragraph on the indicator of the one before. */
function isMeasureLabel(text: string, block: Block): boolean {
  if (block.kind !== 'sentence' || text.charCodeAt(block.sentence.start) !== LABEL_OPENS) return false;
  return /^\[(?:总量|增速|规模|排名)$/.test(text.slice(block.sentence.start, block.sentence.end));
}

const LABEL_OPENS = '['.charCodeAt(0);
