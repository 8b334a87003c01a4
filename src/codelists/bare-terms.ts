import { bareMeasures, counterparts } from './cues';
import { deedsOnOthers, runningDeeds } from './deeds';
import { longestFirst, openingsOf } from './openings';

/** Heads that mean nothing alone and borrow from the things counted before them: 储备项目88个、总投资512亿元. */
export const bareTerms: ReadonlySet<string> = new Set([
  ...bareMeasures,
  '总投资',
  '完成投资',
  '协议总投资',
  '协议引资',
  '协议投资',
  '履约率',
  '落地率',
  '挂果面积',
  '投产面积',
  '采摘面积',
  '总产量',
  '占地',
  '设置床位',
  '总投资额',
  '投资额',
  '计划投资',
  '计划总投资',
  '年度计划投资',
  '当年投资',
  '当年完成投资',
  '到位资金',
  '合同投资',
  '合同引资',
  '合同引资额',
  '协议引资额',
  '引资额',
  '合同总投资',
  '协议投资额',
  '合同金额',
  '总金额',
  '金额',
  '资金',
  '开工率',
  '完工率',
  '竣工率',
  '投产率',
  '改造面积',
  '建筑面积',
  '总建筑面积',
  '占地面积',
  '种植面积',
  '总面积',
  '总里程',
  '里程',
  '全长',
  '总长',
  '年产值',
  '综合产值',
  '全产业链产值',
  '全产业链综合产值',
  '业务总收入',
  '业务收入',
  '总收入',
  '主营业务收入',
  '资产总额',
  '资产总计',
  '总资产',
  '销售收入',
  '销量',
  '利税',
  '办结率',
  '满意率',
  '满意度',
  '完成率',
  '整改率',
  '达产率',
  '破案率',
  '就业率',
  '入住率',
  '按期办结率',
  '群众满意率',
  '群众满意度',
  '总数',
  '从业人员',
  '招生',
  '毕业生',
  '毕业学生',
  '在校生',
  '在校学生',
  '在园幼儿',
  '在读研究生',
  '专任教师',
  '教职工',
  '床位',
  '挂牌',
]);

/** Deeds that say nothing of what they are done to: [老旧小区改造]惠及群众2268户, [安全生产]检查企业196家次. */
export const bareDeeds = [
  ...deedsOnOthers,
  '受益',
  '覆盖',
  '争取',
  '处罚',
  '罚款',
  '交流',
  '涉及',
  '参与',
  '追责问责',
  '组织处理',
  '党纪政务处分',
  '移送',
] as const;
/** What is so done to, as bare as the deed. */
export const bareObjects = [
  '群众',
  '居民',
  '农户',
  '村民',
  '市民',
  '企业',
  '人员',
  '资金',
  '财政资金',
  '专项资金',
  '各级资金',
  '村',
  '户',
  '老人',
  '学生',
  '家庭',
  '贫困户',
  '脱贫户',
  '困难群众',
  '农民',
  '职工',
  '人群',
  '人口',
  '问题',
  '隐患',
  '经济损失',
] as const;

const BARE_DEED = new RegExp(`^(?:累计)?(?:${longestFirst(bareDeeds)})(?:${longestFirst(bareObjects)})?$`);

const RUNNING_DEEDS: ReadonlySet<string> = new Set(
  [...runningDeeds, '实施', '培育', '开通'].map((deed) => `累计${deed}`),
);

/** Deeds that run up what the clause before counts: 新建高标准农田3.2万亩, [累计建成]28.6万亩. */
export function isRunningDeed(phrase: string): boolean {
  return RUNNING_DEEDS.has(phrase);
}

/** What something else brings about: 举办博览会,[带动销售额]增长. */
const BROUGHT_ABOUT = /^(?:累计|直接|间接)?(?:带动|撬动|拉动|惠及)/;

/** What a bare deed begins with, or a word of what is brought about: most phrases begin with none. */
const BARE_OPENINGS = openingsOf([...bareDeeds, '累计', '直接', '间接', '撬动', '拉动']);

/** True for a phrase that needs the name of what it is said of. */
export function isBare(phrase: string): boolean {
  if (bareTerms.has(phrase)) return true;
  if (!BARE_OPENINGS.has(phrase.charCodeAt(0))) return false;
  return isRunningDeed(phrase) || BARE_DEED.test(phrase) || BROUGHT_ABOUT.test(phrase);
}

/** Classes that behind 其中 lean on the whole: 货运量1800万吨,其中[铁路]120万吨. */
const classWords = [
  '铁路',
  '公路',
  '水路',
  '民航',
  '航空',
  '内河',
  '海运',
  '境外',
  '入境',
  '国内',
  '国外',
  '境内',
  '省外',
  '省内',
  '市外',
  '市内',
  '县外',
  '县内',
  '省际',
  '市本级',
  '区本级',
  '县本级',
  '州本级',
  '城镇',
  '农村',
  '城区',
  '乡村',
  '城市',
  '县城',
  '乡镇',
  '农业',
  '工业',
  '服务业',
  '制造业',
  '男性',
  '女性',
  '男',
  '女',
  '新建',
  '续建',
  '改建',
  '中央',
  '地方',
  '国有',
  '民营',
  '私营',
  '个体',
  '外资',
  '内资',
  '集体',
  '股份制',
  '本科',
  '专科',
  '大专',
  '本科及以上',
  '本科以上',
  '硕士',
  '博士',
  '硕士以上',
  '硕士及以上',
  '高级',
  '中级',
  '初级',
  '正高',
  '副高',
  '规上',
  '规模以上',
  '限上',
  '规下',
  '线上',
  '线下',
  '普通',
  '重点',
  '一类',
  '二类',
  '三类',
  '一等',
  '二等',
  '三等',
  '一级',
  '二级',
  '三级',
  '特级',
  '甲级',
  '乙级',
  '5A级',
  '4A级',
  '3A级',
  'AAAAA级',
  'AAAA级',
  'AAA级',
  '一般',
  '较大',
  '重大',
] as const;
const GRADES =
  '(?:A|国家|部|省|市|地市|县|区|厅|省市|国省|镇|乡镇|村|校|州|省部)级(?:(?:及)?以上)?|(?:[\\d.-]+|[一二三五十百千])?(?:百|千)?(?:万|亿|万亿)元(?:(?:及)?以[上下])?(?:的)?|(?:过|超)(?:百|千|十)?(?:万|亿)元';
const CLASS = new RegExp(`^(?:${GRADES}|${longestFirst(classWords)})`);
const GRADE = new RegExp(`^(?:${GRADES})`);
/** What a grade or a bound of money opens with, and what a class does. */
const GRADE_OPENINGS = openingsOf('A国部省市地县区厅镇乡村校州0123456789.-一二三五十百千万亿过超');
const CLASS_OPENINGS = new Set([...GRADE_OPENINGS, ...openingsOf(classWords)]);

/** Where a grade or a bound of money that opens a phrase ends, or the last 以上 of money inside it: 省级 of 省级农业龙头企业; 0 where none does. */
export function gradeOrBoundEnd(phrase: string): number {
  const opening = GRADE_OPENINGS.has(phrase.charCodeAt(0)) ? (GRADE.exec(phrase)?.[0].length ?? 0) : 0;
  const above = phrase.lastIndexOf(ABOVE);
  return opening > 0 || above < 0 ? opening : above + ABOVE.length;
}

const ABOVE = '元以上';

/** Where the class that opens a phrase ends; 0 where none opens it: 亿元以上 of 亿元以上项目. */
export function classEnd(phrase: string): number {
  return CLASS_OPENINGS.has(phrase.charCodeAt(0)) ? (CLASS.exec(phrase)?.[0].length ?? 0) : 0;
}

/** What is told of residents behind their income without naming them again: 城镇居民人均可支配收入31264元，[人均消费支出]21076元. */
export const ofResidents = /^(?:人均)?(?:生活)?消费(?:性)?支出$|^人均(?:自有)?住房(?:建筑)?面积$|^恩格尔系数$/;

/** Whose the income is. */
export const residents = /^(?:城镇|农村)?居民(?=人均可支配收入)/;

/** Ends of names of which one said alone stands for the other of what was said before: 生猪[存栏]…,[出栏]…; 基金预算[收入]…,[支出]…. */
const endsInTurn: ReadonlyMap<string, readonly string[]> = new Map([
  ['存栏', ['出栏']],
  ['出栏', ['存栏']],
  ['支出', ['收入']],
  ['收入', ['支出']],
  ['结余', ['收入', '支出']],
  ['滚存结余', ['收入', '支出', '结余']],
  ['外资', ['内资']],
]);

/** Which balance of a fund it is, in front of the word: [当年]结余. */
const WHICH_BALANCE = /^(?:当年|本年|年末|累计|当期)(?=.*结余$)/;

/**
 * The name of a bare end behind its counterpart, null where what stands before is none: `counterpartOf('出栏', '生猪存栏')` is 生猪出栏.
 */
export function counterpartOf(phrase: string, before: string): string | null {
  const own = counterparts.exec(before)?.[0];
  // 城镇消费品零售额2.86亿元，[乡村]0.82亿元.
  if (own !== undefined && own !== phrase && own !== before && counterparts.exec(phrase)?.[0] === phrase)
    return phrase + before.slice(own.length);
  const ends = endsInTurn.get(phrase.endsWith('结余') ? phrase.replace(WHICH_BALANCE, '') : phrase) ?? [];
  for (const end of ends)
    if (before.length > end.length) {
      if (before.endsWith(end)) return before.slice(0, -end.length) + phrase;
      // 存栏黑山羊12万只，[出栏]8万只.
      if (before.startsWith(end)) return phrase + before.slice(end.length);
    }
  return null;
}

/** What grows of a trade, a class of goods or a group of prices. */
export const grownMeasures: readonly string[] = (
  '增加值|总产值|产值|投资|销售额|零售额|商品零售|营业额|营业收入|利润总额|利润|价格|用电量|货运量|客运量|周转量|' +
  '进出口总额|出口额|进口额'
).split('|');

/** Trades that are told together and one by one: of 农林牧渔业总产值 农业 is 农业总产值. */
export const tradesTogether = '农林牧渔业';
