import type { Reading } from '../reading';

/**
 * One JSON object a line: an observation as the contract has it with `source` first, and with `all` the numbers that became
 * none, told by `type`.
 */
export function* ndjsonLines({ source, text, extraction }: Reading, all: boolean): Generator<string> {
  for (const observation of extraction.observations) yield line({ source, ...observation });
  if (!all) return;
  for (const { start, end, reason } of extraction.unread) {
    yield line({ type: 'unread', source, start, end, text: text.slice(start, end), reason });
  }
  for (const { start, end, class: kind } of extraction.none)
    yield line({ type: 'none', source, start, end, class: kind });
}

function line(fields: object): string {
  return `${JSON.stringify(fields)}\n`;
}
