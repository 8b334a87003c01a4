import { printedUnits, unitMultipliers, unitSpellings } from '../../codelists/units';
import { wordTrie } from '../text/word-trie';
import { BRACKET, codeAt, codesOf } from '../text/code-units';
import { isDigitCode } from './recogniser';

/** Units in one look, with no word of more and no other unit that they are told for: 亿元, 万平方米, %. 38.5亿元人民币 is 38.5亿元. */
export const plainUnits = wordTrie(
  printedUnits
    .slice(1)
    .map((unit) => [unit, unit.endsWith('元人民币') ? unit.slice(0, -'人民币'.length) : unit] as const),
);
const multipliers: ReadonlySet<string> = new Set(unitMultipliers);

/** A unit as printed behind a number. */
export interface PrintedUnit {
  readonly unit: string | null;
  readonly end: number;
  /** 余 or 多 between number and unit. */
  readonly more: boolean;
}

/** The unit behind a number, in brackets too: 亿元, 余家, 万余平方米, (亿元). Spaces inside it are kept out of `unit`. */
export function unitAt(text: string, at: number): PrintedUnit {
  if (codeAt(text, at) === BRACKET) {
    const inside = unitBehind(text, at + 1);
    const isUnit = inside.unit !== null && text[inside.end] === ')';
    return isUnit ? { ...inside, end: inside.end + 1 } : { unit: null, end: at, more: false };
  }
  return unitBehind(text, at);
}

const CLOSING = ')'.charCodeAt(0);
const BETWEEN = codesOf(' :');
const LONGEST_BETWEEN = 3;
const LONGEST_IN_FRONT = 10;

/** The unit that a bracket in front of a number states: 地区生产总值(亿元): 386.5. Null where none does. */
export function unitInFront(text: string, at: number): string | null {
  let end = at - 1;
  while (end > 0 && end > at - LONGEST_BETWEEN && BETWEEN.has(text.charCodeAt(end))) end -= 1;
  if (end < 0 || text.charCodeAt(end) !== CLOSING) return null;
  const from = Math.max(0, end - LONGEST_IN_FRONT);
  const opening = text.slice(from, end).lastIndexOf('(');
  if (opening < 0) return null;
  const opens = from + opening + 1;
  // 规上工业增加值(±%): 7.9
  const inside = unitBehind(text, text[opens] === '±' ? opens + 1 : opens);
  return inside.end === end ? inside.unit : null;
}

function unitBehind(text: string, at: number): PrintedUnit {
  const from = moreEnd(text, at);
  const found = unitFrom(text, from);
  if (found === null) return { unit: null, end: at, more: false };
  const { value: unit, end } = found;
  const behind = multipliers.has(unit) ? moreEnd(text, end) : end;
  if (behind === end) return perUnit(text, { unit, end, more: from > at });
  const base = unitFrom(text, behind);
  if (base === null) return { unit, end: behind, more: true };
  return perUnit(text, { unit: unit + base.value, end: base.end, more: true });
}

/** The longest unit at a place; the 2 of m2 belongs to no further digits: of 31万m2019年 it is 万. */
function unitFrom(text: string, at: number): ReturnType<typeof plainUnits.longestAt> {
  const found = plainUnits.longestAt(text, at);
  const runsOn = found !== null && isDigitCode(codeAt(text, found.end)) && isDigitCode(codeAt(text, found.end - 1));
  if (!runsOn) return found;
  const shorter = plainUnits.longestAt(text.slice(at, found.end - 1), 0);
  return shorter && { ...shorter, end: at + shorter.end };
}

function moreEnd(text: string, at: number): number {
  const code = codeAt(text, at);
  return code === OVER || code === MANY ? at + 1 : at;
}
const [OVER, MANY] = [0x4f59, 0x591a] as const;

/** What a unit may be told for each of: 吨标准煤/万元, 升/人·日, 公里/百平方公里. */
const DENOMINATORS = wordTrie(
  [
    '年',
    '月',
    '日',
    '人·日',
    '百平方公里',
    '立方厘米',
    '万元',
    '亿元',
    '万人',
    '千人',
    '百人',
    '百户',
    '万辆',
    '万吨',
    '班',
    '车',
    ...unitSpellings,
  ].map((one) => [one, one] as const),
);
const SLASH = 0x2f;

/** A unit with the one that it is told for: 吨/公顷, 吨标准煤/万元, 平方米/人. */
function perUnit(text: string, printed: PrintedUnit): PrintedUnit {
  if (printed.unit === null || codeAt(text, printed.end) !== SLASH) return printed;
  const below = DENOMINATORS.longestAt(text, printed.end + 1);
  return below ? { ...printed, unit: `${printed.unit}/${below.value}`, end: below.end } : printed;
}
