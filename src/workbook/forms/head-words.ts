import {
  columnNumberWords,
  estimateWords,
  groupHeads,
  growthBasis,
  growthWords,
  idleBrackets,
  idleHeadWords,
  levelWords,
  otherQuestions,
  rankWords,
  rowHeadWords,
  shareOfPlan,
  subtotalWords,
  targetWords,
  unitHeadWords,
} from '../../codelists/form-words';
import { splitUnit, unitSpellings } from '../../codelists/units';
import { words } from '../schema';
import type { FormField } from './form';
import { laidOver, periodInFront, type FormPeriod } from './form-period';

/** What a form is read with. */
export interface FormVocabulary {
  /** Canonical names by every spelling, without blanks, in half-width letters. */
  readonly indicators: ReadonlyMap<string, string>;
  /** True for a name that a place of the codelist or of the workbook bears, official or short. */
  readonly isPlace: (name: string) => boolean;
}

/** What a head says, part by part; what it does not say is null. */
export interface HeadWords {
  readonly text: string;
  /** 序号, 备注; 单位; 指标, 地区 over the heads of rows; 甲, 乙 in the row that numbers columns; 合计; a heading that narrows nothing. */
  readonly role: 'idle' | 'unit-column' | 'row-head' | 'column-number' | 'subtotal' | 'group' | null;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly period: FormPeriod | null;
  readonly status: string | null;
  readonly field: FormField | 'other' | null;
  /** As printed, several where a head names several (亿元、%). */
  readonly units: readonly string[];
  /** Words that are none of these; the empty text where all is understood. */
  readonly rest: string;
}

type Said = { -readonly [Part in keyof HeadWords]: HeadWords[Part] };

const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[#★●◆▲*]+|(?:其中|另)[:：]?)/;
const CIRCLED = /[①-⑳]/g;
const SCOPE = /^(?:全|我|本)(?:县|市|区|省|州|盟|旗|国)(?:累计|合计)?/;
const EDGES = /^[:,、;。的\-—/]+|[:,、;。的\-—/]+$/g;
const LONGEST_PLACE = 16;
const LONGEST_HEAD = 120;

/**
 * Reads a head: with the dictionary of ours, `地区生产总值（亿元）` is the indicator in 亿元, `2024年上半年GDP增速（%）` the
 * growth of that period. A word that is not understood stays in `rest`, so that 民营经济增加值 is never read as 增加值.
 */
export function readHead(text: string, vocabulary: FormVocabulary): HeadWords {
  const said: Said = {
    text,
    role: null,
    indicator: null,
    place: null,
    period: null,
    status: null,
    field: null,
    units: [],
    rest: '',
  };
  const plain = plainText(text);
  if (plain === '' || plain.length > LONGEST_HEAD) return { ...said, rest: plain };
  said.role = roleOf(plain);
  if (said.role !== null) return said;
  if (takeIndicator(plain, said, vocabulary)) return said;
  if (isUnit(plain)) return { ...said, units: [plain] };
  const bare = plain
    .replace(growthBasis, '$1')
    .replace(/\(([^()]*)\)/g, (whole, aside: string) => (takeAside(aside, said) ? '' : whole));
  said.rest = takeWords(bare, said, vocabulary);
  if (said.status === words.target) said.period = ofTheYear(said.period);
  if (said.indicator === null && shareOfPlan.test(bare)) return { ...said, field: 'other', rest: '' };
  if (groupHeads.test(said.rest) && said.indicator === null) return { ...said, role: 'group', rest: '' };
  if (otherQuestions.test(said.rest)) return { ...said, field: 'other', rest: '' };
  return said;
}

/** 2024年计划 is of the whole year, under a title that says 上半年, too. */
function ofTheYear(period: FormPeriod | null): FormPeriod | null {
  return period !== null && period.year !== null && period.span === null ? { ...period, span: '' } : period;
}

/** A head as it is compared: half-width, without blanks and without numbering. `一、地区 生产总值` is `地区生产总值`. */
export function plainText(text: string): string {
  let plain = text.replace(CIRCLED, '').normalize('NFKC').replace(/\s/g, '').replaceAll('％', '%');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(ENUMERATOR, '');
  }
  return plain;
}

function roleOf(plain: string): HeadWords['role'] {
  if (rowHeadWords.test(plain)) return 'row-head';
  if (unitHeadWords.test(plain)) return 'unit-column';
  if (idleHeadWords.test(plain)) return 'idle';
  if (columnNumberWords.test(plain)) return 'column-number';
  return subtotalWords.test(plain) ? 'subtotal' : null;
}

function takeIndicator(text: string, said: Said, { indicators }: FormVocabulary): boolean {
  const indicator = said.indicator === null ? indicators.get(text) : undefined;
  if (indicator === undefined) return false;
  said.indicator = indicator;
  return true;
}

/** What stands in brackets: a unit, a period, a field; false where it may narrow the head. */
function takeAside(aside: string, said: Said): boolean {
  const text = aside.replace(/^(?:计量)?单位:?/, '');
  if (text === '' || idleBrackets.test(text)) return true;
  if (/^(?:[±+-]{1,3}%|%[±+-]{1,3})$/.test(text)) {
    said.field = 'growth';
    return true;
  }
  const units = text.split(/[、,;/](?=[^/]*$)|[、,;]/).filter((one) => one !== '');
  const whole = isUnit(text) ? [text] : units;
  if (whole.every(isUnit)) {
    said.units = [...said.units, ...whole];
    return true;
  }
  const period = periodInFront(text);
  if (period?.rest === '') {
    said.period = laidOver(said.period, period.period);
    return true;
  }
  return takeWhole(text, said);
}

/** True for a unit as the codelist knows it, with a power of ten before it or not. */
export function isUnit(text: string): boolean {
  return units.has(text) || (splitUnit(text).factor !== 1 && units.has(splitUnit(text).base));
}
const units: ReadonlySet<string> = new Set(unitSpellings);

function takeWhole(text: string, said: Said): boolean {
  const before = { ...said };
  let left = text;
  for (let last = ''; left !== '' && left !== last;) {
    last = left;
    left = takeEnd(left, said);
  }
  if (left === '') return true;
  Object.assign(said, before);
  return false;
}

/** Takes words from both ends of a text until an indicator or nothing is left; what is left is not understood. */
function takeWords(text: string, said: Said, vocabulary: FormVocabulary): string {
  let left = text.replace(EDGES, '');
  for (;;) {
    if (left === '' || takeIndicator(left, said, vocabulary)) return '';
    const front = takeFront(left, said, vocabulary);
    const next = (front === left ? takeEnd(left, said) : front).replace(EDGES, '').replace(ENUMERATOR, '');
    if (next === left) return left;
    left = next;
  }
}

function takeFront(text: string, said: Said, { isPlace }: FormVocabulary): string {
  const period = periodInFront(text);
  if (period) {
    said.period = laidOver(said.period, period.period);
    return period.rest;
  }
  const scope = SCOPE.exec(text)?.[0];
  if (scope !== undefined) {
    said.place ??= scope.slice(0, 2);
    return text.slice(scope.length);
  }
  for (const word of statusWords) {
    if (text.startsWith(word) && text.length > word.length) return statusWord(word, text.slice(word.length), said);
  }
  if (said.place !== null) return text;
  for (let length = Math.min(text.length, LONGEST_PLACE); length >= 2; length -= 1) {
    const name = text.slice(0, length);
    if (!isPlace(name)) continue;
    said.place = name;
    return text.slice(length);
  }
  return text;
}

function takeEnd(text: string, said: Said): string {
  return endingField(text, said) ?? endingUnit(text, said) ?? endingPeriod(text, said) ?? text;
}

function endingField(text: string, said: Said): string | null {
  const end = (list: readonly string[]) => list.find((word) => text.endsWith(word));
  for (const [field, list] of fieldWords) {
    const word = said.field === null ? end(list) : undefined;
    if (word === undefined) continue;
    said.field = field;
    return text.slice(0, -word.length);
  }
  const status = end(statusWords);
  if (status !== undefined) return statusWord(status, text.slice(0, -status.length), said);
  const level = end(levelWords);
  if (level === undefined || said.field === 'value') return null;
  said.field ??= 'value';
  return text.slice(0, -level.length);
}

const fieldWords = [
  ['rank', rankWords],
  ['growth', growthWords],
] as const;
const statusWords = [...targetWords, ...estimateWords];

/** 增速%, or a unit behind a mark: 地区生产总值,亿元. */
function endingUnit(text: string, said: Said): string | null {
  const unit = text.endsWith('%') ? '%' : /[:,、;]([^:,、;]{1,12})$/.exec(text)?.[1];
  if (unit === undefined || !isUnit(unit)) return null;
  said.units = [...said.units, unit];
  return text.slice(0, -unit.length).replace(EDGES, '');
}

function endingPeriod(text: string, said: Said): string | null {
  const at = text.search(/\d{4}年|[上去]年/);
  const found = at > 0 ? periodInFront(text.slice(at)) : null;
  if (found?.rest !== '') return null;
  said.period = laidOver(said.period, found.period);
  return text.slice(0, at);
}

function statusWord(word: string, rest: string, said: Said): string {
  said.status = estimates.has(word) ? words.estimated : words.target;
  // 年计划, 全年目标: of the whole year, whatever the form is about.
  if (/^全?年/.test(word)) said.period = laidOver(said.period, { year: null, span: '', turn: null });
  return rest;
}
const estimates: ReadonlySet<string> = new Set(estimateWords);
