import type { CellValue } from './plan';

/**
 * Periods in the workbook are the texts that statistical offices print (2024年, 2024年上半年, 2024年1-7月, 2024年6月30日), so
 * that people can filter by them and type them. What people type otherwise (2024, 2024-06, 2024年1—6月, a date that Excel
 * made of 2024-06) is brought to the same text in the key, here for the values and by `periodKeyFormula` in the sheet.
 * The ISO form of a text is told by `periodOrder` as far as sorting needs it.
 */

/** Applied in this order to every period, by both the formula and the function. */
const replacements: readonly (readonly [string, string])[] = [
  [' ', ''],
  ['　', ''],
  ['—', '-'],
  ['–', '-'],
  ['～', '-'],
  ['至', '-'],
  ['份', ''],
  ['第', ''],
  ['年度', '年'],
  ['年末', '年'],
  ['年底', '年'],
  ['全年', '年'],
  ['年年', '年'],
  ['年1-3月', '年一季度'],
  ['年1-6月', '年上半年'],
  ['年1-9月', '年前三季度'],
  ['年1-12月', '年'],
  ['年4-6月', '年二季度'],
  ['年7-9月', '年三季度'],
  ['年10-12月', '年四季度'],
  ['年7-12月', '年下半年'],
];

/** What may follow the year directly where people leave 年 out: 2024上半年. */
const partBegins = '上下前一二三四第';

/**
 * The one text of a period however it was typed. `periodKey('2024-06')`, `periodKey(45444)` and `periodKey('2024年6月份')`
 * are 2024年6月; an empty cell is the empty text.
 */
export function periodKey(typed: CellValue): string {
  if (typed === null || typed === '') return '';
  const text = typeof typed === 'number' ? numberLabel(typed) : textLabel(String(typed));
  return replacements.reduce((label, [from, to]) => label.replaceAll(from, to), text);
}

/** The formula of `periodKey` for the cell that `cell` refers to. */
export function periodKeyFormula(cell: string): string {
  const fromDate = `YEAR(${cell})&"年"&MONTH(${cell})&"月"&IF(DAY(${cell})=1,"",DAY(${cell})&"日")`;
  const fromDigits = `INT(${cell}/100)&"年"&MOD(${cell},100)&"月"`;
  const fromNumber = `IF(${cell}<10000,${cell}&"年",IF(${cell}>=190000,${fromDigits},${fromDate}))`;
  const month = `LEFT(${cell},4)&"年"&VALUE(MID(${cell},6,2))`;
  const fromIso = `IF(LEN(${cell})=15,${month}&"-"&VALUE(RIGHT(${cell},2))&"月",${month}&"月"&IF(LEN(${cell})=10,VALUE(RIGHT(${cell},2))&"日",""))`;
  const fifth = `MID(${cell},5,1)`;
  const fromText = [
    `IF(LEN(${cell})=4,${cell}&"年"`,
    `IF(AND(${fifth}="-",RIGHT(${cell},1)<>"年"),IFERROR(${fromIso},${cell})`,
    `IF(AND(LEN(${cell})>4,ISNUMBER(FIND(${fifth},"${partBegins}"))),LEFT(${cell},4)&"年"&MID(${cell},5,20),${cell}&"")))`,
  ].join(',');
  const label = `IF(ISNUMBER(${cell}),${fromNumber},${fromText})`;
  return replacements.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, label);
}

function numberLabel(typed: number): string {
  if (typed < 10_000) return `${typed}年`;
  if (typed >= 190_000) return `${Math.floor(typed / 100)}年${typed % 100}月`;
  // Excel counts days from 1899-12-30 for every date after February 1900.
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(typed)));
  const day = date.getUTCDate();
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${day === 1 ? '' : `${day}日`}`;
}

const ISO_LABEL = /^(\d{4})-(\d{1,2})(?:-(\d{2})|\/\d{4}-(\d{2}))?$/;

function textLabel(typed: string): string {
  if (typed.length === 4) return `${typed}年`;
  const iso = ISO_LABEL.exec(typed);
  if (iso) {
    const [, year, month, day, lastMonth] = iso;
    const last = lastMonth === undefined ? '' : `-${Number(lastMonth)}`;
    return `${year}年${Number(month)}${last}月${day === undefined ? '' : `${Number(day)}日`}`;
  }
  if (typed.length > 4 && partBegins.includes(typed.charAt(4))) return `${typed.slice(0, 4)}年${typed.slice(4, 24)}`;
  return typed;
}
