const QUALIFIERS = '(?:主要|核心|重要|约束性|预期性)?(?:经济)?(?:社会发展)?(?:考核)?';

/** What stands behind the digits that count listed indicators: 3[项主要指标] is cut behind its unit. */
export const behindCount = new RegExp(`^${QUALIFIERS}指标`);

/** A count in characters that sums up listed indicators: 地区生产总值、固定资产投资[两项指标]. */
export const countOfIndicators = new RegExp(`^[“"]?等?[两二三四五六七八九十][项个大]${QUALIFIERS}指标$`);

/** Such a count at the beginning of what is said of the list: [两项指标]高于全市平均. */
export const opensWithCount = new RegExp(`^等?(?:[两二三四五六七八九十]|\\d{1,2})[项个大]${QUALIFIERS}(?:指标|增速)`);
