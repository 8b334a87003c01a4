import { ONE_NUMBER, OPEN } from './facts';
import { classEnd } from '../../codelists/bare-terms';
import { countedNoun } from '../../codelists/counted-nouns';
import { anyDeed } from '../../codelists/deeds';
import { deedOf, isDeed } from '../deed-of';
import { COUNT, MONEY, OTHER_UNIT, isCountUnit } from '../../codelists/units';
import type { Item } from '../items';
import { FALL, hasAny, RISE } from '../kinds';
import { plainPhrase } from '../plain-phrase';
import type { SubjectMember } from '../subject';
import { isAimedAt } from './aimed-at';
import { DEED_BEFORE } from './deed-before';
import type { ItemView, Pattern, Reading } from './pattern';
import { renamed, subjectMember, type Leaning } from '../subject-member';
import { rowReading } from './readings';

const OPENS_WITH_DEED = new RegExp(`^(?:累计)?(?:${anyDeed})`);
/** A noun so short that it is told apart only by what is said of it: 企业 列入后备资源库. */
const SHORT_NOUN = 3;
const LONGEST_SAID = 16;
const LONGEST_NOUN = 20;
/** What follows a number whose noun stands before it: 规上企业28家[位居全市第二]. */
const SAID_OF_IT =
  /^(?:全部|位?[居列](?:全|第|前|首)|位[居列]|排名|排全|占|较[上去年]|比[上去年]|同比|增长|增加|减少|下降|[增升降减][至到]|(?:提[高升]|上升|扩大|跃升|攀升|发展)[至到]|用于|分布|以[上下]|左右|并|，|实现|完成|达|为)/;
/** 带动茶农1.6万户6.2万人[增收]. */
const BETTER_OFF = /^(?:增收|脱贫|受益)/;
/** A unit that is the noun itself: 辖7镇8乡. */
const NOUN_UNITS: ReadonlySet<string> = new Set(['镇', '乡', '村', '街道', '社区']);
/** Nouns of one character: 全州29个[乡]. */
const ONE_CHARACTER = /^[县乡镇村市区州旗校站]$/;
/** Tenths and lengths of time are said of what stands before them, as ratios are. */
const NEVER_BEFORE: ReadonlySet<string> = new Set('成 天 小时 分钟 秒 个月 岁 分 ℃ 摄氏度 度'.split(' '));
/** Who has the counted things: [区政务服务中心]45个进驻部门. */
const HOLDER = /(?:中心|局|院|委|部|公司|集团|学校|大学|平台|系统|园区|开发区|新区|基地|街道|片区|社区|银行)$/;

/**
 * A count in front of what is counted: 对全市32个项目进行观摩, 培育10家以上标杆工厂, 36个排污口整治, 新增260万平方米绿色建筑.
 *
 * @example 交付1536套安置房。
 * - open 交付安置房数 1536套
 */
export const countBeforeNoun: Pattern = {
  name: 'count-before-noun',
  groups: ['quantities'],
  units: COUNT | MONEY | OTHER_UNIT,
  needs: ONE_NUMBER | OPEN,
  read(view) {
    const { item, head, numbers, unit, unitKind, subject } = view;
    if (unit === null || NEVER_BEFORE.has(unit) || !(mayHaveNoun(view) || NOUN_UNITS.has(unit))) return null;
    // 新增就业5000人的目标 counts no aims.
    if (isAimedAt(view)) return null;
    const isNew = opensWithAddition(view);
    if (!isNew && hasAny(head.kinds, RISE | FALL)) return null;
    const stock = stockCounted(view);
    if (stock !== null) return rowReading([stock], numbers);
    const before = isNew ? ADDED : (subject?.members[0]?.name ?? '');
    const start = item.tail[0]?.start ?? view.at;
    if (NOUN_UNITS.has(unit) && (before === '' || isDeed(before))) return counted(view, unit, start, STOCK);
    const isCount = unitKind === COUNT || unit === '万' || unit === '亿';
    if (!isCount && !(before === '' ? view.current.length === 0 : isDeed(before) || before.length <= 2)) return null;
    const behind = nounBehind(view);
    if (
      (behind.length < 2 && !ONE_CHARACTER.test(behind)) ||
      SAID_OF_IT.test(behind) ||
      (before !== '' && !isDeed(before) && BETTER_OFF.test(behind)) ||
      (!isCount && behind.startsWith('的'))
    )
      return null;
    const noun = behind.replace(/^的/, '');
    const parted = isSharedWithNext(view) ? countedNoun(noun).noun.replace(RATE_OF_NEXT, '') : noun;
    const { name, deed } = countedName(deedBefore(view, before), parted, turnsOut(view));
    if (name.length > LONGEST_NOUN + deed.length || isIndicator(name, view)) return null;
    const holder = holderOf(view, before);
    const more = deed === '' ? STOCK : {};
    return counted(view, holder + name, start, holder === '' ? more : { ...more, actor: holder });
  },
};

const STOCK = { measure: 'stock' } as const;

/** A row of what is counted, which begins at a place. */
function counted({ item, numbers }: ItemView, name: string, start: number, more: Leaning): Reading {
  const member = subjectMember(name, false, { start, end: item.end });
  return rowReading([renamed(member, name, false, more)], numbers);
}

/** All of a place's: 全区[282家]规模以上工业企业实现营业收入586亿元. A number of them that nothing calls all is a row of its own. */
function stockCounted({ text, item, unitKind, subject, lexicon }: ItemView): SubjectMember | null {
  const [counted] = item.tail;
  if (counted === undefined || counted.kind !== 'indicator' || subject !== null || unitKind !== COUNT) return null;
  const places = item.head.filter(({ kind }) => kind === 'scope' || kind === 'region');
  if (places.length === 0 || !item.head.every(({ kind }) => kind === 'scope' || kind === 'region' || kind === 'period'))
    return null;
  for (let end = counted.end; end > counted.start + 2; end -= 1) {
    const name = lexicon.canonicalName(text.slice(counted.start, end));
    const known = name === undefined ? undefined : lexicon.indicatorNamed(name);
    if (known?.measure === 'stock' && isCountUnit(known.baseUnit ?? ''))
      return subjectMember(known.name, true, { start: counted.start, end });
  }
  return null;
}

/** 7家 拥有高新技术企业, where a comma was lost: an indicator of the dictionary is counted by its own words alone. */
function isIndicator(name: string, { lexicon }: ItemView): boolean {
  return lexicon.indicatorNamed(name) !== undefined || lexicon.indicatorNamed(`${name}数`) !== undefined;
}

const ADDED = '新增';

/** [新增]260万平方米绿色建筑: no rise of what stands before it, but an addition of what stands behind. */
export function opensWithAddition({ text, item }: ItemView): boolean {
  const [first] = item.head;
  const isAll = first?.kind === 'text' && item.head.length === 1 && item.tail[0]?.kind === 'text';
  return isAll && text.slice(first.start, first.end).trim() === ADDED;
}

/** 55个实施类项目已开工46个: what stands behind the noun is said of the next number. */
function isSharedWithNext({ item, next }: ItemView): boolean {
  return (
    next !== null &&
    next.lead === 'none' &&
    next.head[0]?.start === item.tail[0]?.start &&
    next.head.length === item.tail.length
  );
}

/** Words stand behind the number, or it may share those of the next. */
function mayHaveNoun({ item, next }: ItemView): boolean {
  return item.tail.length > 0 || (next !== null && (isJoined(next) || isAge(next)));
}

/** 3.2万名[65岁以上老年人]: the age of those counted. */
function isAge({ lead, head, group }: Item): boolean {
  return lead === 'none' && head.length === 0 && group.kind === 'quantities' && group.quantities[0]?.unit === '岁';
}

/** 3个省级[、]6个市级示范村任务, 38大项[、]186小项改革任务. */
function isJoined({ lead, head }: Item): boolean {
  const last = head.at(-1);
  return lead === '、' || (last?.kind === 'mark' && last.mark === '、');
}

/** The words behind the number; of 3个省级、6个市级示范村任务 and 38大项、186小项改革任务 the first shares the noun of the next. */
function nounBehind({ text, item, next, subject }: ItemView): string {
  const own = wordsOf(text, item.tail);
  if ((own !== '' && classEnd(own) < own.length) || next === null) return own;
  // 百亿级项目1个、30亿元以上项目4个: the first has a noun of its own.
  const named = subject?.members[0]?.name ?? '';
  if (own === '' && named !== '' && !isDeed(named)) return own;
  // 为3.2万名65岁以上老年人免费体检.
  if (isAge(next)) return text.slice(next.start, next.end);
  const shared = isJoined(next) ? wordsOf(text, next.tail) : '';
  return shared === '' ? own : own + shared.slice(classEnd(shared));
}

function wordsOf(text: string, tail: ItemView['item']['tail']): string {
  const [first] = tail;
  if (first?.kind !== 'text') return '';
  return text.slice(first.start, tail.at(-1)?.end ?? first.end).replace(/\s+/g, '');
}

/** The deed in front of the number, or that of the count before it in the list: 启动25个小区、15条[小巷]改造提升. */
function deedBefore({ text, item, head, current, subject }: ItemView, before: string): string {
  const own = before === '' ? '' : (DEED_BEFORE.exec(before)?.[0] ?? '');
  if (own !== '') return own;
  const actor = subject?.members[0]?.leans.actor;
  if (actor !== undefined) return deedOf(before.slice(actor.length)).replace(/了$/, '');
  const last = item.head.at(-1);
  const [known] = current;
  const listed = last?.kind === 'mark' && last.mark === '、' && known?.readBy === 'count-before-noun';
  const phrase = listed || (item.lead === '、' && before === '') ? (known?.subject.phrase ?? '') : '';
  const shared = phrase === '' ? '' : (OPENS_WITH_DEED.exec(phrase)?.[0] ?? '');
  const [word] = head.predicate;
  return shared === '' && before === '' && word?.kind === 'report' && text.slice(word.start, word.end) === '完成'
    ? '完成'
    : shared;
}

/** Who has the counted things, or had those before: 区政务服务中心45个进驻部门1289项政务服务事项. */
function holderOf({ text, item, current, subject, at }: ItemView, before: string): string {
  // 济钢产业基地等216个项目 are examples.
  const etc = text[at - 1] === '等';
  const actor = subject?.members[0]?.leans.actor;
  if (actor !== undefined) return actor;
  if (
    before !== '' &&
    before.length <= 12 &&
    HOLDER.test(before) &&
    !/、/.test(before) &&
    !etc &&
    deedOf(before) === ''
  )
    return before;
  const [known] = current;
  return item.lead === 'none' && item.before.length === 0 ? (known?.subject.leans.actor ?? '') : '';
}

/** 实现58个服务场景集成办理: what stands behind the noun was done to it. */
function turnsOut({ text, head, at }: ItemView): boolean {
  if (/^(?:推动|推进|促进)$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  const [word] = head.predicate;
  return word !== undefined && /^(?:实现|完成)/.test(text.slice(word.start, word.end));
}

/** 5个国控断面[水质优良率]100%: the rate is the next number's. */
const RATE_OF_NEXT = /(?<=.{2})(?:水质)?[\u4e00-\u9fff]{2}(?:率|比例)(?:保持|达到|达|为|均)*$/;

/** Said of works that are under way, and of no deed. */
const ONLY_GOES_ON = /^(?:顺利|有序|加快|稳步|正在|全面)*(?:推进|实施|运行|落实)/;

/** The counted noun with the deed done to it in front: 改造 and 老旧小区, 黄河流域入河排污口 and 整治. */
function countedName(deed: string, behind: string, isDone: boolean): { readonly name: string; readonly deed: string } {
  const { noun, said } = countedNoun(behind);
  const named = plainPhrase(noun, []).name.replace(/(?:优势|作用|中)$/, '');
  // Where all of a set did it, the set is counted: 61个项目全部开工.
  if (/^(?:全部|均|都|已全部)/.test(said)) return { name: deed + named, deed };
  if (ONLY_GOES_ON.test(said)) return { name: deed + named, deed };
  const told = said.replace(/^(?:进行|得到|顺利|有序|加快|正在|全面|已|中)+/, '').replace(/(?:建设|工作)$/, '');
  if (isDeed(told) || (isDone && deed === '' && told.length === 4))
    return { name: (deed === '完成' ? '' : deed) + told + named, deed: deed + told };
  if (deed === '' && named.length <= SHORT_NOUN && told !== '' && told.length <= LONGEST_SAID && !/[、在于]/.test(told))
    return { name: told + named, deed: told };
  return { name: deed + named, deed };
}
