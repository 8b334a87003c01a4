import {
  definedNames,
  dataColumns,
  dictionaryColumns,
  tableNames,
  words,
  type DataField,
  type DictionaryField,
} from './schema';
import { periodKeyFormula } from './period-key';

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

function found(what: string, where: string): string {
  return `MATCH(${literalMatch(what)},${where},0)`;
}

const unit = `TRIM(${own('unit')})`;
const ofDictionary = `INDEX(${dictionaryColumn('unit')},${found(`TRIM(${own('indicator')})`, dictionaryColumn('indicator'))})&""`;
const kindOf = (text: string) => `INDEX(${definedNames.unitKinds},MATCH(${text},${definedNames.units},0))`;
const scaleOf = (text: string) => `INDEX(${definedNames.unitScales},MATCH(${text},${definedNames.units},0))`;

/**
 * 标准单位: the dictionary's where the printed unit converts into it or none is printed, the common unit of its currency
 * where it is another, else the printed one. The inner order spares the look-ups of units for the usual row.
 */
export const standardUnitFormula = `=IFERROR(IF(OR(${unit}="",${unit}=${ofDictionary}),${ofDictionary},IFERROR(IF(${kindOf(unit)}=IFERROR(${kindOf(ofDictionary)},""),${ofDictionary},INDEX(${definedNames.unitCommons},MATCH(${unit},${definedNames.units},0))),${unit})),${unit})`;

/** 标准值: 数值 in 标准单位, empty where there is no number or no way to convert it. */
export const standardValueFormula = `=IF(ISNUMBER(${own('value')}),IF(OR(${unit}="",${unit}=${own('standardUnit')}),${own('value')},IFERROR(${own('value')}*${scaleOf(unit)}/${scaleOf(own('standardUnit'))},"")),"")`;

const region = `TRIM(${own('region')})`;
const indicator = `TRIM(${own('indicator')})`;
const disputed = `AND(LEFT(${own('remarks')},2)="${words.conflict}",TRIM(${own('review')})<>"${words.reviewed}")`;
const unknown = `IF(OR(${region}="",${own('period')}=""),"〔"&TRIM(${own('source')})&"〕","")`;
const place = `${region}&IF(ISNUMBER(${found(region, definedNames.sharedRegions)}),"（"&TRIM(${own('parentRegion')})&"）","")`;
const status = `IF(TRIM(${own('status')})="","${words.actual}",TRIM(${own('status')}))`;
const currency = `IF(RIGHT(${own('standardUnit')},1)="元",IFERROR(IF(AND(RIGHT(${ofDictionary},1)="元",${ofDictionary}<>${own('standardUnit')}),"|"&${own('standardUnit')},""),""),"")`;

/** 键: one formula down the column, so that a row typed by hand has its key as well. `computeRow` gives the same text. */
export const keyFormula = `=IF(AND(${region}="",${indicator}=""),"",IF(${disputed},"${words.conflict}：","")&${unknown}&${place}&"|"&${periodKeyFormula(own('period'))}&"|"&${status}&"|"&${indicator}&${currency})`;
