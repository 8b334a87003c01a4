import type { CellStyle } from '../plan';
import { sheetNames, tableNames, unreadColumns, type UnreadField } from '../schema';
import { bodyStyle, colors, tableLook, tableStyle } from '../style';
import type { SheetDefinition } from './sheet';

const TEXT = '@';
const wrapped: CellStyle = { ...bodyStyle, wrap: true };
const looks: Readonly<
  Record<UnreadField, { readonly width: number; readonly format: string; readonly style: CellStyle }>
> = {
  source: { width: 30, format: TEXT, style: wrapped },
  text: { width: 13, format: TEXT, style: { ...bodyStyle, bold: true } },
  reason: { width: 44, format: TEXT, style: wrapped },
  start: { width: 7, format: '0', style: { ...bodyStyle, fontColor: colors.quiet, horizontal: 'center' } },
  sentence: { width: 96, format: TEXT, style: wrapped },
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
        return { name: unreadColumns[field], numberFormat: format, style };
      }),
      append: newUnread.map((row) => fields.map((field) => row[field])),
      amend: [],
    },
    look: tableLook(
      fields.map((field) => looks[field].width),
      { page: messages.workbook.page, about: messages.workbook.about.unread },
      2,
    ),
  }),
};
