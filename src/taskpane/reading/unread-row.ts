import type { Messages } from '../../messages';
import type { UnreadQuantity } from '../../model';
import { passagesAround, type Passage } from './passage';

/** A number that became no row, in words, ready to be shown. */
export interface UnreadRow {
  readonly text: string;
  readonly reason: string;
  /** The sentence in which it stands; the number itself is the clause. */
  readonly passages: readonly Passage[];
}

/** Puts an unread number into words, marked in its sentence. */
export function unreadRow(unread: UnreadQuantity, source: string, messages: Messages): UnreadRow {
  const figure = { field: 'value', start: unread.start, end: unread.end } as const;
  return {
    text: unread.text,
    reason: messages.unreadReasons[unread.reason],
    passages: passagesAround(source, [unread], [figure]),
  };
}
