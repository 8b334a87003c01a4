import { keyMarkFormula } from './key-mark';
import { periodKeyFormula } from './period-key';
import {
  dataColumns,
  definedNames,
  dictionaryColumns,
  tableNames,
  words,
  type DataField,
  type DictionaryField,
} from './schema';
import { isMoneyFormula } from './units';

/*
 * The formulas stand in every row, so they are kept short: what can be a list in 参数 is looked up there. Names that the
 * planner writes hold none of the letters that look-ups take for any letter (`plainName`).
 */

/** The cell of a column in the formula's own row of 指标数据, in the one spelling that Excel, WPS and LibreOffice share. */
function own(field: DataField): string {
  return `${tableNames.data}[[#This Row],[${dataColumns[field]}]]`;
}

/** A whole column of 指标数据; the doubled form does not move when its formula is copied sideways. */
export function dataColumn(field: DataField): string {
  return `${tableNames.data}[[${dataColumns[field]}]:[${dataColumns[field]}]]`;
}

/** A whole column of 指标字典. */
export function dictionaryColumn(field: DictionaryField): string {
  return `${tableNames.dictionary}[[${dictionaryColumns[field]}]:[${dictionaryColumns[field]}]]`;
}

/** A text as MATCH must be asked for it, since it reads `*` and `?` as any letters. */
export function literalMatch(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

/** A level with the unit that it is in, where that is not the one of the sheet; — where the row has none. */
export function levelWithUnitFormula(data: (field: DataField) => string, none = `"${words.none}"`): string {
  return `IF(ISNUMBER(${data('standardValue')}),${data('standardValue')}&${data('standardUnit')},${none})`;
}

const inDictionary = (field: DictionaryField) => `${tableNames.dictionary}[${dictionaryColumns[field]}]`;
const indicator = `TRIM(${own('indicator')})`;
const ofDictionary = `INDEX(${inDictionary('unit')},MATCH(${indicator},${inDictionary('indicator')},0))`;
const unit = own('unit');
const conversion = (asked: string, column: number) =>
  `VLOOKUP(${unit}&">"&${asked},${definedNames.conversions},${column},0)`;

/**
 * 标准单位: the dictionary's where the printed unit converts into it or none is printed, the common unit of its currency
 * where it is another, else the printed one.
 */
export const standardUnitFormula = `=IFERROR(${conversion(ofDictionary, 2)},IF(${unit}="",IFERROR(${ofDictionary}&"",""),${unit}))`;

/** 标准值: 数值 in 标准单位, empty where there is no number. */
export const standardValueFormula = `=IF(ISNUMBER(${own('value')}),IFERROR(ROUND(${own('value')}*${conversion(own('standardUnit'), 3)},10),${own('value')}),"")`;

const region = own('region');
const period = own('period');
const standard = own('standardUnit');
const mark = keyMarkFormula(own('review'), own('remarks'));
const unknown = `IF(OR(${region}="",${period}=""),"〔"&${own('source')}&"〕","")`;
const place = `TRIM(${region})&IF(ISNUMBER(MATCH(TRIM(${region}),${definedNames.sharedRegions},0)),"（"&${own('parentRegion')}&"）","")`;
const status = `LEFT(${own('status')}&"${words.actual}",2)`;
const currency = `IF(${isMoneyFormula(standard)},IFERROR(IF(${ofDictionary}=${standard},"","|"&${standard}),""),"")`;

/** 键: one formula down the column, so that a row typed by hand has its key as well. `computeRow` gives the same text. */
export const keyFormula = `=IF(${region}&${own('indicator')}="","",${mark}&${unknown}&${place}&"|"&${periodKeyFormula(period, definedNames.periods)}&"|"&${status}&"|"&${indicator}&${currency})`;
