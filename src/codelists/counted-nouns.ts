import { longestFirst } from './openings';

/** Verbs at which a counted noun ends: 62家企业[列入]后备资源库, 55个项目[开工]建设. */
export const verbsBehindCounted = [
  '到',
  '在',
  '为',
  '向',
  '从',
  '由',
  '获',
  '列入',
  '日夜',
  '全天候',
  '坚守',
  '值守',
  '交付',
  '下沉',
  '奋战',
  '入选',
  '得到',
  '完成',
  '开工',
  '顺利',
  '推进',
  '进行',
  '集成',
  '受益',
  '全面',
  '全部',
  '整治',
  '投入',
  '入驻',
  '落户',
  '纳入',
  '达到',
  '实现',
  '被',
  '通过',
  '参加',
  '参与',
  '接种',
  '超额',
  '加快',
  '建成',
  '投产',
  '竣工',
  '入围',
  '运行',
  '上岗',
  '挂牌',
  '解决',
  '安装',
  '有序',
  '成功',
  '稳步',
  '正式',
  '已',
  '均',
  '正在',
  '改造',
  '治理',
  '提升',
  '办结',
  '网办',
  '开展',
  '签约',
  '荣获',
  '扎根',
  '主攻',
  '实施',
  '提供',
  '发放',
] as const;

/** Behind a verb that only says which things: 技术改造[项目], 污水治理[设施]. */
const NOUN_OF_DEED =
  '(?:类|区|型|项目|工程|任务|资金|企业|计划|基地|中心|机构|系统|设施|设备|试点|平台|人员|标准|协议|方案|点位|站)';
const VERB_BEHIND = new RegExp(
  `(?<=^.{2,24}?)(?:(?:${longestFirst(verbsBehindCounted)})(?!${NOUN_OF_DEED})|中(?=有|$))`,
);

/** A counted noun parted from what is said of it: `countedNoun('企业列入后备资源库')` is 企业 and 列入后备资源库. */
export function countedNoun(words: string): { readonly noun: string; readonly said: string } {
  const at = VERB_BEHIND.exec(words)?.index ?? words.length;
  return { noun: words.slice(0, at), said: words.slice(at) };
}
