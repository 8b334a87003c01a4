/** Those who are named, what their growth is the growth of, and what counts them; of services no count is an indicator. */
const MEASURES: readonly (readonly [names: readonly string[], growth: string, count: string | undefined])[] = [
  [['规模以上工业', '规上工业', '规模工业'], '规模以上工业增加值', '规模以上工业企业数'],
  [['规模以上服务业', '规上服务业'], '规模以上服务业营业收入', undefined],
];
const byName = new Map(
  MEASURES.flatMap(([names, growth, count]) => names.map((name) => [name, { growth, count }] as const)),
);

/**
 * The indicator that is meant where only the enterprises are named: NBS publishes the growth of industry's added value and of services'
 * revenue. Undefined for anything else.
 *
 * @example impliedIndicator('规上工业', '%') // '规模以上工业增加值', as in 规上工业增长8.6%
 * @example impliedIndicator('规上工业', '家') // '规模以上工业企业数', as in 规上工业186家
 */
export function impliedIndicator(name: string, unit: string): string | undefined {
  const measures = byName.get(name);
  if (measures === undefined) return undefined;
  return unit === '%' ? measures.growth : /^[家户]$/.test(unit) ? measures.count : undefined;
}
