import type { CellStyle } from '../plan';
import { sheetNames, tableNames, unreadColumns, type UnreadField } from '../schema';
import { colors, tableLook, tableStyle } from '../style';
import type { SheetDefinition } from './sheet';

const TEXT = '@';
const looks: Readonly<
  Record<UnreadField, { readonly width: number; readonly format: string; readonly style?: CellStyle }>
> = {
  source: { width: 30, format: TEXT },
  text: { width: 14, format: TEXT, style: { bold: true } },
  reason: { width: 36, format: TEXT },
  start: { width: 8, format: '0', style: { fontColor: colors.quiet, horizontal: 'center' } },
  sentence: { width: 100, format: TEXT },
};
const fields = Object.keys(unreadColumns) as UnreadField[];

/** 未读数: numbers with a unit that became no row, each in its sentence with the reason, so that nothing is lost. */
export const unreadSheet: SheetDefinition = {
  name: sheetNames.unread,
  produce: ({ newUnread, messages }) => ({
    kind: 'table',
    name: sheetNames.unread,
    table: {
      name: tableNames.unread,
      style: tableStyle,
      columns: fields.map((field) => {
        const { format, style } = looks[field];
        return { name: unreadColumns[field], numberFormat: format, ...(style && { style }) };
      }),
      append: newUnread.map((row) => fields.map((field) => row[field])),
      amend: [],
    },
    look: tableLook(
      fields.map((field) => looks[field].width),
      messages.workbook.page,
      2,
    ),
  }),
};
