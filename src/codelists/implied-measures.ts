interface ImpliedMeasures {
  readonly names: readonly string[];
  /** What their growth is the growth of. */
  readonly growth: string;
  /** What counts them, and what an amount of money of theirs is, where either is an indicator. */
  readonly count?: string;
  readonly amount?: string;
}

const MEASURES: readonly ImpliedMeasures[] = [
  { names: ['规模以上工业', '规上工业', '规模工业'], growth: '规模以上工业增加值', count: '规模以上工业企业数' },
  { names: ['规模以上服务业', '规上服务业'], growth: '规模以上服务业营业收入' },
  { names: ['限额以上', '限上'], growth: '限额以上单位零售额', amount: '限额以上单位零售额' },
];
const byName = new Map(MEASURES.flatMap((measures) => measures.names.map((name) => [name, measures] as const)));
const OPENINGS = '规限';

/**
 * The indicator that is meant where only the enterprises are named: NBS publishes the growth of industry's added value, of services'
 * revenue and of the sales of retailers above the threshold. Undefined for anything else.
 *
 * @example impliedIndicator('规上工业', '%') // '规模以上工业增加值', as in 规上工业增长8.6%
 * @example impliedIndicator('规上工业', '家') // '规模以上工业企业数', as in 规上工业186家
 * @example impliedIndicator('限上', '亿元') // '限额以上单位零售额', as in 社会消费品零售总额152亿元，其中限上36亿元
 */
export function impliedIndicator(name: string, unit: string): string | undefined {
  const measures = OPENINGS.includes(name.charAt(0)) ? byName.get(name) : undefined;
  if (measures === undefined) return undefined;
  if (unit === '%') return measures.growth;
  return unit.endsWith('元') ? measures.amount : /^[家户]$/.test(unit) ? measures.count : undefined;
}
