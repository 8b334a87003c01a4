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

const prefixes = ['全', '我', '本'] as const;

/** Spellings of places told from the report's own: 全县 is the county, 全市 in a county's report the city above it. */
export const scopeWords: readonly (readonly [string, ScopeWord])[] = Object.entries(levels).flatMap(([ending, scope]) =>
  prefixes.map((prefix) => [prefix + ending, scope] as const),
);

/** The ending after 全 that a place's own people use of it: 历城区 is 全区, 内蒙古自治区 too. */
export function scopeFits(scope: ScopeWord, region: Region): boolean {
  return scope.levels.includes(region.level) && scope.suffixes.some((suffix) => region.name.endsWith(suffix));
}

/** Short names of places that running text uses as words: 突破10亿元大关 is not 大关县. */
export const ordinaryWords: ReadonlySet<string> = new Set([
  '大关',
  '和平',
  '新华',
  '长安',
  '东方',
  '平安',
  '建设',
  '向阳',
  '红旗',
  '前进',
  '振兴',
  '文化',
  '海港',
  '工业',
  '友谊',
  '集贤',
  '胜利',
  '昌平',
  '永安',
  '安居',
  '江北',
  '江东',
  '河东',
  '河西',
  '城中',
  '城关',
  '市中',
  '高新',
  '开发',
  '铁西',
  '铁东',
  '桥东',
  '桥西',
  '新城',
  '老城',
  '南山',
  '西湖',
  '东湖',
  '龙门',
  '民主',
  '开放',
  '解放',
  '保安',
  '安定',
  '稳定',
  '南部',
  '北部',
  '中部',
  '东部',
  '西部',
  '中山',
  '中牟',
  '集美',
  '通道',
  '大通',
  '理',
  '富民',
  '富源',
  '兴业',
  '兴国',
  '发展',
  '创新',
  '共和',
  '同心',
  '同德',
  '互助',
  '光明',
  '光山',
  '正定',
  '平定',
  '安平',
  '安福',
  '广场',
  '青年',
  '双桥',
  '港口',
  '港南',
  '港北',
  '朝阳',
  '道里',
  '道外',
  '平房',
  '矿区',
  '城区',
  '郊区',
  '宝山',
  '金山',
  '银海',
  '海城',
  '电白',
  '沙湾',
  '石峰',
  '天心',
  '开福',
  '雨花',
  '双清',
  '大祥',
  '北塔',
]);
