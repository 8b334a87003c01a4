import { indicatorSpellings, isStandIn, standInNames, widerSpelling } from '../codelists/indicator-lists';
import { convertUnit } from '../codelists/units';
import { unitInFull } from './number-fit';
import type { NumberFact, Statement } from './statement';
import { renamed } from './subject-member';

/**
 * Takes a spelling that stands for an indicator for it only where the indicator is not named itself for another thing: 地方财政收入3.9亿元，其中公共
 * 财政预算收入3.0亿元 are two, and the first is none of the dictionary, here and in the rest of the report. So is 人民币存款余额 beside
 * 本外币存款余额 and 国内旅游收入 beside 旅游总收入.
 */
export function nameStandIns(text: string, statements: readonly Statement[]): void {
  const spelled = ({ subject }: Statement): string => text.slice(subject.start, subject.end);
  const standIns: Statement[] = [];
  const inFull: Statement[] = [];
  for (const one of statements)
    if (one.subject.core && standInNames.has(one.subject.name)) (isStandIn(spelled(one)) ? standIns : inFull).push(one);
  if (standIns.length === 0) return;
  const names = new Set(standIns.map(({ subject }) => subject.name));
  const proper = new Map<string, Statement[]>();
  const wider = new Set<string>();
  for (const one of inFull) {
    if (!names.has(one.subject.name)) continue;
    const key = keyOf(one);
    const known = proper.get(key);
    // Of so many a further one is compared with none: the work stays linear.
    if (known === undefined) proper.set(key, [one]);
    else if (known.length < MOST_COMPARED) known.push(one);
    if (widerSpelling.test(spelled(one))) wider.add(key);
  }
  const others = new Set<string>();
  for (const one of standIns) {
    const named = proper.get(keyOf(one)) ?? [];
    if (wider.has(keyOf(one)) || (named.length > 0 && named.every((proper) => differs(one, proper))))
      others.add(spelled(one));
  }
  for (const one of standIns)
    if (others.has(spelled(one))) one.subject = renamed(one.subject, nameOf(spelled(one), one.subject.name), false);
}

const MOST_COMPARED = 12;

/** Beside the whole of 农林牧渔业 the narrow 农业 is one of its four trades. */
const narrowNames: ReadonlyMap<string, string> = new Map([
  ['农业增加值', '农业（种植业）增加值'],
  ['农业总产值', '农业（种植业）总产值'],
]);

/** Of a spelling that stands for a list each has its own name: 人民币存贷款余额 is 人民币金融机构存款余额 and another. */
function nameOf(spelling: string, name: string): string {
  const narrow = narrowNames.get(spelling);
  if (narrow !== undefined) return narrow;
  return indicatorSpellings.has(spelling) ? spelling : spelling.slice(0, 3) + name;
}

/** Two exact figures of one kind that no rounding makes one. */
function differs(a: Statement, b: Statement): boolean {
  if (a.level && b.level) return isOther(a.level, b.level);
  return a.growth !== null && b.growth !== null && a.growth.value !== b.growth.value;
}

function isOther(a: NumberFact, b: NumberFact): boolean {
  if (a.bound !== '=' || b.bound !== '=' || a.unit === null || b.unit === null) return false;
  const same = convertUnit(b.value, unitInFull(b.unit, a.unit), unitInFull(a.unit, b.unit));
  return same !== null && Math.abs(same - a.value) > 10 ** -Math.min(a.decimals, b.decimals);
}

function keyOf({ subject, region, period, status }: Statement): string {
  return [subject.name, region?.code ?? region?.name, period, status].join('|');
}
