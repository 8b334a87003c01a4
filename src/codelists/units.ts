import { inTwelveDigits } from './twelve-digits';

/** Chinese powers of ten in front of a unit, longest first. */
const factors: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

/** Their names: 1.3万户 is 1.3 of 万户. */
export const unitMultipliers: readonly string[] = Object.keys(factors);

/** Per cent, points, multiples: what may be a growth, a share or a change of one. */
export const ratioUnits = ['%', '‰', '个百分点', '百分点', '个千分点', '千分点', '倍', '成', '番'] as const;

/** Money: each is a unit of its own, since no currency is ever turned into another. */
export const currencies = ['元', '美元', '港元', '欧元', '日元', '英镑', '澳元', '加元', '韩元'] as const;

/** What can be measured, with the spellings of one unit side by side. The first spelling of a line is the base. */
const measureUnits: readonly (readonly string[])[] = [
  '元 人民币 元人民币 人民币元 元/人',
  '美元 美金',
  '港元 港币',
  '欧元',
  '日元 日圆',
  '英镑',
  '澳元',
  '加元',
  '韩元',
  '吨',
  '吨标准煤 吨标煤',
  '千克 公斤',
  '斤',
  '担',
  '克',
  '亩 亩次',
  '公顷',
  '平方米 ㎡ 平米 m2 m² 平方',
  '平方公里 平方千米 km² km2',
  '立方米 m³ m3 方 立方',
  '公里 千米 km',
  '米',
  '毫米 mm',
  '厘米',
  '海里',
  '千瓦时 度 千瓦·时 千瓦小时 kWh',
  '千瓦',
  '兆瓦',
  '吉瓦',
  '千伏安',
  '升',
  '千升',
  '兆瓦时',
  '分贝',
  '/10万 /十万',
  '微克/立方米 μg/m³ ug/m3 μg/m3 ug/m³ 微克每立方米 µg/m³ µg/m3',
  '毫克/升 mg/L',
  '毫克/立方米 mg/m³',
  '公斤/亩 千克/亩 斤/亩',
  '元/吨',
  '元/平方米',
  '元/月',
  '元/人·月 元/月·人',
  '元/人·年 元/年·人',
  '元/亩',
  '人/平方公里',
  '℃ 摄氏度 °C',
  '天',
  '小时',
  '分钟',
  '秒',
  '个工作日 工作日',
  '个月',
  '岁',
  '分',
].map((line) => line.split(' '));

/** What is counted. 家, 户 and 个 count the same things where enterprises are counted. */
export const countUnits = [
  '人次',
  '户次',
  '家次',
  '场次',
  '批次',
  '辆次',
  '架次',
  '件次',
  '例次',
  '台次',
  '车次',
  '班次',
  '艘次',
  '篇次',
  '条次',
  '剂次',
  '次',
  '标箱',
  '标准箱',
  'TEU',
  '床位',
  '车位',
  '学位',
  '家',
  '户',
  '个',
  '人',
  '名',
  '项',
  '件',
  '条',
  '处',
  '座',
  '所',
  '套',
  '台',
  '辆',
  '架',
  '艘',
  '场',
  '宗',
  '起',
  '例',
  '张',
  '份',
  '只',
  '头',
  '羽',
  '匹',
  '尾',
  '棵',
  '株',
  '枝',
  '朵',
  '盆',
  '颗',
  '粒',
  '棒',
  '罐',
  '听',
  '副',
  '种',
  '类',
  '批',
  '笔',
  '篇',
  '部',
  '册',
  '本',
  '幢',
  '栋',
  '栋楼',
  '间',
  '层',
  '眼',
  '口',
  '块',
  '片',
  '段',
  '支',
  '双',
  '箱',
  '重量箱',
  '瓶',
  '盒',
  '袋',
  '桶',
  '包',
  '根',
  '盏',
  '门',
  '款',
  '对',
  '枚',
  '幅',
  '首',
  '位',
  '员',
  '村',
  '镇',
  '乡',
  '大项',
  '小项',
  '子项',
  '标段',
  '趟',
  '株次',
  '工日',
  '座次',
  '人天',
  '张床位',
  '标台',
  '吨公里',
  '人公里',
  '头只',
  '孔',
  '顶',
  '把',
  '大类',
  '小类',
  '单',
  '单位',
  '店',
  '号',
] as const;

const bases: ReadonlyMap<string, string> = new Map(
  measureUnits.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const)),
);

/** Every spelling of a unit without a multiplier. */
export const unitSpellings: readonly string[] = [...new Set([...ratioUnits, ...bases.keys(), ...countUnits])];
const spelled: ReadonlySet<string> = new Set(unitSpellings);

/** Counting words that mean one thing where enterprises and the like are counted. */
const alike: ReadonlyMap<string, string> = new Map([
  ['户', '家'],
  ['个', '家'],
  ['名', '人'],
  ['位', '人'],
  ['个百分点', '百分点'],
  ['个千分点', '千分点'],
]);

/** What a unit is for, a bit for each: whether it is one of several kinds is asked by one AND. */
export const NO_UNIT = 1 << 0;
export const PER_CENT = 1 << 1;
export const PER_MILLE = 1 << 2;
export const POINTS = 1 << 3;
/** 倍 and 番. */
export const TIMES = 1 << 4;
export const MONEY = 1 << 5;
export const COUNT = 1 << 6;
export const OTHER_UNIT = 1 << 7;

/** The kind of a printed unit: `kindOfUnit('万户')` is `COUNT`. */
export function kindOfUnit(unit: string | null): number {
  if (unit === null) return NO_UNIT;
  if (unit === '%') return PER_CENT;
  return unit.charCodeAt(unit.length - 1) === YUAN ? MONEY : splitUnit(unit).kind;
}
const YUAN = '元'.charCodeAt(0);

/** A printed unit as a factor and a bare unit, with its kind: `splitUnit('万公斤')` is `{ factor: 10000, base: '千克', kind: OTHER_UNIT }`. */
export function splitUnit(unit: string): SplitUnit {
  return splits.get(unit) ?? readUnit(unit);
}

interface SplitUnit {
  readonly factor: number;
  readonly base: string;
  readonly kind: number;
}

function readUnit(unit: string): SplitUnit {
  const multiplier = unitMultipliers.find((one) => unit === one || (unit.startsWith(one) && !spelled.has(unit)));
  const bare = multiplier === undefined ? unit : unit.slice(multiplier.length);
  const base = bare === '' ? '' : baseOf(bare);
  return { factor: factors[multiplier ?? ''] ?? 1, base, kind: kindOf(unit, base) };
}

function kindOf(unit: string, base: string): number {
  if (countSet.has(base) || countSet.has(unit)) return COUNT;
  if (unit.endsWith('元') || isCurrency(base)) return MONEY;
  if (unit.endsWith('点')) return POINTS;
  return KINDS_OF_RATIO.get(unit) ?? OTHER_UNIT;
}

const KINDS_OF_RATIO: ReadonlyMap<string, number> = new Map([
  ['%', PER_CENT],
  ['‰', PER_MILLE],
  ['倍', TIMES],
  ['番', TIMES],
]);
const countSet: ReadonlySet<string> = new Set(countUnits);
const currencySet: ReadonlySet<string> = new Set(currencies);

function baseOf(unit: string): string {
  return bases.get(unit) ?? alike.get(unit) ?? unit;
}

/** Every printed unit that a report may hold: with each multiplier, without one, and multipliers alone. The first is none. */
export const printedUnits: readonly string[] = ['', ...unitMultipliers].flatMap((multiplier) =>
  ['', ...unitSpellings].map((unit) => multiplier + unit),
);

/** Each of them split once. */
const splits: ReadonlyMap<string, SplitUnit> = new Map(printedUnits.map((unit) => [unit, readUnit(unit)] as const));

/** Factors between units of one dimension that no multiplier tells. */
const conversions: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    公顷: { 亩: 15 },
    亩: { 公顷: 1 / 15 },
    千克: { 吨: 1e-3 },
    斤: { 吨: 5e-4, 千克: 0.5 },
    吨: { 千克: 1e3 },
    '‰': { '%': 0.1 },
    平方公里: { 平方米: 1e6 },
  }).map(([from, to]) => [from, new Map<string, number>(Object.entries(to))] as const),
);

/**
 * A number in one unit as a number in another; null where the two measure different things (a currency is never turned
 * into another). `convertUnit(12626, '万元', '亿元')` is 1.2626.
 */
export function convertUnit(value: number, from: string, to: string): number | null {
  const source = splitUnit(from);
  const target = splitUnit(to);
  const between = source.base === target.base ? 1 : conversions.get(source.base)?.get(target.base);
  if (between === undefined) return null;
  // Rounded to 12 significant digits: 1.3 of 万 is 13000, not 13000.000000000002.
  const converted = (value * source.factor * between) / target.factor;
  return Number.isInteger(converted) && Math.abs(converted) < 1e12 ? converted : inTwelveDigits(converted);
}

/** True for a currency without a power of ten in front: 港元, not 亿港元. */
export function isCurrency(base: string): boolean {
  return currencySet.has(base);
}

/** True where the unit counts things (家, 万户, 人次) and measures none. */
export function isCountUnit(unit: string): boolean {
  return kindOfUnit(unit) === COUNT;
}
