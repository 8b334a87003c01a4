import { MONEY, OTHER_UNIT } from '../../codelists/units';
import { MAY_BOUND, ONE_NUMBER, TOLD_BEFORE } from './facts';
import type { ItemView, Pattern } from './pattern';
import { noFigure } from './readings';
import { endOfGroup } from '../item-groups';
import type { Item } from '../items';
import { withoutLeads } from '../plain-phrase';
import { DEED_BEFORE } from './deed-before';

/** What makes a bound the name of a class: 亿元以上[项目], 10亿元[俱乐部], 50万元以上的[村], 其中10亿元以上[2个], 5000万元[口径以上]固定资产投资. */
const CLASS =
  /^(?:(?:以上)?口径|(?:(?:及)?以[上下])?(?:的)?(?:俱乐部|级|元店|(?:重点|重大|大|工业|产业|实施类)?(?:项目|企业))|(?:以[上下]的?|的)(?:(?:行政)?村(?![庄民级委道])|\d+[个家户])|以[上下]的?(?:乡镇|镇|园区|大户|(?:农民)?(?:专业)?合作社|家庭农场|农户))/;
/** Notes that tell what is counted: 限额以上单位[是指]年主营业务收入2000万元及以上的批发业…. */
const DEFINES = /是指|指的是|系指|统计(?:口径|范围|标准|起点|对象|单位)|起点标准|起报点/;
const AND_ABOVE = /^(?:及)?以[上下]/;
/** The further classes of such a note, whose kind of business stands behind: 500万元及以上的[零售业]. */
const OF_BUSINESS = /^(?:及以上的|以上的?(?:工业|法人|批发|零售|住宿|餐饮|服务业|建筑业|单位|产业活动))/;

/** A bound in a note on what the statistics cover: 统计范围为年主营业务收入2000万元及以上的工业法人单位, 起点标准由500万元提高到2000万元. */
function isDefinition({ text, item, current, previousHead, end }: ItemView): boolean {
  const behind = text.slice(end, end + 12);
  if (OF_BUSINESS.test(behind)) return true;
  const from = Math.max(item.words[0]?.start ?? item.start, item.start - LONGEST_NOTE);
  const isBound = AND_ABOVE.test(behind) || namesStart(text, from, end);
  const earlier = current.length === 0 && item.head.length < 4 ? previousHead?.[0] : undefined;
  const goesOn = earlier !== undefined && namesStart(text, earlier.start, item.start);
  // Where the words themselves define, they say whether this is a bound; else those before do.
  return isBound === goesOn ? isBound : isBound === DEFINES.test(text.slice(from, item.end));
}

function namesStart(text: string, from: number, to: number): boolean {
  return START.test(text.slice(from, to));
}

const START = /(?:统计|规模|限额|入[库统]|纳统|划分)标准|起报?点/;

const LONGEST_NOTE = 60;

/** 0-14岁[常住人口], 60岁及以上[老年人口]. */
const AGED = /^(?:及以上|以上|以下)?的?(?:常住|户籍|老年)?人(?:口|数)?/;

/**
 * The bound of a class of things, part of its name and no figure: 10-50亿元项目7个, 首次跻身“30亿元俱乐部”.
 *
 * @example 新签约10-50亿元项目7个。
 * - open 新签约10-50亿元项目数 7个
 * - none 10: threshold
 * - none 50: threshold
 */
export const classBound: Pattern = {
  name: 'class-bound',
  groups: ['quantities'],
  units: MONEY | OTHER_UNIT,
  needs: ONE_NUMBER,
  signs: MAY_BOUND | TOLD_BEFORE,
  inFront: '准点',
  read(view) {
    const { text, unit, end } = view;
    const isBound =
      unit?.endsWith('元') === true
        ? CLASS.test(text.slice(end, end + 12)) || isDefinition(view)
        : unit === '岁' && AGED.test(text.slice(end, end + 10));
    return isBound ? noFigure('threshold') : null;
  },
};

/** What a class is measured by, or what was done to it, in front of its bound: [集体经济收入]20万元以上的村, [税收超]千万元企业, [新签约]10-50亿元项目. */
const MEASURED_BY = /[\u4e00-\u9fff]*(?:收入|产值|投资|税收|纳税|营收|资金|销售额|资产)(?:超过?|达到?)?$/;
const LONGEST_MEASURE = 16;

/** The words of a bound, which open the name of its class. */
export function boundOf(text: string, { group, head, start: first }: Item): string {
  const start = group.kind === 'quantities' ? (group.quantities[0]?.start ?? first) : first;
  const from = Math.max(head.findLast(({ kind }) => kind === 'cue')?.end ?? first, start - LONGEST_MEASURE);
  const words = text.slice(from, start);
  const [measure = ''] = MEASURED_BY.exec(words) ?? DEED_BEFORE.exec(words) ?? [];
  return withoutLeads(measure) + text.slice(start, endOfGroup(group));
}
