import { cellReference, rangeReference } from './a1-reference';
import { growthBoundFormula, levelBoundFormula, shownFormula, standardBoundFormula } from './bounds';
import { dataColumn, dictionaryColumn, levelWithUnitFormula, literalMatch } from './column-formulas';
import { decimalsFormula } from './comparison-formulas';
import { lastMonthFormula, stockKeyFormula } from './reporting-point';
import {
  indexedRowFormula,
  isNoRowFormula,
  placeNumberFormula,
  restNumberFormula,
  searchedRowFormula,
} from './row-index';
import { definedNames, words, type DataField } from './schema';
import {
  trendColumn,
  trendFactColumn,
  trendNames,
  trendReferences,
  trendRows,
  trendVisible,
  type TrendLayout,
} from './trend-layout';
import { otherCurrencyFormula } from './units';

/** What the drop-downs mean. */
export function trendControlFormulas(layout: TrendLayout) {
  const at = trendReferences(layout);
  const units = rangeReference(
    {
      row: trendRows.title,
      column: trendFactColumn(layout, 0, 'unit'),
      rows: 1,
      columns: trendNames.length * layout.indicatorCount,
    },
    'both',
  );
  return {
    asked: `=${literalMatch(`TRIM(${at.place})`)}`,
    placeNumber: `=${placeNumberFormula(at.asked)}`,
    chartPlace: `=IFERROR((MATCH(${literalMatch(at.chart)},${at.heads},0)-1)/${trendVisible.width}+1,0)`,
    chartUnit: `=IF(${at.chartPlace}=0,"",INDEX(${units},(${at.chartPlace}-1)*${trendNames.length}+1)&"")`,
  };
}

/** What the formulas of an indicator must know of it. */
export function trendFactFormulas(layout: TrendLayout, indicator: number) {
  const at = trendReferences(layout);
  const name = literalMatch(`TRIM(${at.indicator(indicator)})`);
  const entry = at.fact(indicator, 'entry');
  const found = rangeReference(
    { row: trendRows.first, column: trendColumn(layout, indicator, 'row'), rows: layout.yearCount, columns: 1 },
    'both',
  );
  const ofRows = `IF(MAX(${found})=0,"",INDEX(${dataColumn('standardUnit')},MAX(${found}))&"")`;
  return {
    entry: `=IFERROR(MATCH(${name},${dictionaryColumn('indicator')},0),0)`,
    measure: `=IF(${entry}=0,"",INDEX(${dictionaryColumn('measure')},${entry})&"")`,
    unit: `=IF(${entry}=0,${ofRows},INDEX(${dictionaryColumn('unit')},${entry})&"")`,
    decimals: `=${decimalsFormula(at.fact(indicator, 'unit'))}`,
  };
}

/** The period of a row, and the key of its stocks. */
export function trendPeriodFormulas(layout: TrendLayout, row: number) {
  const at = trendReferences(layout);
  const point = at.point(row);
  return {
    point: `=${at.shared(row, 'year')}&"年"&IF(${at.kind}="${words.annual}","",${at.kind})`,
    lastMonth: `=${lastMonthFormula(point)}`,
    stockKey: `=${stockKeyFormula(point, at.shared(row, 'lastMonth'))}`,
  };
}

/** The hidden cells of a year and an indicator. */
export function trendObservationFormulas(layout: TrendLayout, row: number, indicator: number) {
  const at = trendReferences(layout);
  const own = (name: Parameters<typeof at.own>[2], of = row) => at.own(of, indicator, name);
  const measure = at.fact(indicator, 'measure');
  const point = at.point(row);
  const stockKey = at.shared(row, 'stockKey');
  const end = (period: string) =>
    `"|"&${period}&"|${words.actual}|"&${literalMatch(`TRIM(${at.indicator(indicator)})`)}`;
  const data = (field: DataField) => `INDEX(${dataColumn(field)},${own('row')})`;
  const search = (rest: string, indexed: string) => searchedRowFormula(`${at.asked}&${rest}`, indexed);
  const searchIf = (rest: string, indexed: string) => `IF(${rest}="",NA(),${search(rest, indexed)})`;
  const searched = `IFERROR(${search(own('rest'), own('indexed'))},IFERROR(${searchIf(own('secondRest'), own('secondIndexed'))},IFERROR(${searchIf(own('foreignRest'), own('foreignIndexed'))},0)))`;
  const found = `IF(${own('indexed')}>0,${own('indexed')},IF(${own('secondIndexed')}>0,${own('secondIndexed')},${own('foreignIndexed')}))`;
  const unit = at.fact(indicator, 'unit');
  const isNoRow = isNoRowFormula(own('row'));
  const currency = otherCurrencyFormula(literalMatch(`TRIM(${at.indicator(indicator)})`), unit);
  const isRate = `${measure}="${words.rate}"`;
  const exact = `AND(${own('level')}<>"",${own('levelBound')}="")`;
  const before = row > trendRows.first ? own('forward', row - 1) : null;
  const isLast = row === trendRows.first + layout.yearCount - 1;
  const after = isLast ? null : own('backward', row + 1);
  const [nextGrowth, nextBound] = [own('growth', row + 1), own('growthBound', row + 1)];
  return {
    rest: `=${end(`IF(${measure}="${words.stock}",${stockKey},${point})`)}`,
    number: `=${restNumberFormula(own('rest'))}`,
    indexed: `=${indexedRowFormula(at.placeNumber, own('number'))}`,
    secondRest: `=IF(OR(${measure}="${words.flow}",${stockKey}=${point}),"",${end(`IF(${measure}="${words.stock}",${point},${stockKey})`)})`,
    secondNumber: `=${restNumberFormula(own('secondRest'))}`,
    secondIndexed: `=${indexedRowFormula(at.placeNumber, own('secondNumber'))}`,
    foreignRest: `=IF(${currency}="","",${own('rest')}&"|"&${currency})`,
    foreignNumber: `=${restNumberFormula(own('foreignRest'))}`,
    foreignIndexed: `=${indexedRowFormula(at.placeNumber, own('foreignNumber'))}`,
    row: `=IF(${at.asked}="",0,IF(${definedNames.isIntact}=1,${found},${searched}))`,
    inOtherUnit: `=IF(${isNoRow},"",IF(${data('standardUnit')}=${unit},"",${levelWithUnitFormula(data, '""')}))`,
    level: `=IF(${isNoRow},"",IF(AND(ISNUMBER(${data('standardValue')}),${data('standardUnit')}=${unit}),${data('standardValue')},""))`,
    levelBound: `=IF(OR(${own('level')}="",${isNoRow}),"",${standardBoundFormula(levelBoundFormula(`${data('bound')}&""`), data('value'), own('level'))})`,
    growth: `=IF(${isNoRow},"",IF(ISNUMBER(${data('growth')}),${data('growth')},""))`,
    growthBound: `=IF(OR(${own('growth')}="",${isNoRow}),"",${growthBoundFormula(`${data('bound')}&""`)})`,
    forward:
      before === null
        ? `=IF(${exact},${own('level')},"")`
        : `=IF(${exact},${own('level')},IF(OR(${isRate},${before}="",${own('growth')}="",${own('growthBound')}<>"",${own('inOtherUnit')}<>""),"",${before}*(1+${own('growth')}/100)))`,
    backward:
      after === null
        ? `=IF(${exact},${own('level')},"")`
        : `=IF(${exact},${own('level')},IF(OR(${isRate},${after}="",${nextGrowth}="",${nextBound}<>"",${own('inOtherUnit', row + 1)}<>""),"",IF(${nextGrowth}<=-100,"",${after}/(1+${nextGrowth}/100))))`,
  };
}

/** The visible cells of a year and an indicator: the level that is printed, else the one that growth implies. */
export function trendShownFormulas(layout: TrendLayout, row: number, indicator: number) {
  const at = trendReferences(layout);
  const own = (name: Parameters<typeof at.own>[2]) => at.own(row, indicator, name);
  const rounded = (name: 'forward' | 'backward') => `ROUND(${own(name)},${at.fact(indicator, 'decimals')})`;
  const implied = `IF(${own('forward')}<>"",${rounded('forward')},IF(${own('backward')}<>"",${rounded('backward')},"${words.none}"))`;
  return {
    level: `=IF(${own('inOtherUnit')}<>"",${own('inOtherUnit')},IF(${own('level')}="",${implied},${shownFormula(own('level'), own('levelBound'))}))`,
    growth: `=IF(${own('growth')}="","${words.none}",${shownFormula(own('growth'), own('growthBound'))})`,
  };
}

/** What the charts draw of a year: the number behind the level or the level that is implied, and the growth of the indicator that the drop-down names. */
export function trendChartFormulas(layout: TrendLayout, row: number) {
  const at = trendReferences(layout);
  const pick = (name: (typeof trendNames)[number]) =>
    `INDEX(${at.across(row)},(${at.chartPlace}-1)*${trendNames.length}+${trendNames.indexOf(name) + 1})`;
  const draw = (formula: string) => `=IF(${at.chartPlace}=0,"",${formula})`;
  const visible = rangeReference(
    { row, column: 1, rows: 1, columns: trendVisible.width * layout.indicatorCount },
    'column',
  );
  const shown = `INDEX(${visible},(${at.chartPlace}-1)*${trendVisible.width}+1)`;
  const implied = `IF(ISNUMBER(${shown}),${shown},"")`;
  return {
    level: draw(pick('level')),
    implied: draw(`IF(${pick('level')}<>"","",${implied})`),
    growth: draw(pick('growth')),
  };
}

/** True for a level that is computed: it is marked. `row` is the first of the years. */
export function impliedCondition(layout: TrendLayout, indicator: number): string {
  const level = trendReferences(layout).own(trendRows.first, indicator, 'level');
  const shown = cellReference(trendRows.first, 1 + trendVisible.width * indicator, 'column');
  return `AND(${level}="",ISNUMBER(${shown}))`;
}
