import type { UnreadReason } from '../../model';
import type { Ledger } from '../ledger';

const NOT_UNDERSTOOD: ReadonlySet<UnreadReason> = new Set<UnreadReason>([
  'no-subject',
  'ambiguous-subject',
  'unequal-lists',
  'unsupported',
]);

/** The sentences in which a number was refused because it was not understood, not because it is known to be another kind. */
export function halfUnderstood({ refusals, refusedBefore }: Ledger): ReadonlySet<number> {
  const found = new Set<number>();
  let sentence = 0;
  refusals.forEach(({ reason }, i) => {
    while ((refusedBefore[sentence + 1] ?? Infinity) <= i) sentence += 1;
    if (reason !== null && NOT_UNDERSTOOD.has(reason)) found.add(sentence);
  });
  return found;
}
