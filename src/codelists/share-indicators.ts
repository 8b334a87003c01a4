/** Shares of the dictionary that reports write as a part of a whole: part, whole, indicator. */
export const shareIndicators: readonly (readonly [string, string, string])[] = [
  ['研发经费投入', '地区生产总值', '研发经费投入强度'],
  ['税收收入', '一般公共预算收入', '税收占比'],
  ...['地方收入', '地方级收入', '地方一般预算收入', '一般预算收入', '公共财政收入', '收入'].map(
    (whole) => ['税收收入', whole, '税收占比'] as const,
  ),
  // 税收收入15.8亿元，占比79.4%: of the budget, whose part taxes are.
  ['税收收入', '', '税收占比'],
  ['第一产业增加值', '地区生产总值', '第一产业占比'],
  ['第二产业增加值', '地区生产总值', '第二产业占比'],
  ['第三产业增加值', '地区生产总值', '第三产业占比'],
  ['第一产业', '地区生产总值', '第一产业占比'],
  ['第二产业', '地区生产总值', '第二产业占比'],
  ['第三产业', '地区生产总值', '第三产业占比'],
  ['服务业', '地区生产总值', '第三产业占比'],
  ['高新技术产业产值', '规模以上工业总产值', '高新技术产业产值占比'],
  ...['城镇人口', '城镇人口数', '城镇常住人口', '城镇常住人口数', '居住在城镇的人口', '居住在城镇的人口数'].flatMap(
    (part) => ['常住人口', '总人口', '年末常住人口', '全部常住人口'].map((whole) => [part, whole, '城镇化率'] as const),
  ),
];

/**
 * The indicator of a share; null where the dictionary has none. `shareIndicator('税收收入', '一般公共预算收入')` is 税收占比, and so is
 * `shareIndicator('税收收入', null)`, where the whole is left to the reader.
 */
export function shareIndicator(part: string, whole: string | null): string | null {
  return shareIndicators.find(([a, b]) => a === part && (whole === null || b === whole))?.[2] ?? null;
}
