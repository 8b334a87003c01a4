import { builtInSpellingsOf } from '../dictionary';
import type { CellStyle, TableColumn } from '../plan';
import { builtInSpellings, dictionaryColumns, sheetNames, tableNames, type DictionaryField } from '../schema';
import { bodyStyle, colors, tableLook, tableStyle } from '../style';
import { textOf } from '../table-rows';
import type { SheetDefinition } from './sheet';

const wrapped: CellStyle = { ...bodyStyle, wrap: true };
const centred: CellStyle = { ...bodyStyle, horizontal: 'center' };
const looks: Readonly<Record<DictionaryField, { readonly width: number; readonly style: CellStyle }>> = {
  indicator: { width: 26, style: bodyStyle },
  aliases: { width: 24, style: wrapped },
  unit: { width: 12, style: centred },
  group: { width: 8, style: centred },
  measure: { width: 8, style: centred },
  better: { width: 10, style: centred },
};
const fields = Object.keys(dictionaryColumns) as DictionaryField[];
const spellings = { width: 54, style: { ...wrapped, fontColor: colors.quiet } };

/** 指标字典: units, kinds and the better end of each indicator, from which the formulas of the other sheets read. */
export const dictionarySheet: SheetDefinition = {
  name: sheetNames.dictionary,
  produce: ({ missingEntries, addedAliases, showsBuiltInSpellings, messages }) => {
    const column = (name: string, style: CellStyle): TableColumn => ({ name, numberFormat: '@', style });
    const own = fields.map((field) => column(dictionaryColumns[field], looks[field].style));
    const isShown = showsBuiltInSpellings;
    return {
      kind: 'table',
      name: sheetNames.dictionary,
      table: {
        name: tableNames.dictionary,
        style: tableStyle,
        columns: isShown ? [...own, column(builtInSpellings, spellings.style)] : own,
        append: missingEntries.map((row) => {
          const cells = fields.map((field) => row[field]);
          return isShown ? [...cells, builtInSpellingsOf(textOf(row.indicator))] : cells;
        }),
        amend: addedAliases.map(({ row, aliases }) => ({ row, column: dictionaryColumns.aliases, cell: aliases })),
      },
      look: tableLook(
        [...fields.map((field) => looks[field].width), ...(isShown ? [spellings.width] : [])],
        { page: messages.workbook.page, about: messages.workbook.about.dictionary },
        1,
      ),
    };
  },
};
