import { messagesFor } from '../../../src/messages';
import type { ObservationRow } from '../../../src/taskpane/reading/observation-row';
import type { UnreadRow } from '../../../src/taskpane/reading/unread-row';
import { ObservationList } from '../../../src/taskpane/views/observation-list';
import type { UnreadList } from '../../../src/taskpane/views/unread-list';

export const messages = messagesFor('zh-CN');

export async function shown(list: ObservationList, rows: readonly ObservationRow[]): Promise<ShadowRoot>;
export async function shown(list: UnreadList, rows: readonly UnreadRow[]): Promise<ShadowRoot>;
export async function shown(
  list: ObservationList | UnreadList,
  rows: readonly (ObservationRow | UnreadRow)[],
): Promise<ShadowRoot> {
  if (list instanceof ObservationList) list.items = rows.map((_, at) => ({ kind: 'row', at, row: at }));
  else list.rowCount = rows.length;
  list.rowAt = (at) => (rows[at] ?? null) as (ObservationRow & UnreadRow) | null;
  list.messages = messages;
  document.body.append(list);
  await list.updateComplete;
  if (list.shadowRoot === null) throw new Error('not shown');
  return list.shadowRoot;
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Lets the list show what it was asked for. */
export async function settled(root: ShadowRoot): Promise<void> {
  await (root.host as ObservationList).updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

/** The buttons of a row, in their order. */
export const buttonsOf = (root: ShadowRoot, row: number): readonly HTMLButtonElement[] => [
  ...(root.querySelectorAll('tr.row')[row]?.querySelectorAll<HTMLButtonElement>('.jump') ?? []),
];
