import { isWithTransfers } from '../../codelists/indicator-relations';
import { baseOfIndex, levelEnding, nameLabel, placeLabel, tableMeasures } from '../../codelists/table-words';
import { splitUnit, unitSpellings } from '../../codelists/units';
import type { Lexicon } from '../lexicon';
import { mentionsOf } from '../lexer';
import { withoutSpaces } from './table-lines';
import { periodMention } from '../make-mentions';
import type { Mention, PeriodMention, RegionMention, ScopeMention } from '../mentions';

/** What numbers beside or under a label hold. */
export type Holds =
  | 'level'
  | 'growth'
  | 'change'
  | 'share'
  | 'rank'
  | 'completion'
  | 'contribution'
  | 'other-basis'
  | 'serial'
  | 'remark'
  | 'unit';

/** What one label of a table says, of a column, a row or the title. */
export interface LabelFacts {
  /** As printed, without spaces. */
  readonly label: string;
  /** The indicator, or the words that are left, without place, period, unit and measure; may be empty. */
  readonly name: string;
  readonly core: boolean;
  readonly holds: Holds | null;
  /** The words of the measure: 占年计划, 环比. */
  readonly measure: string;
  readonly unit: string | null;
  readonly place: RegionMention | ScopeMention | null;
  /** As printed; a place of no list is one only where the rows are places. */
  readonly placeName: string;
  readonly period: PeriodMention | null;
  /** `actual` where a year was done: 2024年完成, 2024年实际; of what was done of a budget without one: 预算执行数. */
  readonly aims: 'estimated' | 'target' | 'actual' | null;
}

const units: ReadonlySet<string> = new Set(unitSpellings);

export function isUnit(words: string): boolean {
  return (
    units.has(words) ||
    units.has(splitUnit(words).base) ||
    (/^[^/]+\/[^/]+$/.test(words) && units.has(splitUnit(words.split('/')[0] ?? '').base))
  );
}

/** True of a label over names, places or numbers of rows, none over figures. */
export function isOverNames(label: string): boolean {
  return nameLabel.test(label) || placeLabel.test(label) || tableMeasures.serial.test(label);
}

const RUNS_UP = /[月年]/;
/** From January to the month that the table is about. */
const TO_THIS_MONTH =
  /[本当]年累计|(?:截至|自年初至|年初至|至|1-)?(?:本|当)月(?:止|末|底)?(?:累计)|(?:截至|至)本月|本月止|1-本月/;

const PREFIX =
  /^(?:[#*·—\-▲△●◆★]|其中[:：]?|(?:在)?(?:总计|合计)中[:：]?|其?中[:：]|按[^:：]{1,8}分[:：]?|[一二三四五六七八九十]+、|\d+(?:[.．]\d+)*[.、．](?!\d)|\([一二三四五六七八九十\d]+\)|[①-⑳])+/;

/** True for the row of a part: 其中：出口, #税收收入, an indented name. */
export function isPart(printed: string): boolean {
  return /^(?:[#*]|其中|(?:在)?(?:总计|合计)中)/.test(printed);
}

/** The unit in brackets of a label, or behind its comma or bar: 地区生产总值(亿元), 产值（亿元，%）. */
export function unitIn(label: string): string | null {
  if (label.includes('('))
    for (const bracket of label.matchAll(BRACKET)) {
      const words = (bracket[1] ?? '').replace(/^单位[:：]?/, '');
      const named = words.split(/[、，,]/).find((one) => isUnit(one));
      if (named !== undefined) return named;
    }
  return label.endsWith('%') ? '%' : null;
}

/** 2024.1-9, 2024.1-9月. */
const DOTTED_MONTHS = /((?:19|20)\d\d)\.(1[-~至]\d{1,2})(?!\d)月?/;

/** Reads a label of a table. `labelFacts('2023年1-6月地区生产总值增速(%)')` is a growth of 地区生产总值 in those months. */
export function labelFacts(printed: string, lexicon: Lexicon): LabelFacts {
  const label = withoutAsides(withoutSpaces(printed));
  const unit = unitIn(label);
  const unmarked = label.replace(PREFIX, '');
  const bare = RUNS_UP.test(unmarked) ? unmarked.replace(TO_THIS_MONTH, '累计') : unmarked;
  const words = bare.includes('(') ? bare.replace(BRACKET, withoutUnit) : bare;
  const known = lexicon.canonicalName(words) ?? (words === bare ? undefined : lexicon.canonicalName(bare));
  if (known !== undefined) {
    return { ...nothing(label, unit), name: known, core: true };
  }
  const mentions = mentionsOf(words, lexicon.added);
  const period = periodOf(words, mentions);
  const place = mentions.find(
    (mention): mention is RegionMention | ScopeMention =>
      (mention.kind === 'region' || mention.kind === 'scope') && words.charAt(mention.start - 1) !== '占',
  );
  const rest = without(words, [
    ...mentions.filter((mention) => mention.kind === 'period' && !isCompared(words, mention)),
    ...(place ? [place] : []),
  ])
    .replace(/(?:^|(?<=\D))(?:19|20)\d\d(?=\D|$)/, '')
    .replace('()', '')
    .replace(/^[:：、,，的]+|[:：]+$/g, '');
  const whole = lexicon.canonicalName(rest);
  const indicator =
    whole === undefined ? indicatorIn(rest, rest === words ? mentions : mentionsOf(rest, lexicon.added)) : null;
  const measure = whole === undefined ? (indicator?.rest ?? rest) : '';
  const told = measure === '' ? null : holdsOf(measure + (unit === '%' && !measure.endsWith('%') ? '%' : ''));
  const holds = told ?? (levelEnding.test(measure) ? 'level' : null);
  const left = holds === null ? measure : withoutMeasure(measure, holds);
  const name = whole ?? (indicator && left === '' ? indicator.name : indicator ? withoutMeasure(rest, holds) : left);
  const core = whole !== undefined || (indicator !== null && left === '');
  return {
    label,
    name,
    core,
    holds,
    measure,
    unit,
    place: place ?? null,
    placeName: place ? words.slice(place.start, place.end) : '',
    period,
    aims:
      holds !== 'completion' && tableMeasures.target.test(measure) && !/完成|实际/.test(measure)
        ? 'target'
        : tableMeasures.estimate.test(words)
          ? 'estimated'
          : (period !== null || measure.includes('执行')) &&
              holds === 'level' &&
              DONE.test(measure) &&
              !tableMeasures.target.test(measure)
            ? 'actual'
            : null,
  };
}

const DONE = /完成|实际|实绩|执行/;
/** Reads the labels of one table, each spelling once: rows and columns of a table are asked for several times. */
export type LabelReader = (printed: string) => LabelFacts;

export function labelReader(lexicon: Lexicon): LabelReader {
  const known = new Map<string, LabelFacts>();
  return (printed) => {
    let facts = known.get(printed);
    if (facts === undefined) {
      facts = labelFacts(printed, lexicon);
      known.set(printed, facts);
    }
    return facts;
  };
}

/** 同期 alone, beside 完成. */
const SAME_TIME = /^同期(?=[数值完累(]|$)/;

/** Without what an index is based on, months as they are spoken; most labels have neither. */
function withoutAsides(label: string): string {
  const based = label.includes('100') ? label.replace(baseOfIndex, '') : label.replace(SAME_TIME, '上年$&');
  return based.includes('.1') ? based.replace(DOTTED_MONTHS, '$1年$2月') : based;
}

function nothing(label: string, unit: string | null): LabelFacts {
  return {
    label,
    name: '',
    core: false,
    holds: null,
    measure: '',
    unit,
    place: null,
    placeName: '',
    period: null,
    aims: null,
  };
}

const BRACKET = /\(([^()]*)\)/g;

/** A bracket of a label without what is a unit in it. */
function withoutUnit(bracket: string, inside: string): string {
  const words = inside.replace(/^单位[:：]?/, '');
  const isUnits = words.split(/[、，,]/).every((one) => isUnit(one) || /^[±%]+$/.test(one));
  return isUnits || inside.length <= 3 ? '' : bracket;
}

/** Words that say how the number is meant, longest kinds first. */
function holdsOf(measure: string): Holds | null {
  const words = tableMeasures;
  if (words.serial.test(measure)) return 'serial';
  if (words.remark.test(measure)) return 'remark';
  if (words.unit.test(measure)) return 'unit';
  if (words.rank.test(measure)) return 'rank';
  if (words.completion.test(measure)) return 'completion';
  if (words.contribution.test(measure)) return 'contribution';
  if (words.otherBasis.test(measure)) return 'other-basis';
  if (words.change.test(measure)) return 'change';
  if (words.share.test(measure)) return 'share';
  if (words.growth.test(measure)) return 'growth';
  if (words.level.test(measure.replace(/[%()]/g, '')) || words.target.test(measure) || words.estimate.test(measure))
    return 'level';
  return null;
}

/** Measures that make a row of its own, whose words are long. */
const DERIVED = {
  completion: tableMeasures.completion,
  share: /占.*$|比重|构成|比例/,
  contribution: tableMeasures.contribution,
  'other-basis': tableMeasures.otherBasis,
  change: tableMeasures.change,
} as const;

const MEASURE_WORDS =
  /(?:[比较][上去]年(?:同期)?|同比|累计|名义|实际)?(?:增长率|增长速度|增长|增速|增幅|涨幅|增减|升降|涨跌|±)(?:额|量|数|百分点|幅度)?%?|位次|排名|名次|排位|排序|占比|比重|构成|绝对[量数值额]|总量|同比|贡献率|拉动(?:点数)?|环比|完成率|完成进度|(?:年度|全年|年初|本年)?(?:预期目标|目标任务|目标值?|计划数?|计划完成|预期|预算数|预算|任务数?)|预计(?:数|完成)?|实绩|完成[数额量值]?|实际完成|[()%±]/g;

function withoutMeasure(words: string, holds: Holds | null): string {
  if (tableMeasures.level.test(words)) return '';
  const derived =
    holds !== null && holds in DERIVED ? words.replace(DERIVED[holds as keyof typeof DERIVED], '') : words;
  return derived.replace(MEASURE_WORDS, '').replace(/^[的、,，:：]+|[的、,，:：]+$/g, '');
}

interface IndicatorInLabel {
  readonly name: string;
  readonly rest: string;
}

/** The one indicator inside a label, and the label without it: 地区生产总值 and 增速. */
function indicatorIn(words: string, mentions: readonly Mention[]): IndicatorInLabel | null {
  const found = mentions.filter((mention) => mention.kind === 'indicator');
  // 一般公共预算收入 over 税收占比: the lower of two head cells says what its numbers are.
  const isHead = found.every((one, i) => i === 0 || one.start === found[i - 1]?.end);
  const named = found.at(-1);
  if (named?.kind !== 'indicator' || !isHead) return null;
  const name = named.word.names.length === 1 ? named.word.names[0] : (named.word.single ?? undefined);
  const start = found[0]?.start ?? named.start;
  return name === undefined || isWithTransfers(name, words, named.end)
    ? null
    : { name, rest: words.slice(0, start) + words.slice(named.end) };
}

function isCompared(words: string, { start }: Mention): boolean {
  return /[比较与同为占是]/.test(words.charAt(start - 1));
}

/** The last period of a label that no comparison names. */
function periodOf(words: string, mentions: readonly Mention[]): PeriodMention | null {
  const period = mentions.findLast(
    (mention): mention is PeriodMention =>
      mention.kind === 'period' && mention.extent.kind !== 'day' && !isCompared(words, mention),
  );
  // 2023-10-25 dates the page.
  const bare = /(?:^|[^\d比较])((?:19|20)\d\d)(?!\d|[-/.]\d{1,2}[-/.])/.exec(words)?.[1];
  if (period)
    return period.year === null && period.relative === null && bare !== undefined
      ? { ...period, year: Number(bare) }
      : period;
  return bare === undefined
    ? null
    : periodMention(0, 0, { year: Number(bare), relative: null, extent: { kind: 'year' } });
}

function without(words: string, taken: readonly Mention[]): string {
  return [...taken]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
}
