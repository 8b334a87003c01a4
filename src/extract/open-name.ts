import {
  classEnd,
  counterpartOf,
  gradeOrBoundEnd,
  isBare,
  ofResidents,
  residents,
  tradesTogether,
} from '../codelists/bare-terms';
import { borrowedName, isDeedLike, overlapping, type Named, type Owner } from './borrowed-name';
import { deedOf, isDeed } from './deed-of';
import { addend } from '../codelists/phrase-words';
import { isCountUnit } from '../codelists/units';
import type { Lead } from './items';
import type { Lexicon } from './lexicon';
import { measureGrown } from './measure-grown';
import { sameUnit } from './number-fit';
import { shortEnd, shortened } from './short-name';
import type { Statement } from './statement';
import type { Subject, SubjectMember } from './subject';
import { borrowing, renamed, withMembers } from './subject-member';
import { codesOf } from './text/code-units';

/** What stands around a phrase that may belong to its name. */
export interface NameSurroundings {
  /** The statements that the sentence goes on with. */
  readonly current: readonly Statement[];
  /** The mark in front of the clause. */
  readonly lead: Lead;
  readonly unit: string | null;
  /** The bound of a class right before it: [10-50亿元]项目7个. */
  readonly classBound: string | null;
  /** 其中 stands in front of it. */
  readonly isPart: boolean;
  /** What the clause before was about, where that has no number: 文明城市创建. */
  readonly topic: string | null;
  /** What a clause in front says that the things behind it are measured by: [限额以上单位商品零售额]中，粮油食品类增长6%. */
  readonly within: string | null;
  /** Nothing stands behind the number. */
  readonly isEnd: boolean;
  readonly lexicon: Lexicon;
}

/**
 * The full name of a row outside the dictionary: what a table's head would print. A list of whole nouns is shortened, a bare head borrows from the
 * things counted before it or from the clause before, a part behind 其中 inherits all but its class, a list shares its verb.
 */
export function fullyNamedOpen(subject: Subject, around: NameSurroundings): Subject {
  const owner = around.current.length === 1 ? ownerOf(around.current[0]) : null;
  const isList = subject.members.length > 1;
  let members: SubjectMember[] | null = null;
  let leans = false;
  for (let i = 0; i < subject.members.length; i += 1) {
    const member = subject.members[i];
    if (!member) break;
    const phrase = isList ? member.name : headOfTable(member.name, around.unit);
    // Of a list only bare heads lean on what stands before: 办结率和满意率.
    if (isList && !isBare(phrase)) continue;
    const own = nameOf(phrase, member, owner, around);
    if (!own.borrowed && own.name === member.name) continue;
    leans ||= own.borrowed;
    (members ??= [...subject.members])[i] = withName(member, own);
  }
  if (members === null) return subject;
  return leans ? borrowing(subject, members) : withMembers(subject, members, subject.single);
}

/** A phrase as short as the head of a table. */
function headOfTable(phrase: string, unit: string | null): string {
  return shortEnd(shortened(withoutReport(phrase, unit)));
}

/** 完成 before an amount of money only reports, but for the term 完成投资; 加 before what a budget adds to its revenue adds. */
function withoutReport(phrase: string, unit: string | null): string {
  if (!REPORT_OPENS.has(phrase.charCodeAt(0)) || unit?.endsWith('元') !== true) return phrase;
  return phrase.replace(/^(?:累计)?完成(?!投资|率)(?=.{3})/, '').replace(addend, '');
}

const REPORT_OPENS = codesOf('累完加');

function ownerOf(statement: Statement | undefined): Owner | null {
  if (!statement) return null;
  const { subject: member, level } = statement;
  const phrase = member.leans.lender ?? member.phrase ?? (member.core ? member.name : withoutNumber(member.name));
  return { phrase, deed: member.core ? '' : deedOf(phrase), unit: level?.unit ?? null, member };
}

function withoutNumber(name: string): string {
  return name.endsWith('数') ? name.slice(0, -1) : name;
}

/** A member under its full name, with what that leans on. */
function withName(member: SubjectMember, own: Named): SubjectMember {
  return renamed(member, own.name, own.core ?? member.core, own);
}

function nameOf(phrase: string, member: SubjectMember, owner: Owner | null, around: NameSurroundings): Named {
  const classed = (around.classBound ?? '') + phrase;
  const plain: Named = { name: classed, borrowed: false };
  const whole = around.within ?? owner?.member.leans.whole;
  if (whole !== undefined && PRODUCTS.test(whole))
    return { ...ofDictionary(MEASURED.test(phrase) ? phrase : `${phrase}产量`, around), whole };
  const within = around.within === null || !TRADE.test(phrase) ? undefined : measureGrown(around.within);
  if (within !== undefined) return { name: phrase + within, borrowed: false };
  if (owner) {
    const part = partOf(classed, owner, around);
    if (part !== null) return { name: part, whole: owner.member.leans.whole ?? owner.phrase, borrowed: true };
    const measured = measuredLike(classed, owner, around);
    if (measured !== null) return ofDictionary(measured, around);
    const people = RESIDENTS_OPEN.has(owner.member.name.charCodeAt(0))
      ? residents.exec(owner.member.name)?.[0]
      : undefined;
    if (people !== undefined && ofResidents.test(phrase)) return { name: people + classed, borrowed: true };
    // 工业增长1.6%，投资下降18.6%: investment is told beside what grew, not of it.
    if (owner.member.core || (phrase === '投资' && owner.unit === null)) return plain;
    const other = counterpartOf(phrase, withoutNumber(owner.member.name));
    if (other !== null) return ofDictionary(other, around);
    const each = owner.phrase.includes('每百户') && !isVerbal(phrase) ? EACH_HAS.exec(owner.phrase)?.[0] : undefined;
    if (each !== undefined) return { name: each + classed, borrowed: true };
    if (around.lead === '、' && owner.deed !== '' && !isVerbal(phrase))
      return { name: owner.deed + classed, borrowed: false };
    const { actor } = owner.member.leans;
    if ((isBare(phrase) || isDeedLike(phrase, owner, around)) && actor === undefined)
      return borrowedName(phrase, owner);
    if (actor !== undefined && member.leans.actor === undefined && isAct(around.unit) && phrase.length <= 10)
      return { name: actor + phrase, actor, borrowed: true };
    return plain;
  }
  if (around.topic !== null && isBare(phrase))
    return { ...overlapping(around.topic, phrase), topic: around.topic, borrowed: false };
  return plain;
}

const PRODUCTS = /(?:主要(?:工业)?产品|产品产量)$/;
const MEASURED = /[量值额率]$/;

const RESIDENTS_OPEN = codesOf('城农居');

/** A part of the whole before it: 其中,[10-50亿元]项目, [省级]12家, 其中[铁路]120万吨. Null where it is none. */
function partOf(phrase: string, owner: Owner, { classBound, isPart, unit, lead }: NameSurroundings): string | null {
  const whole = owner.member.leans.whole ?? owner.phrase;
  const deed = whole === owner.phrase || owner.member.core ? owner.deed : deedOf(whole);
  const things = whole.slice(deed.length);
  const grade = gradeOrBoundEnd(things);
  const isOfWhole = isPart || owner.member.leans.whole !== undefined;
  // 研发平台获批省级2个、[市级]5个.
  if (lead === '、' && GRADE_ENDS.test(owner.phrase) && gradeOrBoundEnd(phrase) === phrase.length)
    return owner.phrase.replace(GRADE_ENDS, phrase);
  if (!isOfWhole && grade === 0) return null;
  const end = classEnd(phrase);
  const isSameUnit = unit !== null && sameUnit(owner.unit, unit);
  const head = things.slice(grade);
  // 居民人均消费支出21360元，其中，城镇居民26120元.
  if (isOfWhole && isSameUnit && whole.startsWith(PEOPLE) && phrase.endsWith(PEOPLE))
    return phrase + whole.slice(PEOPLE.length);
  if (end === phrase.length && end > 0) {
    // 居民消费价格上涨1.9%，其中城市上涨1.8%.
    const growsAlike = unit === '%' && owner.unit === null && isOfWhole;
    // 农林牧渔业总产值68亿元，其中农业38亿元: one of the trades that it names.
    const ofTrades = phrase.endsWith('业') ? TRADES.exec(head)?.[1] : undefined;
    return isSameUnit || growsAlike ? deed + phrase + (ofTrades ?? head) : null;
  }
  const listed = isPart || ((lead === '、' || lead === '，') && owner.member.leans.whole !== undefined);
  const measured = listed && isSameUnit && !isCountUnit(unit) ? MEASURE.exec(whole)?.[0] : undefined;
  if (measured !== undefined && !phrase.endsWith(measured) && !HAS_MEASURE.test(phrase))
    return phrase + (phrase.endsWith(measured.slice(0, -1)) ? measured.slice(-1) : measured);
  // 从业人员33.6万人，其中第一产业12.4万人.
  const people = listed && isSameUnit ? PERSONS_OF.exec(whole)?.[0] : undefined;
  if (people !== undefined && !phrase.endsWith(people) && CLASS_OF_PERSONS.test(phrase)) return phrase + people;
  if (owner.member.core || deedOf(phrase) !== '') return null;
  const sameThings =
    head !== '' && end > 0 && phrase.slice(end) === head && (grade > 0 || owner.member.leans.whole !== undefined);
  if (sameThings && (classBound !== null || isPart)) return deed + phrase;
  return isPart && isSameUnit && deed !== '' && isCountUnit(unit) ? deed + phrase : null;
}

/**
 * A trade or a class of goods that grew behind another is measured like it: 汽车制造业增加值增长12%,[电子设备制造业]增长8%; a measure alone is of
 * what was measured before: 建筑业总产值88亿元,[增加值]22亿元. Null where the phrase is neither.
 */
function measuredLike(
  phrase: string,
  { phrase: before, unit: ofBefore }: Owner,
  around: NameSurroundings,
): string | null {
  if (around.lead === 'none') return null;
  const isOfPrices = before.charCodeAt(before.length - 1) === INDEX_ENDS && /价格(?:总)?指数$/.test(before);
  const measure = isOfPrices ? (around.unit === null ? '价格指数' : '价格') : measureGrown(before);
  if (measure === undefined) return null;
  if (isOfPrices && around.unit === null) return TRADE.test(phrase) ? phrase + measure : null;
  if (OUTPUT.test(phrase)) return before === measure ? null : before.slice(0, -measure.length) + phrase;
  const isAlike = around.unit === '%' || (around.unit !== null && ofBefore !== null && sameUnit(ofBefore, around.unit));
  if (!isAlike) return null;
  return TRADE.test(phrase) && measureGrown(phrase) === undefined && phrase.length <= LONGEST_TRADE
    ? phrase + measure
    : null;
}

/** 金融业 behind 批发和零售业增加值 is 金融业增加值, an indicator itself. */
function ofDictionary(name: string, { lexicon }: NameSurroundings): Named {
  const known = lexicon.canonicalName(name);
  return known === undefined ? { name, borrowed: true } : { name: known, core: true, borrowed: true };
}

const INDEX_ENDS = '数'.charCodeAt(0);

const OUTPUT =
  /^(?:工业)?(?:增加值|总产值|利税总额|利税|销售产值|主营业务收入|利润总额|营业利润|应交增值税|平均用工人数)$/;
/** 重工业, 国有控股企业, 粮油食品类, 食品烟酒. */
const TRADE =
  /(?:业|控股|类|板块|经济|食品|食品烟酒|衣着|居住|用品及服务|用品和服务|交通和?通信|教育文化和?娱乐|医疗保健)$/;
const LONGEST_TRADE = 24;

const GRADE_ENDS = /(?:国家|[省市县部区州])级$/;

const PERSONS_OF = /(?:从业人员|就业人员|用工人数)$/;
const CLASS_OF_PERSONS = /(?:业|城镇|乡村|农村|单位)$/;

const PEOPLE = '居民';

/** The measure of a whole, which its parts share: 播种面积86万亩,其中早稻26万亩. */
const MEASURE =
  /(?:播种面积|种植面积|销售面积|施工面积|竣工面积|销售额|零售额|总产量|产量|货运量|客运量|发电量|用电量|余额|保费收入|总产值|产值)$/;

const TRADES = new RegExp(`^${tradesTogether}(.+)$`);

/** A part that names its own: 社会消费品零售额152亿元，其中…，[餐饮收入]21亿元. */
const HAS_MEASURE = new RegExp(`${MEASURE.source}|(?:收入|支出|限额|面积)$`);

/** 每百户居民拥有家用汽车36辆，[电冰箱]98台. */
const EACH_HAS = /^[\u4e00-\u9fff]{0,6}每百户[\u4e00-\u9fff]{0,6}?拥有/;

function isVerbal(phrase: string): boolean {
  return deedOf(phrase) !== '' || isDeed(phrase) || isBare(phrase) || /^(?:累计|总|完成)/.test(phrase);
}

/** Acts are counted by 次, 场 and the like. */
function isAct(unit: string | null): boolean {
  return unit !== null && /(?:次|场|件|%)$/.test(unit);
}
