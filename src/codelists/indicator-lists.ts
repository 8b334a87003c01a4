import { composedSpellings } from './composed-spellings';
import { indicators } from './indicators';

/** One spelling that stands for several indicators in order: 城乡居民人均可支配收入 is two. */
export interface IndicatorList {
  readonly spelling: string;
  readonly names: readonly string[];
  /** What it means where one figure alone follows; null where that cannot be. */
  readonly single: string | null;
  /** It names what is measured only behind its whole or alone: 三次产业分别增长… is of their value added, of investment behind investment. */
  readonly bare?: true;
}

const incomes = ['城镇居民人均可支配收入', '农村居民人均可支配收入'] as const;
const industries = ['第一产业增加值', '第二产业增加值', '第三产业增加值'] as const;
const shares = ['第一产业占比', '第二产业占比', '第三产业占比'] as const;

const joiners = ['', '、', '和', '与', '及'] as const;
const incomeTails = [
  '居民人均可支配收入',
  '居民可支配收入',
  '人均可支配收入',
  '常住居民人均可支配收入',
  '居民人均收入',
  '居民收入',
] as const;
const incomeSpellings = [
  ...incomeTails.map((tail) => `城乡${tail}`),
  '城乡收入',
  ...joiners
    .slice(1)
    .flatMap((joiner) => [
      ...incomeTails.flatMap((tail) => [
        `城镇${joiner}农村${tail}`,
        `城镇居民${joiner}农村${tail}`,
        `城${joiner}乡${tail}`,
        `城镇常住居民${joiner}农村${tail}`,
      ]),
      `城镇居民人均可支配收入${joiner}农民人均可支配收入`,
    ]),
];

const industryHeads = [
  ...joiners
    .slice(0, 2)
    .flatMap((joiner) => [
      `一${joiner}二${joiner}三产业`,
      `第一${joiner}二${joiner}三产业`,
      `第一${joiner}第二${joiner}第三产业`,
      `一${joiner}二${joiner}三次产业`,
      `第一产业${joiner}第二产业${joiner}第三产业`,
      `一产${joiner}二产${joiner}三产`,
      `一${joiner}二${joiner}三产`,
    ]),
  ...['和', '及', '与'].flatMap((last) => [
    `第一、第二${last}第三产业`,
    `第一、二${last}三产业`,
    `一、二${last}三产业`,
    `第一产业、第二产业${last}第三产业`,
    `一产、二产${last}三产`,
    `一、二${last}三产`,
  ]),
  '三次产业',
] as const;
const gdp = ['地区生产总值', 'GDP', '生产总值', '地区GDP'] as const;
const shareTails = [
  '占比',
  '比重',
  '结构',
  '结构比',
  '结构比例',
  '构成比',
  '构成比例',
  '比例',
  '比',
  '之比',
  '增加值比例',
  '增加值结构',
  '增加值占比',
  '增加值比重',
  '所占比重',
  ...gdp.flatMap((whole) =>
    ['', '增加值'].flatMap((part) => [
      `${part}占${whole}比重`,
      `${part}占${whole}的比重`,
      `${part}占${whole}比例`,
      `${part}占${whole}的比例`,
    ]),
  ),
] as const;

/** Spellings of lists, each once. */
export const indicatorLists: readonly IndicatorList[] = [
  ...incomeSpellings.map((spelling) => ({
    spelling,
    names: incomes,
    single: spelling.startsWith('城乡') ? '居民人均可支配收入' : null,
  })),
  ...industryHeads.map((head) => ({ spelling: `${head}增加值`, names: industries, single: null })),
  ...industryHeads.flatMap((head) =>
    ['实现', '完成', '分别实现', '分别完成'].map((verb) => ({
      spelling: `${head}${verb}增加值`,
      names: industries,
      single: null,
    })),
  ),
  ...industryHeads.map((head) => ({ spelling: head, names: industries, single: null, bare: true as const })),
  ...industryHeads.flatMap((head) =>
    shareTails.map((tail) => ({ spelling: head + tail, names: shares, single: null })),
  ),
  ...[
    '产业结构',
    '产业结构比',
    '产业结构比例',
    '产业比例',
    '三产结构',
    '三产结构比',
    '三产比例',
    '三产比',
    '三次产业构成',
  ].map((spelling) => ({ spelling, names: shares, single: null })),
  ...['', '地方', '财政', '地方财政'].flatMap((whose) =>
    ['收支', '收、支', '收入支出', '收入和支出', '收入、支出', '收入与支出', '收入及支出'].map((tail) => ({
      spelling: `${whose}一般公共预算${tail}`,
      names: ['一般公共预算收入', '一般公共预算支出'] as const,
      single: null,
    })),
  ),
  ...['', '金融机构', '银行业金融机构', '银行业机构', '银行'].flatMap((bank) =>
    ['', '本外币', '人民币'].flatMap((currency) =>
      ['', '各项'].flatMap((all) =>
        ['存贷款余额', '存、贷款余额', '存款和贷款余额', '存款、贷款余额', '存贷款'].map((tail) => ({
          spelling: bank + currency + all + tail,
          names: ['金融机构存款余额', '金融机构贷款余额'] as const,
          single: null,
        })),
      ),
    ),
  ),
];

/**
 * What stands for the whole where a head is bare, after a subject of the same family: 规模以上工业总产值完成394亿元，增加值增长2.2% gives
 * 规模以上工业增加值.
 */
interface IndicatorFamily {
  /** Each member with the bare heads that mean it in this family. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Bare heads that mean what is no member. */
  readonly outside?: Readonly<Record<string, string>>;
  /** The heads are so common that they mean this only right behind a member: 甘蔗种植面积12万亩，总产52万吨 is no grain. */
  readonly isNear?: true;
  /** The heads are classes of many things, 城镇 and 第一产业: behind 其中 they are of what stands right before, whatever that is. */
  readonly ofClasses?: true;
}

const families: readonly IndicatorFamily[] = [
  {
    members: {
      规模以上工业增加值: ['增加值', '工业增加值'],
      规模以上工业总产值: ['总产值', '工业总产值', '产值'],
      规模以上工业营业收入: ['营业收入', '主营业务收入', '营收'],
      规模以上工业利润总额: ['利润总额', '利润'],
      规模以上工业企业数: [],
    },
  },
  {
    members: {
      粮食播种面积: ['播种面积', '种植面积'],
      粮食总产量: ['总产量', '产量', '总产'],
    },
    isNear: true,
  },
  {
    members: {
      农林牧渔业总产值: ['总产值'],
      农业增加值: ['增加值'],
    },
  },
  {
    members: {
      研发经费投入: [],
      研发经费投入强度: ['投入强度', '强度'],
    },
  },
  {
    members: {
      工业总产值: ['总产值'],
      工业增加值: ['增加值'],
    },
  },
  {
    members: {
      进出口总额: [],
      出口总额: ['出口', '出口总额'],
      进口总额: ['进口', '进口总额'],
    },
  },
  {
    members: {
      地区生产总值: [],
    },
    outside: { 人均: '人均地区生产总值' },
  },
  {
    members: {
      金融机构存款余额: ['存款'],
      金融机构贷款余额: ['贷款'],
    },
  },
  {
    members: {
      居民人均可支配收入: [],
      城镇居民人均可支配收入: ['城镇居民', '城镇', '城镇常住居民'],
      农村居民人均可支配收入: ['农村居民', '农村', '农村牧区', '农牧区', '农牧民', '农村常住居民'],
    },
    ofClasses: true,
  },
  {
    members: {
      地区生产总值: [],
      第一产业增加值: ['第一产业', '一产', '一产业'],
      第二产业增加值: ['第二产业', '二产', '二产业'],
      第三产业增加值: ['第三产业', '三产', '三产业', '服务业'],
      农业增加值: ['农林牧渔业'],
      工业增加值: ['工业', '全部工业'],
      金融业增加值: ['金融业'],
    },
    ofClasses: true,
  },
  {
    members: {
      第一产业占比: ['第一产业'],
      第二产业占比: ['第二产业'],
      第三产业占比: ['第三产业'],
    },
  },
  {
    members: {
      空气质量优良天数: ['优良天数'],
      空气质量优良率: ['达标率'],
      'PM2.5平均浓度': [],
      空气质量综合指数: ['综合指数'],
    },
  },
  {
    members: {
      商品房销售面积: ['销售面积'],
      商品房销售额: ['销售额', '销售金额'],
    },
  },
  {
    members: {
      规模以上服务业营业收入: ['营业收入'],
    },
  },
  {
    members: {
      一般公共预算收入: [],
      一般公共预算支出: ['支出'],
      税收收入: ['税收', '税收收入'],
    },
  },
  {
    members: {
      市场主体总量: ['实有户数', '实有', '在册户数', '总户数'],
      新增市场主体: [],
    },
  },
  {
    members: {
      固定资产投资: [],
      工业投资: [],
      制造业投资: [],
      工业技改投资: ['工业技改', '技改'],
      民间投资: ['民间'],
      基础设施投资: ['基础设施'],
      房地产开发投资: ['房地产开发'],
    },
  },
  {
    members: {
      社会消费品零售总额: [],
      限额以上单位零售额: ['限额以上', '限上'],
    },
  },
  {
    members: {
      接待游客人次: [],
      旅游收入: ['综合收入', '总收入'],
    },
  },
];

interface Heads {
  readonly members: readonly string[];
  readonly heads: ReadonlyMap<string, string>;
  readonly isNear: boolean;
  readonly ofClasses: boolean;
}

/** For each member the heads of its families, in maps: any word of a text may be asked, also one that every object has (constructor). */
const headsBehind: ReadonlyMap<string, readonly Heads[]> = (() => {
  const behind = new Map<string, Heads[]>();
  for (const { members, outside = {}, isNear = false, ofClasses = false } of families) {
    const meanings = Object.entries(members).flatMap(([name, heads]) => heads.map((head) => [head, name] as const));
    const heads = new Map([...meanings, ...Object.entries(outside)]);
    const own = { members: Object.keys(members), heads, isNear, ofClasses };
    for (const member of own.members) behind.set(member, [...(behind.get(member) ?? []), own]);
  }
  return behind;
})();

const NO_HEADS: readonly Heads[] = [];
const LONGEST_HEAD = Math.max(
  ...[...headsBehind.values()].flat().flatMap(({ heads }) => [...heads.keys()].map((head) => head.length)),
);

/**
 * What a bare head means after a subject; null where it means nothing there. `bareHead('增加值', '规模以上工业总产值')` is
 * 规模以上工业增加值. `isBehind` tells that nothing else was spoken of since.
 */
export function bareHead(head: string, subject: string, isBehind = true): string | null {
  if (head.length > LONGEST_HEAD) return null;
  for (const { heads, isNear } of headsBehind.get(subject) ?? NO_HEADS) {
    const meant = isNear && !isBehind ? undefined : heads.get(head);
    if (meant !== undefined) return meant;
  }
  return null;
}

/** 单产 between a grain area and 总产 is of the grain, too. */
export const yieldNamed = /^(?:平均)?(?:单产|亩产)$/;

/** What a clause without a number speaks of, for a bare head behind it: [粮食]再获丰收，总产达13亿斤. */
export const topicsOfHeads: readonly (readonly [topic: string, heads: RegExp, name: string])[] = [
  ['粮食', /^(?:全年|实现|再创新高)*(?:总产|总产量|产量)$/, '粮食总产量'],
];

/** True where the bare heads of an indicator's family are classes of many things. `hasClassHeads('居民人均可支配收入')` */
export function hasClassHeads(name: string): boolean {
  return headsBehind.get(name)?.some(({ ofClasses }) => ofClasses) ?? false;
}

/** True for two indicators of one family, whose bare heads lean on each other. `sameFamily('进出口总额', '出口总额')` */
export function sameFamily(a: string, b: string): boolean {
  return headsBehind.get(a)?.some(({ members }) => members.includes(b)) ?? false;
}

/**
 * A core indicator of the family that a phrase outside the dictionary belongs to, for bare heads behind it; null where it belongs
 * to none. 规模以上工业企业产品销售率97.4%，实现利润… is about enterprises above the threshold.
 */
export function familyHead(phrase: string): string | null {
  if (!phrase.startsWith('规')) return null;
  const trade = /^(?:规模以上|规上)(工|服务)业/.exec(phrase)?.[1];
  return trade === undefined ? null : trade === '工' ? '规模以上工业总产值' : '规模以上服务业营业收入';
}

/**
 * Spellings so bare that behind the figures of one firm, park or industry they are still said of it: 实现产值25亿元、税收1.2亿元.
 */
export const weakSpellings: ReadonlySet<string> = new Set([
  '税收',
  '上缴税收',
  '上缴税金',
  '出口额',
  '进口额',
  '进出口额',
]);

const standIn =
  /^(?:地方级?财政[收支][入出]|房屋销售.+|牧.+可支配收入|国内旅游(?:总)?收入|.*人民币.*(?:存|贷)款.*|技术(?:市场)?交易额|城镇固定资产投资|500万元.*投资|农业增加值|农业总产值|城市居民人均可支配收入)$/;

/** What such spellings hold: most spellings are told apart without asking further. */
const standInWords = /^[地国技城5农房牧]|人民币/;

/** True for a spelling that means its indicator only where that is not named beside it with another number. */
export function isStandIn(spelling: string): boolean {
  return standInWords.test(spelling) && standIn.test(spelling);
}

/** Spellings of the whole, beside which a narrower one is always a part: 本外币存款余额, 旅游总收入. */
export const widerSpelling = /本外币|旅游(?:综合)?总(?:收入|花费)|游客总花费/;

/** Every spelling of a single indicator with its canonical name, each spelling once. */
export const indicatorSpellings: ReadonlyMap<string, string> = new Map([
  ...composedSpellings(),
  ...indicators.flatMap((one) => [one.name, ...one.aliases].map((spelling) => [spelling, one.name] as const)),
]);

/** The indicators that such spellings stand for. */
export const standInNames: ReadonlySet<string> = new Set(
  [...indicatorSpellings].filter(([spelling]) => isStandIn(spelling)).map(([, name]) => name),
);
