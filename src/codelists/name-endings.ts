import { isOnlyDeeds } from './deeds';
import { openingsOf } from './openings';
import { COUNT, PER_CENT, PER_MILLE, splitUnit, unitMultipliers } from './units';

/** Who is counted by 人, 名 and 位: their phrase ends in 数, any other in 人数. */
const PERSONS =
  /(?:人|人才|人口|劳动力|员|者|干部|群众|学生|教师|老师|医生|护士|医师|居民|农民|村民|市民|职工|员工|专家|博士|硕士|博士后|院士|代表|书记|骨干|能手|工匠|技师|大使|士兵|儿童|妇女|青年|毕业生|研究生|本科生|中专生|新生|师生|幼儿|旅客|游客|乘客|逃犯|律师|法官|检察官|模范|标兵|乡贤|客商|创客|对象|农民工|辅警|民警|顾问|工程师|院长|校长|园长)$/;
const HOUSEHOLDS = /(?:户|主体|企业|公司|商家|家庭|农场|合作社|单位|住宅|商铺|房屋)$/;
const MEASURE_ENDS = openingsOf('数次率额量计例重比');
const ENDS_MEASURED = /(?:数|次|率|额|(?<!力)量|总计|合计|比例|比重|占比)$/;
const AREA = /(?:面积|规模|任务|指标|量|缺口|亩数)$/;
const LENGTH = /(?:里程|长度|距离|全长|总长|海拔|高度|深度|宽度|半径|岸线|主线|线路长|降水量|雨量|浓度|水位)$/;
const ROADS = /(?:路|道|高速|街)$/;
const MONEY =
  /(?:额|值|金|款|资|费|税|收入|支出|投入|利润|贷|债|券|补贴|补助|成本|资产|价格|价|奖励|授信|财力|结余|结转|补偿|收益|支付|缺口|预算|总量|规模|损失|财政|额度|产出|保障|保险|红利|效益|订单|募捐)$/;
const TIME_OF = /(?:办结|办理|审批|开办|用时|响应|通勤|往返|等待|出警|缩短|压缩|到达|办电)$/;
const MOVED =
  /^(?:累计)?(?:清理|清运|清除|处理|处置|回收|收集|节约|调运|收储|补水|生态补水|外调|压减|减少|减排|消纳|拆除|转运|利用)/;

/** A counting word without its power of ten: 万人次 is 人次. */
function countingWord(unit: string): string {
  if (unit.length === 1) return unit;
  const multiplier = unitMultipliers.find((one) => unit.startsWith(one) && unit.length > one.length);
  return multiplier === undefined ? unit : unit.slice(multiplier.length);
}

/**
 * A phrase with the ending that a table's head would print for its unit: `measuredName('老旧小区', '个')` is 老旧小区数, with 次 集体学习次数, with 户
 * 惠及群众户数, with 亩 高标准农田面积. A phrase that names its measure stays as it is. `deedOf` tells the verb that opens it.
 */
export function measuredName(phrase: string, unit: string | null, deedOf: (phrase: string) => string): string {
  // 常住人口（城镇） is a part of what measures it.
  if (unit === null || phrase === '' || phrase.endsWith('）')) return phrase;
  const { base, kind } = splitUnit(unit);
  if ((kind & (PER_CENT | PER_MILLE)) !== 0) return phrase;
  const isRound = unit === '万' || unit === '亿';
  // 财政总收入突破40亿 is money.
  if (isRound && MONEY.test(phrase)) return phrase;
  if (kind === COUNT || isRound) return phrase + countEnding(phrase, countingWord(unit));
  if (base === '亩' || base === '公顷' || base === '平方米' || base === '平方公里')
    return AREA.test(phrase) ? phrase : `${phrase}面积`;
  if (base === '公里' || (base === '米' && deedOf(phrase) !== ''))
    return LENGTH.test(phrase) ? phrase : phrase + (base === '公里' && ROADS.test(phrase) ? '里程' : '长度');
  if (base === '元' || base === '美元') return MONEY.test(phrase) || deedOf(phrase) === '' ? phrase : `${phrase}金额`;
  if (/^(?:个工作日|小时|分钟|天|个月|秒)$/.test(base)) return TIME_OF.test(phrase) ? `${phrase}时间` : phrase;
  if ((base === '吨' || base === '立方米') && MOVED.test(phrase) && !/量$/.test(phrase)) return `${phrase}量`;
  return phrase;
}

function countEnding(phrase: string, word: string): string {
  const isMeasured = MEASURE_ENDS.has(phrase.charCodeAt(phrase.length - 1)) && ENDS_MEASURED.test(phrase);
  if (word.endsWith('次')) return isMeasured ? '' : word === '次' ? '次数' : word;
  if (word.endsWith('项') && word.length === 2) return phrase.endsWith(word) ? '数' : `${word}数`;
  if (isMeasured) return '';
  switch (word) {
    case '人':
    case '名':
    case '位':
    case '员':
      return PERSONS.test(phrase) ? '数' : '人数';
    case '户':
      return HOUSEHOLDS.test(phrase) ? '数' : '户数';
    case '家':
    case '起':
    case '件':
    case '处':
    case '座':
    case '所':
    case '项':
      return isOnlyDeeds(phrase) ? `${word}数` : '数';
    case '场':
      return phrase.endsWith('场') ? '次' : '场次';
    case '种':
      return /[种类]$/.test(phrase) ? '数' : '种类数';
    default:
      return '数';
  }
}
