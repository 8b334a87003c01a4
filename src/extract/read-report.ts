import type { Block, BlockScanner } from './blocks';
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
  blocks: BlockScanner,
  context: ReadingContext,
  onProgress?: (at: number) => void,
): Ledger {
  const ledger = new Ledger(context);
  const reader = new SentenceReader(text, ledger, context);
  let before: Block | null = null;
  let done = 0;
  for (let block = blocks.next(); block !== null; block = blocks.next()) {
    if (done % 1000 === 0) onProgress?.(block.start);
    if (!isMeasureLabel(text, block)) ledger.openSentence(isOneParagraph(before, block));
    if (block.kind === 'table') readTable(text, block, ledger, context);
    else reader.read(block);
    before = block;
    done += 1;
  }
  return ledger;
}

function isOneParagraph(a: Block | null, b: Block): boolean {
  return a !== null && a.kind === 'sentence' && b.kind === 'sentence' && a.paragraph === b.paragraph;
}

/** 【总量】, 【增速】 over a paragraph on the indicator of the one before. */
function isMeasureLabel(text: string, block: Block): boolean {
  if (block.kind !== 'sentence' || text.charCodeAt(block.start) !== LABEL_OPENS) return false;
  return /^\[(?:总量|增速|规模|排名)$/.test(text.slice(block.start, block.end));
}

const LABEL_OPENS = '['.charCodeAt(0);
