import { sheetNames, textColumns, textTable, type TextField } from '../schema';
import { tableLook, tableStyle } from '../style';
import type { SheetDefinition } from './sheet';

const widths: Readonly<Record<TextField, number>> = { source: 30, fingerprint: 18, part: 6, text: 100 };
const fields = Object.keys(textColumns) as TextField[];

/** 原文: hidden; the text of each report, unless the person declined. */
export const textsSheet: SheetDefinition = {
  name: sheetNames.texts,
  produce: ({ newTexts, messages }) => ({
    kind: 'table',
    name: sheetNames.texts,
    table: {
      name: textTable,
      style: tableStyle,
      columns: fields.map((field) => ({ name: textColumns[field], numberFormat: field === 'part' ? '0' : '@' })),
      append: newTexts.map((row) => fields.map((field) => row[field])),
      amend: [],
    },
    look: {
      ...tableLook(
        fields.map((field) => widths[field]),
        { page: messages.workbook.page, about: messages.workbook.about.texts },
        1,
      ),
      hidden: true,
    },
  }),
};
