import { cellReference, sheetReference } from '../a1-reference';
import { rows, visibleColumn } from '../comparison-layout';
import type { Cell, FormulaCell } from '../plan';
import { definedNames, schemaVersion, sheetNames } from '../schema';
import { listNames, listsSheet, type List } from './lists';
import { trendHeads } from './trend';
import type { SheetDefinition, WorkbookContent } from './sheet';

/** 参数: hidden lists behind the drop-downs and the formulas, side by side. */
export const parametersSheet: SheetDefinition = {
  name: sheetNames.parameters,
  produce: (content) => listsSheet(sheetNames.parameters, listsOf(content), content),
  names: (content) => [
    { name: definedNames.schema, refersTo: `=${schemaVersion}` },
    ...listNames(sheetNames.parameters, listsOf(content)),
  ],
};

/** The indicators that 对比 has now, read from its heads: what the charts can draw. */
function comparedIndicators(indicators: readonly string[]): readonly FormulaCell[] {
  return indicators.map((value, index) => {
    const head = cellReference(rows.indicators, visibleColumn(index), 'both');
    return { formula: `=${sheetReference(sheetNames.comparison)}${head}&""`, value };
  });
}

function listsOf({ lists, choice, trend, context, messages }: WorkbookContent): readonly List[] {
  const heads = messages.workbook.parameters;
  const conversions = [...context.conversions];
  const currencies = [...context.currencies].sort(([a], [b]) => (a < b ? -1 : 1));
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
      name: definedNames.currencies,
      columns: [
        { head: heads.currencyOf, values: filled(currencies.map(([indicator]) => indicator)) },
        { head: heads.currency, values: filled(currencies.map(([, currency]) => currency)) },
      ],
    },
    {
      name: definedNames.conversions,
      columns: [
        { head: heads.conversion, values: conversions.map(([pair]) => pair) },
        { head: heads.standardUnit, values: conversions.map(([, conversion]) => conversion.standard) },
        { head: heads.factor, values: conversions.map(([, conversion]) => conversion.factor) },
      ],
    },
  ];
}
