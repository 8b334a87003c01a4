import type { Bound } from '../../model';
import { quantityMention } from '../make-mentions';
import type { QuantityMention } from '../mentions';
import { codeAt, codesOf } from '../text/code-units';
import { chineseNumeral } from '../text/numerals';
import { wordTrie } from '../text/word-trie';
import { pointsAt } from './points';
import { EXACT_DIGITS, numberAt, type PrintedNumber } from './printed-number';
import { ratioAt } from './printed-ratio';
import { unitAt, unitInFront, type PrintedUnit } from './printed-unit';
import { isDigitCode, type Recogniser } from './recogniser';

const COLON = 0x3a;

/** Numbers in digits with their unit, and ranges of them. `6%-6.5%`, `5至6亿元`, `40余家`, `126.4亿元`. */
export const quantityInDigits: Recogniser = {
  beginsWith: (code) =>
    isDigitCode(code) || code === 43 || code === 45 || code === 60 || code === 62 || code === 0x2264 || code === 0x2265,
  at(text, at) {
    const first = numberAt(text, at);
    if (first === null) return signedAt(text, at);
    // 9.5:43.2 and 9.5%:43.2%.
    const isBeforeColon = codeAt(text, first.end) === COLON || codeAt(text, first.end + 1) === COLON;
    return (isBeforeColon ? ratioAt(text, at) : null) ?? quantityFrom(text, at, first, null, false);
  },
};

/** A number behind a sign of comparison, a minus or a plus. */
function signedAt(text: string, at: number): QuantityMention | null {
  const comparison = comparisonAt(text, at);
  const signed = isMinus(text, comparison.end);
  const sign = signed || isPlus(text, comparison.end) ? 1 : 0;
  const first = numberAt(text, comparison.end + sign);
  return first && quantityFrom(text, at, first, comparison.bound, signed);
}

function quantityFrom(
  text: string,
  start: number,
  first: PrintedNumber,
  compared: Bound | null,
  signed: boolean,
): QuantityMention {
  const behind = pointsAt(text, start, first.end) ?? unitAt(text, first.end);
  const inFront = behind.unit === null ? unitInFront(text, start) : null;
  const unit = inFront === null ? behind : { unit: inFront, end: behind.end, more: behind.more };
  const range = isFrom(text, start) ? null : rangeAt(text, first, unit);
  const printed = range?.unit ?? unit;
  // 2成 is 20 %, as 两成 is.
  const tenths = printed.unit === '成';
  return quantityMention(
    start,
    printed.end,
    scaled(first, signed, tenths),
    signed ? first.start - 1 : first.start,
    first.end,
    tenths ? Math.max(0, first.decimals - 1) : first.decimals,
    tenths ? '%' : printed.unit,
    range && {
      value: scaled(range.number, signed, tenths),
      digits: { start: range.number.start, end: range.number.end },
    },
    compared ?? (printed.more ? '>' : '='),
    first.misprint,
  );
}

function scaled({ value, start, end }: PrintedNumber, signed: boolean, tenths: boolean): number {
  const own = (signed ? 0 - value : value) * (tenths ? 10 : 1);
  return tenths || end - start > EXACT_DIGITS ? Number(own.toPrecision(EXACT_DIGITS)) : own;
}

function comparisonAt(text: string, at: number): { readonly bound: Bound | null; readonly end: number } {
  const sign = text[at];
  const equal = text[at + 1] === '=';
  if (sign === '<') return { bound: equal ? '<=' : '<', end: at + (equal ? 2 : 1) };
  if (sign === '>') return { bound: equal ? '>=' : '>', end: at + (equal ? 2 : 1) };
  if (sign === '≤') return { bound: '<=', end: at + 1 };
  if (sign === '≥') return { bound: '>=', end: at + 1 };
  return { bound: null, end: at };
}

/** A minus sign, not a dash between words or numbers: it stands behind no digit, unit in signs, letter or other dash. */
function isMinus(text: string, at: number): boolean {
  return text[at] === '-' && !/[\dA-Za-z%‰月日年-]/.test(text.charAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1));
}

/** The sign of +5.6%, not that of 1+N. */
function isPlus(text: string, at: number): boolean {
  return text[at] === '+' && !/[\dA-Za-z”"+]/.test(text.charAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1));
}

/** 由4.8亿元到9.1亿元 is a way, no range. */
function isFrom(text: string, at: number): boolean {
  return text[at - 1] === '由' || text[at - 1] === '从';
}

const RANGE_MARKS = codesOf('-~至到');

function rangeAt(
  text: string,
  first: PrintedNumber,
  unit: PrintedUnit,
): { readonly number: PrintedNumber; readonly unit: PrintedUnit } | null {
  if (!RANGE_MARKS.has(codeAt(text, unit.end))) return null;
  const number = numberAt(text, unit.end + 1);
  if (!number || number.value <= first.value) return null;
  const upperUnit = unitAt(text, number.end);
  if (upperUnit.unit === null || (unit.unit !== null && unit.unit !== upperUnit.unit)) return null;
  return isChange(text, first, unit) && number.value > 3 * first.value ? null : { number, unit: upperUnit };
}

/** 增加1.16亿元至22.46亿元 is a change and what it led to, of 增加2亿元至3亿元 nobody knows. */
function isChange(text: string, { start }: PrintedNumber, { unit }: PrintedUnit): boolean {
  return unit !== null && unit !== '%' && CHANGED.has(codeAt(text, start - 1));
}
const CHANGED = codesOf('加少减增降');

/** 千亿元, 三成, 两倍, 一番: few units take a numeral in characters; 一个, 三家 are words. */
const WORD_UNITS = wordTrie(
  [
    '成',
    '倍',
    '番',
    '亿元',
    '万元',
    '万亿元',
    '亿美元',
    '万美元',
    '个百分点',
    '百分点',
    '亿',
    '万亩',
    '万吨',
    '万人次',
    '万人',
  ].map((unit) => [unit, unit] as const),
);
/** 突破[千亿], 迈上[千亿]台阶, without 元; 百亿斤粮食 and 千亿级产业 are others. */
const BEFORE_ROUND = codesOf('破超过近达上入越逾刺');
const BEHIND_ROUND = /^(?:大关|级?台阶|门槛|[，。；、,;)]|$)/;
const DOUBLE = '翻'.charCodeAt(0);
/** No numeral of a report is longer; a bound keeps a long run of them linear. */
const NUMERAL = /[一二两三四五六七八九十百千万半几]{1,12}/y;
/** 数十亿元 and 几百亿元 say no number; what stands inside them is none either. */
const VAGUE = /[数几][十百千万]*$/;
/** 一成立, 一成不变, 三成本: words that begin with 成. */
const WORD_OF_SHARE = /[立不本员功效果品]/;

export const quantityInCharacters: Recogniser = {
  second: '一二两三四五六七八九十百千万半几成倍番亿个',
  beginsWith: (code) => numeralCodes.has(code) || code === DOUBLE,
  at(text, at) {
    // 翻番 states its number in one word.
    if (text.charCodeAt(at) === DOUBLE) return text[at + 1] === '番' ? word(text, at, at + 2, 1, '番', at + 2) : null;
    NUMERAL.lastIndex = at;
    const run = NUMERAL.exec(text)?.[0] ?? '';
    if (VAGUE.test(text.slice(Math.max(0, at - 5), at))) return null;
    // 一半 is 50 %; 两倍多 and 三成多 say more behind the unit.
    if (run === '一半' || run === '半') return run === '一半' ? word(text, at, at + 2, 50, '%', at + 2) : null;
    const counted = roundCountAt(text, at, run);
    if (counted) return counted;
    for (let length = run.length; length > 0; length -= 1) {
      const unit = WORD_UNITS.longestAt(text, at + length);
      if (!unit) continue;
      const value = chineseNumeral(run.slice(0, length));
      if (value === null || value === 0) return null;
      if (unit.value === '成' && (value >= 10 || WORD_OF_SHARE.test(text[unit.end] ?? ''))) return null;
      if (
        unit.value === '亿' &&
        !(BEFORE_ROUND.has(text.charCodeAt(at - 1)) && BEHIND_ROUND.test(text.slice(unit.end, unit.end + 3)))
      )
        return null;
      // 一成二 is 12 %, 三成半 is 35 %.
      const fine = unit.value === '成' ? partOfTenth(text, unit.end) : 0;
      if (fine > 0) return word(text, at, unit.end + 1, value * 10 + fine, '%', unit.end + 1);
      // 一番 is a multiple only behind 翻: 一番新气象.
      if (unit.value === '番' && !/翻了?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
      const perCent = unit.value === '成';
      return word(text, at, at + length, perCent ? value * 10 : value, perCent ? '%' : unit.value, unit.end);
    }
    return null;
  },
};
/** 六千余人, 三百多户, 四十余家, 二十余万吨, 三千余万元: a round number of those counted; 十余年 and 千余名 are left to words. */
function roundCountAt(text: string, at: number, run: string): QuantityMention | null {
  const end = at + run.length;
  if (run.length < 2 || !/[十百千万]$/.test(run) || !/[余多]/.test(text[end] ?? '')) return null;
  const unit = COUNTED.longestAt(text, end + 1) ?? WORD_UNITS.longestAt(text, end + 1);
  const value = chineseNumeral(run);
  if (!unit || value === null || COUNTING_NOTHING.has(unit.value)) return null;
  return word(text, at, end, value, unit.value, unit.end, true);
}
const COUNTED = wordTrie(['人', '户', '家', '人次', '亩', '吨'].map((unit) => [unit, unit] as const));
/** Units of characters that no round count has: 二十余倍 is no count, 六十余亿 lacks its unit. */
const COUNTING_NOTHING: ReadonlySet<string> = new Set(['成', '倍', '番', '亿', '百分点', '个百分点']);

/** The hundredths behind a tenth: 二 of 一成二, 半 of 三成半; 0 where none stands there. */
function partOfTenth(text: string, at: number): number {
  if (text[at] === '半') return 5;
  const single =
    /[一二三四五六七八九]/.test(text[at] ?? '') && !/[一二两三四五六七八九十百千万个家项类批]/.test(text[at + 1] ?? '');
  return single ? (chineseNumeral(text[at] ?? '') ?? 0) : 0;
}

const numeralCodes = codesOf('一二两三四五六七八九十百千万');

function word(
  text: string,
  start: number,
  digitsEnd: number,
  value: number,
  unit: string,
  unitEnd: number,
  isRound = false,
): QuantityMention {
  const more = text[unitEnd] === '多' || text[unitEnd] === '余';
  const end = more ? unitEnd + 1 : unitEnd;
  return quantityMention(start, end, value, start, digitsEnd, 0, unit, null, more || isRound ? '>' : '=');
}
