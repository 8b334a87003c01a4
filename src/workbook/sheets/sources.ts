import type { CellStyle } from '../plan';
import { sheetNames, sourceColumns, tableNames, type SourceField } from '../schema';
import { colors, tableLook, tableStyle } from '../style';
import type { SheetDefinition } from './sheet';

const TEXT = '@';
const looks: Readonly<
  Record<SourceField, { readonly width: number; readonly format: string; readonly style?: CellStyle }>
> = {
  source: { width: 30, format: TEXT },
  title: { width: 56, format: TEXT },
  region: { width: 12, format: TEXT },
  date: { width: 12, format: TEXT, style: { horizontal: 'center' } },
  period: { width: 15, format: TEXT, style: { horizontal: 'center' } },
  kind: { width: 14, format: TEXT, style: { horizontal: 'center' } },
  characters: { width: 9, format: '#,##0' },
  fingerprint: { width: 18, format: TEXT, style: { fontColor: colors.quiet, horizontal: 'center' } },
  rows: { width: 7, format: '0' },
  unread: { width: 8, format: '0' },
  writtenAt: { width: 17, format: TEXT, style: { fontColor: colors.quiet, horizontal: 'center' } },
};
const fields = Object.keys(sourceColumns) as SourceField[];

/** 来源: one row a report. */
export const sourcesSheet: SheetDefinition = {
  name: sheetNames.sources,
  produce: ({ newSources, messages }) => ({
    kind: 'table',
    name: sheetNames.sources,
    table: {
      name: tableNames.sources,
      style: tableStyle,
      columns: fields.map((field) => {
        const { format, style } = looks[field];
        return { name: sourceColumns[field], numberFormat: format, ...(style && { style }) };
      }),
      append: newSources.map((row) => fields.map((field) => row[field])),
      amend: [],
    },
    look: tableLook(
      fields.map((field) => looks[field].width),
      messages.workbook.page,
      1,
    ),
  }),
};
