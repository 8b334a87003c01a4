import { messagesFor } from '../../src/messages';
import type { DataRow } from '../../src/workbook/data-row';
import { mergeRows } from '../../src/workbook/merge';
import type { NewRow } from '../../src/workbook/observation-row';
import { rowContext } from './row-samples';

export const messages = messagesFor('zh-CN');

/** Rows as reports bring them. */
export function incoming(...rows: readonly DataRow[]): readonly NewRow[] {
  return rows.map((row) => ({ row, valueFormat: '0.0', growthFormat: '0.0' }));
}

/** New rows merged with those that are there. */
export function merge(held: readonly DataRow[], ...rows: readonly DataRow[]) {
  return mergeRows(held, incoming(...rows), rowContext, messages);
}
