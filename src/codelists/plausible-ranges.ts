/** The least and the most that is believed of a figure. */
export type Range = readonly [least: number, most: number];

/** What is believed of a whole year's level in the base unit of the dictionary, by the kind of place. */
export interface PlausibleLevels {
  readonly county: Range;
  readonly prefecture: Range;
  readonly province: Range;
}

/**
 * Generous ranges: from the smallest counties of the plateau to 浦东新区 and 昆山市, 苏州市 and 深圳市, 广东省, over the years 2005 to 2035
 * (China Statistical Yearbook, county statistical yearbooks). What lies outside is far more often misread or misprinted than true.
 * The least and the most of a county, then the most of a prefecture and of a province where they may have more: sums of money, counts and the
 * like grow with the place, rates and averages do not.
 */
const levels: Readonly<
  Record<string, readonly [least: number, county: number, prefecture?: number, province?: number]>
> = {
  地区生产总值: [0.5, 25_000, 60_000, 250_000],
  人均地区生产总值: [2_000, 800_000],
  第一产业增加值: [0.001, 400, 1_500, 9_000],
  第二产业增加值: [0.05, 9_000, 20_000, 90_000],
  第三产业增加值: [0.1, 20_000, 45_000, 150_000],
  第一产业占比: [0, 80],
  第二产业占比: [1, 95],
  第三产业占比: [3, 99],
  农业增加值: [0.001, 400, 1_500, 9_000],
  农林牧渔业总产值: [0.001, 700, 3_000, 18_000],
  粮食总产量: [0.0001, 500, 1_800, 9_500],
  粮食播种面积: [0.001, 1_500, 4_500, 25_000],
  工业增加值: [0.01, 8_000, 18_000, 80_000],
  规模以上工业增加值: [0.001, 8_000, 18_000, 80_000],
  工业总产值: [0.01, 30_000, 80_000, 300_000],
  规模以上工业总产值: [0.01, 30_000, 80_000, 300_000],
  规模以上工业营业收入: [0.01, 30_000, 80_000, 300_000],
  规模以上工业利润总额: [-500, 4_000, 8_000, 30_000],
  规模以上工业企业数: [0, 8_000, 25_000, 90_000],
  工业用电量: [0.001, 700, 2_000, 8_000],
  全社会用电量: [0.01, 900, 2_500, 11_000],
  建筑业总产值: [0.001, 5_000, 12_000, 60_000],
  固定资产投资: [0.1, 6_000, 30_000, 90_000],
  房地产开发投资: [0, 3_000, 8_000, 30_000],
  商品房销售面积: [0.01, 2_500, 9_000, 40_000],
  商品房销售额: [0.001, 4_000, 10_000, 40_000],
  社会消费品零售总额: [0.05, 6_000, 20_000, 70_000],
  限额以上单位零售额: [0.001, 5_000, 15_000, 40_000],
  居民消费价格指数: [80, 130],
  进出口总额: [0.0001, 30_000, 60_000, 150_000],
  出口总额: [0.0001, 20_000, 40_000, 100_000],
  进口总额: [0.00001, 20_000, 40_000, 80_000],
  实际使用外资: [0, 1_500_000, 3_000_000, 6_000_000],
  一般公共预算收入: [0.05, 2_000, 6_000, 20_000],
  税收收入: [0.01, 2_000, 6_000, 16_000],
  税收占比: [10, 100],
  一般公共预算支出: [0.5, 2_500, 7_000, 25_000],
  民生支出: [0.1, 2_000, 6_000, 20_000],
  金融机构存款余额: [1, 90_000, 170_000, 450_000],
  金融机构贷款余额: [0.5, 70_000, 140_000, 400_000],
  接待游客人次: [0.1, 20_000, 60_000, 200_000],
  旅游收入: [0.01, 2_000, 9_000, 30_000],
  居民人均可支配收入: [1_500, 200_000],
  城镇居民人均可支配收入: [3_000, 220_000],
  农村居民人均可支配收入: [800, 120_000],
  城镇新增就业人数: [10, 400_000, 1_200_000, 3_000_000],
  城镇登记失业率: [0, 12],
  城镇调查失业率: [0.5, 15],
  常住人口: [0.3, 650, 3_500, 14_000],
  户籍人口: [0.3, 500, 3_600, 14_000],
  城镇化率: [5, 100],
  研发经费投入: [0.0001, 1_500, 4_000, 8_000],
  研发经费投入强度: [0, 25],
  高新技术企业数: [0, 20_000, 35_000, 110_000],
  新增市场主体: [10, 800_000, 2_000_000, 5_000_000],
  市场主体总量: [200, 3_000_000, 6_000_000, 22_000_000],
  空气质量优良天数: [50, 366],
  空气质量优良率: [20, 100],
  'PM2.5平均浓度': [3, 160],
  空气质量综合指数: [0.8, 15],
};

/** What is believed of each indicator's level. */
export const plausibleLevels: ReadonlyMap<string, PlausibleLevels> = new Map(
  Object.entries(levels).map(([name, [least, county, prefecture = county, province = county]]) => [
    name,
    { county: [least, county], prefecture: [least, prefecture], province: [least, province] },
  ]),
);

/** What is believed of a change on the year before in per cent; other indicators may fall to nothing or grow tenfold. */
export const plausibleGrowth: ReadonlyMap<string, Range> = new Map<string, Range>(
  Object.entries({
    地区生产总值: [-30, 60],
    人均地区生产总值: [-30, 60],
    第一产业增加值: [-40, 60],
    第二产业增加值: [-60, 120],
    第三产业增加值: [-40, 80],
    粮食总产量: [-60, 100],
    社会消费品零售总额: [-60, 100],
    居民消费价格指数: [-15, 30],
    居民人均可支配收入: [-20, 40],
    城镇居民人均可支配收入: [-20, 40],
    农村居民人均可支配收入: [-20, 50],
    常住人口: [-30, 40],
    户籍人口: [-30, 40],
    金融机构存款余额: [-30, 80],
    金融机构贷款余额: [-40, 120],
  }),
);
export const anyGrowth: Range = [-100, 3_000];
