import type { CellStyle } from '../plan';
import { sheetNames, sourceColumns, tableNames, type SourceField } from '../schema';
import { bodyStyle, colors, tableLook, tableStyle } from '../style';
import type { SheetDefinition } from './sheet';

const TEXT = '@';
const wrapped: CellStyle = { ...bodyStyle, wrap: true };
const centred: CellStyle = { ...bodyStyle, horizontal: 'center' };
const quiet: CellStyle = { ...centred, fontColor: colors.quiet };
const looks: Readonly<
  Record<SourceField, { readonly width: number; readonly format: string; readonly style: CellStyle }>
> = {
  source: { width: 30, format: TEXT, style: wrapped },
  title: { width: 56, format: TEXT, style: wrapped },
  region: { width: 11, format: TEXT, style: bodyStyle },
  date: { width: 11, format: TEXT, style: centred },
  period: { width: 14, format: TEXT, style: centred },
  kind: { width: 14, format: TEXT, style: centred },
  characters: { width: 8, format: '#,##0', style: bodyStyle },
  fingerprint: { width: 18, format: TEXT, style: quiet },
  rows: { width: 7, format: '0', style: bodyStyle },
  unread: { width: 8, format: '0', style: bodyStyle },
  writtenAt: { width: 17, format: TEXT, style: quiet },
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
        return { name: sourceColumns[field], numberFormat: format, style };
      }),
      append: newSources.map((row) => fields.map((field) => row[field])),
      amend: [],
    },
    look: tableLook(
      fields.map((field) => looks[field].width),
      { page: messages.workbook.page, about: messages.workbook.about.sources },
      1,
    ),
  }),
};
