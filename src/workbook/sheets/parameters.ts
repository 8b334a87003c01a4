import { cellReference, rangeReference, sheetReference } from '../a1-reference';
import { rows, visibleColumn } from '../comparison-layout';
import type { Cell, DefinedName, FormulaCell } from '../plan';
import { definedNames, schemaVersion, sheetNames } from '../schema';
import { headStyle, page } from '../style';
import { trendHeads } from './trend';
import type { SheetDefinition, WorkbookContent } from './sheet';

/** A list of the sheet: its columns from the second row on, and the name that formulas use for them together. */
interface List {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly values: readonly Cell[] }[];
}

/** 参数: hidden lists behind the drop-downs and the formulas, side by side. */
export const parametersSheet: SheetDefinition = {
  name: sheetNames.parameters,
  produce: (content) => {
    const columns = listsOf(content).flatMap((list) => list.columns);
    const height = Math.max(...columns.map((column) => column.values.length));
    const line = (row: number) => columns.map((column) => column.values[row] ?? null);
    return {
      kind: 'grid',
      name: sheetNames.parameters,
      cells: [columns.map((column) => column.head), ...Array.from({ length: height }, (_, row) => line(row))],
      merges: [],
      charts: [],
      look: {
        columnWidths: columns.map(() => 18),
        rowHeights: [],
        showGridlines: true,
        freeze: { rows: 1, columns: 0 },
        styles: [{ range: { row: 0, column: 0, rows: 1, columns: columns.length }, style: headStyle }],
        validations: [],
        conditionalStyles: [],
        page: page(0, 0, content.messages.workbook.page),
        hidden: true,
      },
    };
  },
  names: (content) => [{ name: definedNames.schema, refersTo: `=${schemaVersion}` }, ...listNames(listsOf(content))],
};

function listNames(lists: readonly List[]): readonly DefinedName[] {
  let column = 0;
  return lists.map(({ name, columns }) => {
    const range = { row: 1, column, rows: columns[0]?.values.length ?? 1, columns: columns.length };
    column += columns.length;
    return { name, refersTo: `=${sheetReference(sheetNames.parameters)}${rangeReference(range, 'both')}` };
  });
}

/** The indicators that 对比 has now, read from its heads: what the charts can draw. */
function comparedIndicators(indicators: readonly string[]): readonly FormulaCell[] {
  return indicators.map((value, index) => {
    const head = cellReference(rows.indicators, visibleColumn(index), 'both');
    return { formula: `=${sheetReference(sheetNames.comparison)}${head}&""`, value };
  });
}

function listsOf({ lists, choice, trend, context, spellings, messages }: WorkbookContent): readonly List[] {
  const heads = messages.workbook.parameters;
  const conversions = [...context.conversions];
  // A list is never empty: a name must refer to a cell.
  const filled = (values: readonly Cell[]) => (values.length === 0 ? [null] : values);
  return [
    { name: definedNames.points, columns: [{ head: heads.points, values: filled(lists.points) }] },
    { name: definedNames.indicators, columns: [{ head: heads.indicators, values: filled(lists.indicators) }] },
    { name: definedNames.compared, columns: [{ head: heads.compared, values: comparedIndicators(choice.indicators) }] },
    { name: definedNames.trendPlaces, columns: [{ head: heads.trendPlaces, values: filled(trend.places) }] },
    { name: definedNames.trendKinds, columns: [{ head: heads.trendKinds, values: filled(trend.kinds) }] },
    {
      name: definedNames.trendIndicators,
      columns: [{ head: heads.trendIndicators, values: trendHeads(trend.indicators) }],
    },
    {
      name: definedNames.sharedRegions,
      columns: [{ head: heads.sharedRegions, values: filled([...context.sharedRegions].sort()) }],
    },
    {
      name: definedNames.conversions,
      columns: [
        { head: heads.conversion, values: conversions.map(([pair]) => pair) },
        { head: heads.standardUnit, values: conversions.map(([, conversion]) => conversion.standard) },
        { head: heads.factor, values: conversions.map(([, conversion]) => conversion.factor) },
      ],
    },
    {
      name: definedNames.periods,
      columns: [
        { head: heads.typedPeriod, values: spellings.map((one) => one.typed) },
        { head: heads.period, values: spellings.map((one) => one.period) },
      ],
    },
  ];
}
