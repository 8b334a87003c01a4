import type { CellStyle } from '../plan';
import { dictionaryColumns, sheetNames, tableNames, type DictionaryField } from '../schema';
import { bodyStyle, tableLook, tableStyle } from '../style';
import type { SheetDefinition } from './sheet';

const widths: Readonly<Record<DictionaryField, number>> = {
  indicator: 26,
  aliases: 30,
  unit: 12,
  group: 8,
  measure: 8,
  better: 10,
};
const centred: CellStyle = { ...bodyStyle, horizontal: 'center' };
const styles: Readonly<Partial<Record<DictionaryField, CellStyle>>> = {
  aliases: { ...bodyStyle, wrap: true },
  unit: centred,
  group: centred,
  measure: centred,
  better: centred,
};
const fields = Object.keys(dictionaryColumns) as DictionaryField[];

/** 指标字典: units, kinds and the better end of each indicator, from which the formulas of the other sheets read. */
export const dictionarySheet: SheetDefinition = {
  name: sheetNames.dictionary,
  produce: ({ missingEntries, addedAliases, messages }) => ({
    kind: 'table',
    name: sheetNames.dictionary,
    table: {
      name: tableNames.dictionary,
      style: tableStyle,
      columns: fields.map((field) => ({
        name: dictionaryColumns[field],
        numberFormat: '@',
        style: styles[field] ?? bodyStyle,
      })),
      append: missingEntries.map((row) => fields.map((field) => row[field])),
      amend: addedAliases.map(({ row, aliases }) => ({ row, column: dictionaryColumns.aliases, cell: aliases })),
    },
    look: tableLook(
      fields.map((field) => widths[field]),
      { page: messages.workbook.page, about: messages.workbook.about.dictionary },
      1,
    ),
  }),
};
