import { deedOf } from './deed-of';
import { measuredName } from '../codelists/name-endings';
import { convertUnit, COUNT, isCountUnit, isCurrency, kindOfUnit, splitUnit } from '../codelists/units';
import type { IndicatorMeasure } from '../model';
import { hasAny } from './kinds';
import type { KnownIndicator, Lexicon } from './lexicon';
import { SINCE_YEAR_START } from './says';
import type { NumberFact, Statement } from './statement';
import { reverseTrie } from './text/reverse-trie';
import { wordsAlone } from './text/trie';
import type { SubjectMember } from './subject';
import { measuredAs, renamed } from './subject-member';

/** A price index is about 100; a small number under its name is the change: 居民消费价格指数 0.1. */
export function isChangeOfIndex(subject: SubjectMember, number: NumberFact): boolean {
  return subject.name === '居民消费价格指数' && Math.abs(number.value) < 50;
}

/** A rate of change is often printed without its verb in lists of aims: 地区生产总值6%左右. */
export function isPlainChange(subject: SubjectMember, number: NumberFact, lexicon: Lexicon): boolean {
  if (!subject.core || number.unit !== '%') return false;
  return !fits(subject, '%', lexicon) || isChangeOfIndex(subject, number);
}

/** True where a statement has what a number of a kind would bring. */
export function isTaken(
  { subject, level, growth, change }: Statement,
  kind: 'levels' | 'growths' | 'changes' | 'rows',
  number: NumberFact | undefined,
  lexicon: Lexicon,
): boolean {
  if (kind === 'growths') return growth !== null;
  if (kind !== 'levels') return change !== null;
  return number !== undefined && isPlainChange(subject, number, lexicon) ? growth !== null : level !== null;
}

/** An exact number behind its own bound: 突破430亿元、达430.15亿元. */
export function sharpens(number: NumberFact, known: NumberFact): boolean {
  if (known.bound === '=' || known.unit === null || number.unit === null) return false;
  const ratio = convertUnit(number.value, unitInFull(number.unit, known.unit), unitInFull(known.unit, number.unit));
  if (ratio === null || known.value === 0) return false;
  const above = isAbove(known.bound);
  // 跨越400亿元、突破430亿元: of two bounds the narrower one stands.
  if (number.bound !== '=') return above && isAbove(number.bound) && ratio > known.value && ratio / known.value < 1.5;
  // 突破百亿元，达到132亿元; 突破200亿元，达到236.8亿元: a round bound may lie as far behind as the next one is ahead.
  const step = above ? /^([1-9])0*$/.exec(String(known.value))?.[1] : undefined;
  const reach = step === undefined ? 0.15 : 1 / Number(step);
  return (
    Math.abs(ratio / known.value - 1) < reach &&
    (known.bound === '~' || (above ? ratio >= known.value : ratio <= known.value))
  );
}

function isAbove(bound: NumberFact['bound']): boolean {
  return bound === '>' || bound === '>=';
}

/** 400亿 beside 亿元 is 400亿元; any other unit stays as it is. */
export function unitInFull(unit: string, beside: string): string {
  const { base } = splitUnit(unit);
  return base === '' ? unit + splitUnit(beside).base : unit;
}

/** The same level in another unit, or a step that it has passed: 25.6万吨（5.12亿斤）; 完成28.6亿元，首次迈上20亿元台阶. */
export function restates(number: NumberFact, known: NumberFact): boolean {
  if (known.unit === null || number.unit === null) return false;
  const converted = convertUnit(number.value, unitInFull(number.unit, known.unit), known.unit);
  if (converted === null || known.value === 0) return false;
  const ratio = converted / known.value;
  if (known.bound === '=' && isAbove(number.bound)) return ratio <= 1 && ratio > 0.5;
  // 突破3万元大关，达30126元: behind a limit that is passed the figure itself is no repeat, 突破25万吨（5亿斤）is one.
  const rounding = known.bound === '=' || known.bound === '~' ? 0.005 : 1e-9;
  return number.unit !== known.unit && Math.abs(ratio - 1) < rounding;
}

/** True for two units of one dimension: 万元 and 亿元. */
export function sameUnit(a: string | null, b: string): boolean {
  return a !== null && splitUnit(a).base === splitUnit(b).base;
}

/** Units of changes, which any indicator may have. */
const CHANGES: ReadonlySet<string> = new Set(['%', '倍', '番', '点', '百分点', '个百分点']);

/** A core subject whose number cannot be its own becomes a row under its noun phrase: 固定资产投资项目31个. */
export function named(
  member: SubjectMember,
  number: NumberFact | null,
  definition: KnownIndicator | undefined,
): SubjectMember {
  if (number === null || number.unit === null) return member;
  const { unit } = number;
  if (member.core && (unit === '%' || isMeasuredIn(unit, definition) || CHANGES.has(unit))) return member;
  const { name: phrase } = member;
  const ofOtherUnit = member.core && (!isCountUnit(unit) || /(?:数|次|率|额|量|比|重)$/.test(phrase));
  const name = ofOtherUnit ? `${phrase}（${unit}）` : measuredName(phrase, unit, deedOf);
  return measuredAs(member, name);
}

/**
 * A core subject over years that no plan names is a row of its own, 五年来固定资产投资; so is what a level of government has of its own,
 * 市本级一般公共预算收入.
 */
export function within(subject: SubjectMember, unnamed: string | null, level: string | null): SubjectMember {
  if (level !== null && !/本级|市级/.test(subject.name)) return renamed(subject, level + subject.name, false);
  if (unnamed === null || !subject.core) return subject;
  return renamed(subject, unnamed + subject.name, false, { spanned: subject });
}

/** What may be printed without its unit: 常住人口13.8万, 市场主体3.2万. */
const COUNTED: ReadonlySet<string> = new Set(['人', '家', '户', '人次']);

/** True where a unit can measure the indicator. */
export function fits(member: SubjectMember, unit: string, lexicon: Lexicon): boolean {
  const definition = lexicon.indicatorNamed(member.name);
  return definition === undefined ? !member.core : isMeasuredIn(unit, definition);
}

function isMeasuredIn(unit: string, definition: KnownIndicator | undefined): boolean {
  if (definition === undefined) return false;
  if (definition.baseUnit === null) return true;
  if (definition.baseUnit === '') return false;
  if (unit === definition.baseUnit || convertUnit(1, unit, definition.baseUnit) !== null) return true;
  // 常住人口13.8万, 生产总值突破400亿: the unit is left to the reader.
  if (splitUnit(unit).base === '')
    return COUNTED.has(splitUnit(definition.baseUnit).base) || (unit.endsWith('亿') && definition.baseUnit === '亿元');
  const [printed, base] = [splitUnit(unit).base, splitUnit(definition.baseUnit).base];
  return (isCurrency(printed) && isCurrency(base)) || (printed === '人' && base === '人次');
}

const STOCKS = reverseTrie(wordsAlone(['余额', '保有量', '拥有量']));

/** How an indicator adds up over time; what stands outside the dictionary is taken for a flow. */
export function measureOf(member: SubjectMember, lexicon: Lexicon): IndicatorMeasure {
  return measureBy(member, lexicon.indicatorNamed(member.name));
}

/** The same where the dictionary's definition of it is known. */
export function measureBy({ name, leans }: SubjectMember, definition: KnownIndicator | undefined): IndicatorMeasure {
  return leans.measure ?? definition?.measure ?? (STOCKS.longestEndingAt(name, 0, name.length) ? 'stock' : 'flow');
}

/** Within the year a rise since January is no growth on the year before: 6月末贷款余额较年初增长10.6%. */
export function isSinceJanuary({ period, dated: { from } }: Statement, says: number, ofMonths: boolean): boolean {
  // An undated balance in a report on half a year is of its end.
  const isUndated = ofMonths && (from === 'report' || from === 'section');
  return hasAny(says, SINCE_YEAR_START) && (isUndated || !/^\d{4}$/.test(period ?? ''));
}

/** 增加值增长13.2%；30户企业…: a unit that cannot be the indicator's counts other things. */
export function countsOthers(subject: SubjectMember, { unit }: NumberFact, lexicon: Lexicon): boolean {
  return subject.core && kindOfUnit(unit) === COUNT && unit !== null && !fits(subject, unit, lexicon);
}

/** 8月当月，贷款增加6.2亿元: what a balance changed by within a month is no change on the year before or since January. */
export function isWithinMonth({ subject, period, level }: Statement, lexicon: Lexicon): boolean {
  return level === null && /^\d{4}-\d{2}$/.test(period ?? '') && measureOf(subject, lexicon) === 'stock';
}
