import { digitsOf } from '../make-mentions';
import { shareIndicator } from '../../codelists/share-indicators';
import { isCountUnit } from '../../codelists/units';
import type { Ledger } from '../ledger';
import type { Lexicon } from '../lexicon';
import type { Reading } from '../patterns/pattern';
import type { ClauseFacts } from '../says';
import type { NumberFact } from '../statement';
import type { SubjectMember } from '../subject';
import type { CellNumber } from './cell-number';
import type { Holds } from './label';
import { renamed } from '../subject-member';
import { changeReading, growthReading, levelReading, rankReading, rowReading } from '../patterns/readings';

/** A figure of a row with what its column, its row and the title say of it. */
export interface RowFigure {
  readonly number: CellNumber;
  readonly holds: Holds;
  /** The words of the measure: 占年计划, 环比. */
  readonly measure: string;
  readonly unit: string | null;
  readonly ranks: 'level' | 'growth' | null;
  readonly scope: string;
}

const ORDER: readonly Holds[] = [
  'level',
  'growth',
  'change',
  'rank',
  'share',
  'completion',
  'contribution',
  'other-basis',
];

/** Enters the figures of a row that speak of one thing: a level with its growth, its change and its positions. */
export function enterFigures(
  figures: readonly RowFigure[],
  subject: SubjectMember,
  unit: string | null,
  ledger: Ledger,
  facts: ClauseFacts,
  lexicon: Lexicon,
): void {
  let hasLevel = false;
  for (const { holds } of figures) hasLevel ||= holds === 'level';
  // 增减± beside 增幅%: the one that does not say per cent is the amount.
  const hasRate = hasLevel && figures.some(({ holds, measure }) => holds === 'growth' && /[%幅率速]/.test(measure));
  // Behind its level what else is said goes on with the statement, which a unit may have named anew: 生猪出栏数.
  const enter = (reading: Reading, of: SubjectMember): void =>
    ledger.enter(reading, of === subject && ledger.current.length > 0 ? null : [of], null, facts);
  for (const kind of ORDER)
    for (const figure of figures) {
      if (kindOf(figure, hasRate) !== kind) continue;
      const { number, measure } = figure;
      const points = number.unit?.endsWith('点') === true;
      if (kind === 'rank') {
        const ranks = [{ position: number.value, scope: figure.scope, of: figure.ranks, digits: digitsOf(number) }];
        enter(rankReading(ranks, false), subject);
      } else if (kind === 'level' && isChangeOfPrices(subject, number)) {
        enter(growthReading([inUnit(number, '%')]), subject);
      } else if (kind === 'level' || (kind === 'growth' && !hasLevel && isLevelUnderGrowth(subject, unit, number))) {
        enter(levelReading([inUnit(number, number.unit ?? unit)]), subject);
      } else if (kind === 'change' || (kind === 'growth' && points)) {
        const changed = number.unit ?? (/百分点/.test(measure) || unit === '%' ? '百分点' : (figure.unit ?? unit));
        if (changed === null || (changed.endsWith('点') && !hasLevel))
          ledger.refusals.push({ span: digitsOf(number), reason: 'other-basis', class: null });
        else enter(changeReading([inUnit(number, changed)]), subject);
      } else if (kind === 'growth') {
        enter(growthReading([inUnit(number, '%')]), subject);
      } else if (kind === 'other-basis' && /[为占是]|发展/.test(measure)) {
        ledger.refusals.push({ span: digitsOf(number), reason: 'other-basis', class: null });
      } else {
        const member = derived(subject, kind, measure, lexicon);
        const derivedUnit = number.unit ?? (kind === 'contribution' && /拉动/.test(measure) ? '百分点' : '%');
        enter(rowReading([member], [inUnit(number, derivedUnit)], true), member);
      }
    }
}

/** 增减± beside a rate is an amount; so is what no rate can be: 比上年增减 13276. */
function kindOf({ holds, measure, number }: RowFigure, hasRate: boolean): Holds {
  const isAmount = holds === 'growth' && (hasRate || Math.abs(number.value) >= 1000);
  return isAmount && AMOUNT.test(measure) ? 'change' : holds;
}

/** The number, which is nobody else's, in a unit. */
function inUnit(number: CellNumber, unit: string | null): NumberFact {
  number.unit = unit;
  return number;
}

const AMOUNT = /^(?:同比|[比较](?:上年|去年)(?:同期)?)?(?:增减|增加|升降|±)+(?![%幅率速\d])/;

/** A row of its own beside its subject: 税收收入占比, 地区生产总值年计划完成率, 税收收入环比增速. */
function derived(subject: SubjectMember, kind: Holds, measure: string, lexicon: Lexicon): SubjectMember {
  if (kind === 'share') {
    const whole = /占(.+?)(?:的?比重|的?比例|%|\()/.exec(measure)?.[1] ?? '';
    const spelled =
      lexicon.canonicalName(`${subject.name}占比`) ??
      (subject.core ? shareIndicator(subject.name, lexicon.canonicalName(whole) ?? whole) : null);
    const name = spelled ?? `${subject.name}占${whole === '' ? '比' : `${whole}比重`}`;
    return renamed(subject, name, spelled !== null);
  }
  const plan = /((?:年度|全年|年初|年|调整)?(?:计划|目标|任务|预算|预期)(?:任务|目标)?)/.exec(measure)?.[1] ?? '';
  const basis = /环比|[比较](?:上[月季]|(?:19|20)\d\d年)|两年平均|三年平均|年均|定基/.exec(measure)?.[0] ?? '';
  const suffix =
    kind === 'completion'
      ? `${plan}完成率`
      : kind === 'contribution'
        ? /拉动/.test(measure)
          ? '拉动点数'
          : '贡献率'
        : `${basis}增速`;
  return renamed(subject, subject.name + suffix, false, { base: subject });
}

/** A price index is about 100: a small number under the name of one, or of a part of one, is its change. */
function isChangeOfPrices({ name }: SubjectMember, { value }: NumberFact): boolean {
  return Math.abs(value) < 50 && /价格(?:总?指数)?(?:（[^）]*）)?$/.test(name);
}

/** Under 增长% a rate or a count holds its level: 失业率 <3.5, 新增就业 2500, an index about 100. */
function isLevelUnderGrowth(subject: SubjectMember, unit: string | null, number: NumberFact): boolean {
  if (/指数$/.test(subject.name) && number.value > 50) return true;
  if (unit === '%') return /(?:率|比重|占比|强度)$/.test(subject.name);
  return unit !== null && isCountUnit(unit) && number.decimals === 0 && Math.abs(number.value) >= 100;
}
