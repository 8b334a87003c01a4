import type { Region } from '../model';

/** A word that names a place by its level: 全县, 我市. */
export interface ScopeWord {
  /** Endings of the official names that it can stand for. */
  readonly suffixes: readonly string[];
  /** Levels that it can stand for, the nearest to the report's own place being meant. */
  readonly levels: readonly Region['level'][];
}

const levels = {
  县: { suffixes: ['县'], levels: ['county'] },
  区: { suffixes: ['区'], levels: ['county', 'zone', 'province'] },
  市: { suffixes: ['市'], levels: ['county', 'prefecture', 'province'] },
  州: { suffixes: ['州'], levels: ['prefecture'] },
  盟: { suffixes: ['盟'], levels: ['prefecture'] },
  旗: { suffixes: ['旗'], levels: ['county'] },
  地区: { suffixes: ['地区'], levels: ['prefecture'] },
  省: { suffixes: ['省'], levels: ['province'] },
  自治区: { suffixes: ['自治区'], levels: ['province'] },
  国: { suffixes: ['国'], levels: ['country'] },
} as const satisfies Readonly<Record<string, ScopeWord>>;

const prefixes = ['全', '我', '本', '该'] as const;

/** Spellings of places told from the report's own: 全县 is the county, 全市 in a county's report the city above it. */
export const scopeWords: readonly (readonly [string, ScopeWord])[] = Object.entries(levels).flatMap(([ending, scope]) =>
  prefixes.map((prefix) => [prefix + ending, scope] as const),
);

/** The ending after 全 that a place's own people use of it: 历城区 is 全区, 内蒙古自治区 too. */
export function scopeFits(scope: ScopeWord, region: Region): boolean {
  return scope.levels.includes(region.level) && scope.suffixes.some((suffix) => region.name.endsWith(suffix));
}

/** Short names of places that running text uses as words, besides those that the list of places knows as such. */
export const ordinaryWords: ReadonlySet<string> = new Set([
  '新建',
  '建安',
  '昌平',
  '老城',
  '中牟',
  '通道',
  '互助',
  '平定',
  '安平',
  '港南',
  '港北',
  '道外',
  '平房',
  '银海',
  '电白',
  '雨花',
  '大祥',
]);

/** Names that are a deed and what it is done to: [新建]县人民医院. */
export const placesLikeDeeds = ['新建区', '新建县'] as const;

/** Full names of places that end other words: 示范县, 市委和县委, 创新县. */
export const placesInsideWords: ReadonlySet<string> = new Set([
  ...[...'和范成新兴单富佳开高代应理义安环文古景南宁康礼'].map((name) => `${name}县`),
  '友好区',
  '前进区',
  '红旗区',
  '解放区',
  '资源县',
  '公安县',
  '应城市',
  '兴城市',
  '海城市',
  '同心县',
  '合作市',
  '振兴区',
  '新兴区',
  '爱民区',
  '惠民县',
  '延长县',
  '富民县',
  '民乐县',
  '东方市',
  '平安县',
  '平安区',
  '光明区',
  '前锋区',
  '安居区',
  '港口区',
  '海港区',
  '古城区',
  '新城区',
  '老城区',
  '新市区',
  '江城区',
  '滨海县',
  '滨海新区',
  '南部县',
  '大方县',
  '大关县',
  '全州县',
  '增城市',
  '水城区',
  '宜城市',
]);

/** Groups of districts and counties that a position is told among, with no place in front: 位居[新城区]第1. */
export const groupsOfDistricts: readonly string[] = [
  '新城区',
  '远城区',
  '中心城区',
  '主城区',
  '主城都市区',
  '近郊区',
  '远郊区',
  '城六区',
  '城五区',
  '山区县',
  '沿海县',
  '民族县',
  '自治县',
  '牧区县',
  '川区县',
  '库区',
];

/** A part of a province by its short name, which places are ranked in: 居[川东北]第2位, [北部片区]第2. */
export const partOfProvince =
  /(?:[苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘辽吉冀晋蒙][东西南北中]{1,2}|[南北东]疆)(?:地区|片区)?$|[东西南北中]部(?:地区|片区|板块)$/;

/** Who hands a task down to a place, right in front of it: 市下达[我县], 省政府下达给[我市]. */
export const handedDown = /^(?:国家|[省市州盟县区旗]|自治区|上级)?(?:[党市]?委|政府|部门)*下达(?:给|到)?$/;

/** [政府工作报告确定的]地区生产总值增长6%的目标: who set it narrows nothing. */
export function saysWhoSet(text: string, start: number, end: number): boolean {
  return (
    text[end - 1] === '的' &&
    /(?:[会委府]|报告|草案|纲要|规划)(?:审议)?(?:提出|确定|明确|通过|下达)的$/.test(text.slice(start, end))
  );
}

/** What a title goes on with behind a place in short: 广西[2023年], 历城[上半年], 莫旗[经济]运行情况. */
export const behindPlaceInTitle =
  /^(?:\d|全[省市区州盟县旗]|国民|经济|统计|政府|财政|[上下]半|[一二三四前去今]|[:：|]|GDP|地区生|交出|晒出|亮出)/;

/** The level of government that an indicator is printed with: [县本级]一般公共预算收入, [市级]税收收入. */
export const ownLevelInFront = /^(?:(?:[市区县州盟旗省]|开发区|高新区|新区)?本级|[市州]级)/;
