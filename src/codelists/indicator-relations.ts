import type { Range } from './plausible-ranges';

/** Wholes and the parts that make them up, in full. */
export const sumsOfParts: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  { whole: '地区生产总值', parts: ['第一产业增加值', '第二产业增加值', '第三产业增加值'] },
  { whole: '进出口总额', parts: ['出口总额', '进口总额'] },
];

/** What names its own parts in front: 用于教育、卫生等民生支出 is all of it. */
export const namesItsParts: ReadonlySet<string> = new Set(['民生支出']);

/** Words that behind some spellings make them a wider thing: 税收总额 holds what goes to the state, too. */
export const widenings = ['总额', '总收入'] as const;
export const widened: ReadonlySet<string> = new Set(['税收', '各项税收']);

/** 一般公共预算收入[总计] holds what comes from above and from the year before, too. */
export function isWithTransfers(name: string, text: string, end: number): boolean {
  return text.startsWith('总计', end) && name.startsWith('一般公共预算');
}

/** Shares that make up a hundred. */
export const sumsOfShares: readonly (readonly string[])[] = [['第一产业占比', '第二产业占比', '第三产业占比']];

/** Parts that are never more than their whole. 规模以上工业增加值 and 工业增加值 are reckoned on different grounds and are none. */
export const partsOfWholes: readonly (readonly [part: string, whole: string])[] = [
  ['第一产业增加值', '地区生产总值'],
  ['第二产业增加值', '地区生产总值'],
  ['第三产业增加值', '地区生产总值'],
  ['工业增加值', '第二产业增加值'],
  ['金融业增加值', '第三产业增加值'],
  ['规模以上工业总产值', '工业总产值'],
  ['限额以上单位零售额', '社会消费品零售总额'],
  ['出口总额', '进出口总额'],
  ['进口总额', '进出口总额'],
  ['税收收入', '一般公共预算收入'],
  ['民生支出', '一般公共预算支出'],
  ['工业投资', '固定资产投资'],
  ['工业技改投资', '工业投资'],
  ['民间投资', '固定资产投资'],
  ['工业用电量', '全社会用电量'],
  ['新增市场主体', '市场主体总量'],
];

/** True where the dictionary has the first as a part of the second. `isPartOf('税收收入', '一般公共预算收入')` */
export function isPartOf(part: string, whole: string): boolean {
  return partsOfWholes.some(([a, b]) => a === part && b === whole);
}

/** A share in per cent, the part and the whole that it is reckoned of. */
export const sharesOfLevels: readonly (readonly [share: string, part: string, whole: string])[] = [
  ['第一产业占比', '第一产业增加值', '地区生产总值'],
  ['第二产业占比', '第二产业增加值', '地区生产总值'],
  ['第三产业占比', '第三产业增加值', '地区生产总值'],
  ['税收占比', '税收收入', '一般公共预算收入'],
];

/** An average over two groups lies between theirs: the whole, then the lower and the higher group. */
export const averagesBetween: readonly (readonly [whole: string, lower: string, higher: string])[] = [
  ['居民人均可支配收入', '农村居民人均可支配收入', '城镇居民人均可支配收入'],
];

/** What the first is of the second, as far as it is believed. */
export const ratiosOfLevels: readonly (readonly [a: string, b: string, range: Range])[] = [
  ['金融机构贷款余额', '金融机构存款余额', [0.1, 4]],
  ['城镇居民人均可支配收入', '农村居民人均可支配收入', [1, 5]],
  ['一般公共预算支出', '一般公共预算收入', [0.5, 60]],
  ['户籍人口', '常住人口', [0.2, 3]],
];

/** Indicators whose growth is in current prices, so that it follows from the levels of two years. */
export const nominalIndicators: ReadonlySet<string> = new Set([
  '社会消费品零售总额',
  '限额以上单位零售额',
  '进出口总额',
  '出口总额',
  '进口总额',
  '实际使用外资',
  '一般公共预算收入',
  '税收收入',
  '一般公共预算支出',
  '金融机构存款余额',
  '金融机构贷款余额',
  '居民人均可支配收入',
  '城镇居民人均可支配收入',
  '农村居民人均可支配收入',
  '粮食总产量',
  '旅游收入',
  '接待游客人次',
  '常住人口',
  '规模以上工业企业数',
  '高新技术企业数',
  '全社会用电量',
  '工业用电量',
]);

/** All that is collected at a place, the state's part with it: its taxes are not those of 一般公共预算收入. */
export const totalRevenue = /(?:财政总收入|全部财政收入|全口径(?:财政)?收入|大口径财政收入|财政收入合计)$/;
