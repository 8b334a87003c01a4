import { explanationSentences, type Messages } from '../../messages';
import type { Reading } from '../reading';

/**
 * One JSON object a line: an observation as the contract has it with `source` first, and with `all` the numbers that became
 * none, told by `type`. Where each row is accounted for, `explanation` holds the account, its `sentences` in words.
 */
export function* ndjsonLines(
  { source, text, extraction }: Reading,
  all: boolean,
  wording: Messages,
): Generator<string> {
  for (const [i, observation] of extraction.observations.entries()) {
    const explanation = extraction.explanations?.[i];
    const account = explanation && {
      explanation: { ...explanation, sentences: explanationSentences(observation, explanation, text, wording) },
    };
    yield line({ source, ...observation, ...account });
  }
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
