import { cellReference, rangeReference } from './a1-reference';
import { growthBoundFormula, levelBoundFormula, upTo } from './bounds';
import { dataColumn, dictionaryColumn, levelWithUnitFormula, literalMatch } from './column-formulas';
import {
  controlReferences,
  headReferences,
  hidden,
  hiddenColumn,
  regionCellsReference,
  rows,
  shared,
  visible,
  type ComparisonLayout,
} from './comparison-layout';
import { periodKeyFormula } from './period-key';
import {
  indexedRowFormula,
  isNoRowFormula,
  placeNumberFormula,
  restNumberFormula,
  rowFormula,
  searchedRowFormula,
} from './row-index';
import { lastMonthFormula, stockKeyFormula } from './reporting-point';
import { definedNames, words, type DataField } from './schema';
import { notAdditiveUnits, otherCurrencyFormula, perHead } from './units';

const none = `"${words.none}"`;

/** What the drop-downs mean: the key of the point, the key of its stocks, the place of the chart's indicator. */
export function controlFormulas(layout: ComparisonLayout) {
  const at = controlReferences(layout);
  const heads = rangeReference(
    { row: rows.indicators, column: 1, rows: 1, columns: visible.width * layout.indicatorCount },
    'both',
  );
  const units = rangeReference(
    { row: rows.controls, column: hiddenColumn(layout, 0), rows: 1, columns: hidden.width * layout.indicatorCount },
    'both',
  );
  return {
    point: `=${periodKeyFormula(at.period, definedNames.periods)}`,
    lastMonth: `=${lastMonthFormula(at.point)}`,
    stockKey: `=${stockKeyFormula(at.point, at.lastMonth)}`,
    chartPlace: `=IFERROR((MATCH(${literalMatch(at.chart)},${heads},0)-1)/${visible.width}+1,0)`,
    chartUnit: `=IF(${at.chartPlace}=0,"",INDEX(${units},(${at.chartPlace}-1)*${hidden.width}+1)&"")`,
  };
}

/** Digits after the point that figures of a unit are shown with, as `shownDecimals` has it. */
export function decimalsFormula(unit: string): string {
  return `IF(OR(LEFT(${unit},1)="亿",LEFT(${unit},1)="万"),2,IF(OR(${unit}="%",${unit}="",ISNUMBER(FIND("/",${unit}))),1,0))`;
}

/** What the formulas of an indicator must know of it, from the dictionary and the drop-downs. */
export function headFormulas(layout: ComparisonLayout, indicator: number) {
  const at = headReferences(layout, indicator);
  const control = controlReferences(layout);
  const positions = regionCellsReference(layout, hiddenColumn(layout, indicator) + hidden.position);
  const entry = (field: 'measure' | 'unit' | 'better') => `INDEX(${dictionaryColumn(field)},${at.entry})`;
  const keyEnd = (period: string) =>
    `"|"&${period}&"|"&TRIM(${control.status})&"|"&${literalMatch(`TRIM(${at.indicator})`)}`;
  const unit = at.dictionaryUnit;
  const name = literalMatch(`TRIM(${at.indicator})`);
  const currency = otherCurrencyFormula(name, unit);
  return {
    entry: `=IFERROR(MATCH(${literalMatch(`TRIM(${at.indicator})`)},${dictionaryColumn('indicator')},0),0)`,
    measure: `=IF(${at.entry}=0,"",${entry('measure')}&"")`,
    dictionaryUnit: `=IF(${at.entry}=0,"",${entry('unit')}&"")`,
    order: `=IF(${at.entry}=0,0,IF(${entry('better')}="${words.more}",0,IF(${entry('better')}="${words.less}",1,"")))`,
    unit: `=IF(${at.entry}>0,${unit},IF(MAX(${positions})=0,"",INDEX(${dataColumn('standardUnit')},MAX(${positions}))&""))`,
    decimals: `=${decimalsFormula(at.unit)}`,
    keyEnd: `=${keyEnd(`IF(${at.measure}="${words.stock}",${control.stockKey},${control.point})`)}`,
    secondKeyEnd: `=IF(OR(${at.measure}="${words.flow}",${control.stockKey}=${control.point}),"",${keyEnd(`IF(${at.measure}="${words.stock}",${control.point},${control.stockKey})`)})`,
    additive: `=IF(OR(${at.entry}=0,${at.measure}="${words.rate}",${notAdditive(at.unit, at.indicator)}),0,1)`,
    number: `=${restNumberFormula(at.keyEnd)}`,
    secondNumber: `=${restNumberFormula(at.secondKeyEnd)}`,
    foreignNumber: `=${restNumberFormula(at.foreignKeyEnd)}`,
    foreignKeyEnd: `=IF(${currency}="","",${at.keyEnd}&"|"&${currency})`,
  };
}

/** True for units and names of figures that do not add up: shares, averages, days, what is counted by the head. */
function notAdditive(unit: string, indicator: string): string {
  const units = notAdditiveUnits.map((one) => `${unit}="${one}"`);
  return [...units, `ISNUMBER(FIND("/",${unit}))`, `ISNUMBER(FIND("${perHead}",${indicator}))`].join(',');
}

/** The region of a row as look-ups must be asked for it, and its numbers in the index. */
export function placeFormulas(layout: ComparisonLayout, row: number) {
  const place = cellReference(row, layout.sharedColumn + shared.place, 'column');
  const conflictNumber = cellReference(row, layout.sharedColumn + shared.conflictNumber, 'column');
  return {
    place: `=${literalMatch(cellReference(row, 0, 'column'))}`,
    number: `=${placeNumberFormula(place)}`,
    conflicts: `=IF(${place}="",0,IF(${definedNames.isIntact}=1,IF(${conflictNumber}>0,1,0),COUNTIF(${dataColumn('key')},"${words.conflict}："&${place}&"|*")))`,
    conflictNumber: `=IF(${place}="",0,IFERROR(MATCH("${words.conflict}："&${place},${definedNames.places},0),0))`,
  };
}

/** The hidden cells of a row and an indicator: one look-up, then everything by its position. */
export function observationFormulas(layout: ComparisonLayout, indicator: number, row: number) {
  const at = headReferences(layout, indicator);
  const own = (column: number) => cellReference(row, column, 'column');
  const behind = (offset: number) => own(hiddenColumn(layout, indicator) + offset);
  const place = own(layout.sharedColumn + shared.place);
  const placeNumber = own(layout.sharedColumn + shared.placeNumber);
  const position = behind(hidden.position);
  const [first, second, foreign] = [
    behind(hidden.indexed),
    behind(hidden.secondIndexed),
    behind(hidden.foreignIndexed),
  ];
  const cell = (field: DataField) => `INDEX(${dataColumn(field)},${position})`;
  const search = (keyEnd: string, indexed: string) => searchedRowFormula(`${place}&${keyEnd}`, indexed);
  const searchIf = (keyEnd: string, indexed: string) => `IF(${keyEnd}="",NA(),${search(keyEnd, indexed)})`;
  const found = `IF(${first}>0,${first},IF(${second}>0,${second},${foreign}))`;
  const searched = `IFERROR(${search(at.keyEnd, first)},IFERROR(${searchIf(at.secondKeyEnd, second)},IFERROR(${searchIf(at.foreignKeyEnd, foreign)},0)))`;
  const key = literalMatch(cell('key'));
  const isOf = (keyEnd: string) => `${key}=${place}&${keyEnd}`;
  const conflictIndexed = behind(hidden.conflictIndexed);
  const foundNumber = `IF(${isNoRowFormula(position)},${at.number},IF(${isOf(at.keyEnd)},${at.number},IF(${isOf(at.secondKeyEnd)},${at.secondNumber},${at.foreignNumber})))`;
  const contradicted = `"${words.conflict}："&IF(${position}=0,${place}&${at.keyEnd},${key})`;
  return {
    indexed: `=${indexedRowFormula(placeNumber, at.number)}`,
    secondIndexed: `=${indexedRowFormula(placeNumber, at.secondNumber)}`,
    foreignIndexed: `=${indexedRowFormula(placeNumber, at.foreignNumber)}`,
    position: `=IF(${place}="",0,IF(${definedNames.isIntact}=1,${found},${searched}))`,
    level: `=IF(${isNoRowFormula(position)},"",IF(AND(ISNUMBER(${cell('standardValue')}),${cell('standardUnit')}=${at.unit}),${cell('standardValue')},""))`,
    levelBound: `=IF(${isNoRowFormula(position)},"",${levelBoundFormula(`${cell('bound')}&""`)})`,
    growth: `=IF(${isNoRowFormula(position)},"",IF(ISNUMBER(${cell('growth')}),${cell('growth')},""))`,
    growthBound: `=IF(${isNoRowFormula(position)},"",${growthBoundFormula(`${cell('bound')}&""`)})`,
    foundNumber: `=${foundNumber}`,
    conflictIndexed: `=${indexedRowFormula(own(layout.sharedColumn + shared.conflictNumber), behind(hidden.foundNumber))}`,
    conflict: `=IF(${own(layout.sharedColumn + shared.conflicts)}=0,"",IF(${rowFormula(contradicted, conflictIndexed)}>0,1,""))`,
  };
}

/** The visible cells of a row and an indicator. */
export function shownFormulas(layout: ComparisonLayout, indicator: number, row: number) {
  const at = headReferences(layout, indicator);
  const column = hiddenColumn(layout, indicator);
  const cell = (offset: number) => cellReference(row, column + offset, 'column');
  const data = (field: DataField) => `INDEX(${dataColumn(field)},${cell(hidden.position)})`;
  const [level, levelBound] = [cell(hidden.level), cell(hidden.levelBound)];
  const [growth, growthBound] = [cell(hidden.growth), cell(hidden.growthBound)];
  const upper = `MID(${levelBound},2,20)`;
  const printedRange = `IF(${data('unit')}=${at.unit},${level}&"～"&${upper},${data('value')}&"～"&${upper}&${data('unit')})`;
  const inOtherUnit = `IF(${isNoRowFormula(cell(hidden.position))},${none},${levelWithUnitFormula(data)})`;
  const bounded = `IF(LEFT(${levelBound},1)="${upTo}",${printedRange},${levelBound}&${level})`;
  const boundedGrowth = `IF(LEFT(${growthBound},1)="${upTo}",${growth}&"～"&MID(${growthBound},2,20),${growthBound}&${growth})`;
  const figures = (offset: number) => regionCellsReference(layout, column + offset);
  const rank = (offset: number) =>
    `=IF(OR(${cell(offset)}="",${at.order}="",COUNT(${figures(offset)})<2),${none},RANK.EQ(${cell(offset)},${figures(offset)},${at.order}))`;
  return {
    level: `=IF(${level}="",${inOtherUnit},IF(${levelBound}="",${level},${bounded}))`,
    levelRank: rank(hidden.level),
    growth: `=IF(${growth}="",${none},IF(${growthBound}="",${growth},${boundedGrowth}))`,
    growthRank: rank(hidden.growth),
  };
}

/** Average, of how many places it is, best and the best region of a hidden column of levels or growths. */
export function summaryFormulas(layout: ComparisonLayout, indicator: number, offset: number, shownColumn: number) {
  const at = headReferences(layout, indicator);
  const numbers = regionCellsReference(layout, hiddenColumn(layout, indicator) + offset);
  const best = cellReference(layout.bestRow, shownColumn, 'both');
  return {
    average: `=IF(COUNT(${numbers})=0,${none},AVERAGE(${numbers}))`,
    averaged: `=IF(COUNT(${numbers})=0,${none},COUNT(${numbers})&"/"&COUNTA(${regionCellsReference(layout, 0)}))`,
    best: `=IF(OR(COUNT(${numbers})=0,${at.order}=""),${none},IF(${at.order}=1,MIN(${numbers}),MAX(${numbers})))`,
    bestRegion: `=IF(${best}=${none},${none},INDEX(${regionCellsReference(layout, 0)},MATCH(${best},${numbers},0)))`,
  };
}

/** How far a region is from the best, without a sign; `shownColumn` is the visible column that holds the best. */
export function gapFormula(
  layout: ComparisonLayout,
  indicator: number,
  offset: number,
  shownColumn: number,
  region: number,
): string {
  const own = cellReference(rows.firstRegion + region, hiddenColumn(layout, indicator) + offset, 'column');
  const best = cellReference(layout.bestRow, shownColumn, 'row');
  return `=IF(OR(${own}="",${best}=${none}),${none},ABS(${own}-${best}))`;
}

/** What part of the level of the place above a region has, in per cent. */
export function shareFormula(layout: ComparisonLayout, indicator: number, region: number, parentRow: number): string {
  const { additive } = headReferences(layout, indicator);
  const level = (row: number) => cellReference(row, hiddenColumn(layout, indicator) + hidden.level, 'column');
  const [own, whole] = [
    level(rows.firstRegion + region),
    cellReference(parentRow, hiddenColumn(layout, indicator) + hidden.level, 'both'),
  ];
  return `=IF(OR(${additive}=0,${own}="",${whole}=""),${none},IF(${whole}=0,${none},${own}/${whole}*100))`;
}

/** The head of the shares, where there can be any. */
export function shareHeadFormula(layout: ComparisonLayout, indicator: number, label: string): string {
  return `=IF(${headReferences(layout, indicator).additive}=1,"${label}","")`;
}

/** The unit of the gaps between levels, in brackets. */
export function gapUnitFormula(layout: ComparisonLayout, indicator: number): string {
  const { unit } = headReferences(layout, indicator);
  return `=IF(${unit}="","","（"&${unit}&"）")`;
}

/** What the charts draw of a region: the level and the growth of the indicator that the drop-down names. */
export function chartFormulas(layout: ComparisonLayout, region: number) {
  const { chartPlace } = controlReferences(layout);
  const row = rows.firstRegion + region;
  const cells = rangeReference(
    { row, column: hiddenColumn(layout, 0), rows: 1, columns: hidden.width * layout.indicatorCount },
    'column',
  );
  const draw = (offset: number) =>
    `=IF(${chartPlace}=0,"",INDEX(${cells},(${chartPlace}-1)*${hidden.width}+${offset + 1}))`;
  return { level: draw(hidden.level), growth: draw(hidden.growth) };
}

/** The first visible column of an indicator shows its unit under 总量. */
export function levelHeadFormula(layout: ComparisonLayout, indicator: number, label: string): string {
  const { unit } = headReferences(layout, indicator);
  return `="${label}"&IF(${unit}="","",CHAR(10)&"（"&${unit}&"）")`;
}
