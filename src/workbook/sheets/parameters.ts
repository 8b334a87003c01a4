import { rangeReference, sheetReference } from '../a1-reference';
import type { CellValue, DefinedName } from '../plan';
import { definedNames, schemaVersion, sheetNames } from '../schema';
import { headStyle, page } from '../style';
import type { SheetDefinition, WorkbookContent } from './sheet';

/** A list of the sheet: its head, its texts or numbers from the second row on, and the name that formulas use. */
interface List {
  readonly head: string;
  readonly name: string;
  readonly values: readonly CellValue[];
}

/** 参数: hidden lists behind the drop-downs and the formulas, one a column. */
export const parametersSheet: SheetDefinition = {
  name: sheetNames.parameters,
  produce: (content) => {
    const lists = listsOf(content);
    const height = Math.max(...lists.map((list) => list.values.length));
    const line = (row: number) => lists.map((list) => list.values[row] ?? null);
    return {
      kind: 'grid',
      name: sheetNames.parameters,
      cells: [lists.map((list) => list.head), ...Array.from({ length: height }, (_, row) => line(row))],
      merges: [],
      charts: [],
      look: {
        columnWidths: lists.map(() => 18),
        rowHeights: [],
        showGridlines: true,
        freeze: { rows: 1, columns: 0 },
        styles: [{ range: { row: 0, column: 0, rows: 1, columns: lists.length }, style: headStyle }],
        validations: [],
        conditionalStyles: [],
        page: page(0, 0, content.messages.workbook.page),
        hidden: true,
      },
    };
  },
  names: (content) => [
    { name: definedNames.schema, refersTo: `=${schemaVersion}` },
    ...listsOf(content).map((list, column): DefinedName => {
      const range = { row: 1, column, rows: list.values.length, columns: 1 };
      return { name: list.name, refersTo: `=${sheetReference(sheetNames.parameters)}${rangeReference(range, 'both')}` };
    }),
  ],
};

function listsOf({ lists, units, sharedRegions, messages }: WorkbookContent): readonly List[] {
  const heads = messages.workbook.parameters;
  const entries = [...units.values()];
  // A list is never empty: a name must refer to a cell.
  const filled = (values: readonly CellValue[]) => (values.length === 0 ? [null] : values);
  return [
    { head: heads.points, name: definedNames.points, values: filled(lists.points) },
    { head: heads.indicators, name: definedNames.indicators, values: filled(lists.indicators) },
    { head: heads.units, name: definedNames.units, values: entries.map((entry) => entry.unit) },
    { head: heads.unitKinds, name: definedNames.unitKinds, values: entries.map((entry) => entry.kind) },
    { head: heads.unitScales, name: definedNames.unitScales, values: entries.map((entry) => entry.scale) },
    { head: heads.unitCommons, name: definedNames.unitCommons, values: entries.map((entry) => entry.common) },
    { head: heads.sharedRegions, name: definedNames.sharedRegions, values: filled([...sharedRegions].sort()) },
  ];
}
