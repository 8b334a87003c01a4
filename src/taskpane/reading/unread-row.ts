import type { Messages } from '../../messages';
import type { UnreadQuantity } from '../../model';
import { markedText, type TextRun } from './marked-text';
import { surroundings } from './surroundings';

/** A number that became no row, in words, ready to be shown. */
export interface UnreadRow {
  readonly text: string;
  readonly reason: string;
  readonly passage: readonly TextRun[];
}

/** Puts an unread number into words, marked in its sentence. */
export function unreadRow(unread: UnreadQuantity, source: string, messages: Messages): UnreadRow {
  const figure = { field: 'value', start: unread.start, end: unread.end } as const;
  return {
    text: unread.text,
    reason: messages.unreadReasons[unread.reason],
    passage: markedText(source, surroundings(source, unread), [figure]),
  };
}
