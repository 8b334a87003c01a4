import { isBare, isRunningDeed } from '../codelists/bare-terms';
import { isOnlyDeeds, simpleDeeds } from '../codelists/deeds';
import { deedOf, isDeed } from './deed-of';
import { sameUnit } from './number-fit';
import type { NameSurroundings } from './open-name';
import type { Leaning, SubjectMember } from './subject-member';

/** What was counted before a phrase, from which it may borrow. */
export interface Owner {
  readonly phrase: string;
  readonly deed: string;
  readonly unit: string | null;
  readonly member: SubjectMember;
}

/** A name with what it leans on. */
export type Named = Pick<Leaning, 'topic' | 'whole' | 'actor' | 'lender'> & {
  readonly name: string;
  readonly borrowed: boolean;
  readonly core?: true;
};

/** A bare head behind counted things: 老旧小区改造面积, 新谋划储备项目总投资, 老旧小区改造惠及群众. */
export function borrowedName(phrase: string, owner: Owner): Named {
  const { topic } = owner.member.leans;
  if (topic !== undefined) return { ...overlapping(topic, phrase), topic, borrowed: true };
  const lender = owner.phrase;
  if (isBare(lender) || LENDS_NOTHING.test(lender) || (OF_PLACE.test(phrase) && PLACES.test(lender)))
    return { name: phrase, borrowed: false };
  if (phrase.startsWith(lender)) return { name: phrase, lender, borrowed: true };
  return { name: leaningOn(phrase, owner), lender, borrowed: true };
}

/** 新建高标准农田6.8万亩，[改造提升]3.2万亩: another deed done to as many of the same things. */
export function isDeedLike(
  phrase: string,
  { deed, phrase: before, unit }: Owner,
  around: Pick<NameSurroundings, 'unit' | 'isEnd'>,
): boolean {
  if (deed === '' || !around.isEnd || around.unit === null || !isDeed(phrase)) return false;
  return sameUnit(unit, around.unit) && !isOnlyDeeds(before.slice(deed.length));
}

function leaningOn(phrase: string, owner: Owner): string {
  const deed = owner.deed.replace(/^累计/, '');
  const lent = owner.phrase.slice(owner.deed.length);
  const own = deedOf(phrase);
  const at = own === '' ? -1 : lent.indexOf(own);
  if (at >= 0 && at + own.length + 1 < lent.length) return lent.slice(at + own.length) + phrase;
  const things = withoutTail(lent);
  if (isDeed(phrase) && !isRunningDeed(phrase) && !isBare(phrase)) return phrase + things;
  if (deed === '' || phrase.startsWith(deed) || isRunningDeed(phrase)) return things + phrase;
  if (ACTS_ON.test(phrase)) return things + (ONLY_ADDS.test(deed) ? '' : deed) + phrase;
  const isTerm = deedOf(phrase) === '' && !PUNISHES.test(phrase);
  return (isTerm ? owner.phrase.replace(/^累计/, '') : things) + phrase;
}

function withoutTail(lent: string): string {
  const at = Math.max(0, lent.length - LONGEST_TAIL);
  return lent.slice(0, at) + lent.slice(at).replace(TAIL_OF_LENDER, '');
}

/** No name is longer; a run of deeds without end takes no longer. */
const LONGEST_TAIL = 64;
/** What ends a lender and belongs to its own number: 实施类项目[开工建设]46个,开工率83.6%. */
const TAIL_OF_LENDER = new RegExp(
  `(?<=.{2})(?:总投资|完成投资|(?:年度|当年)?计划总?投资|品牌价值|业务总?量|(?:全产业链|综合|年)*产值|总?产量|(?:[种养]植|养殖|占地|总?建筑|总)?面积|税收收入|税收|利润总额|利润|招生|在校学?生|毕业学?生|专任教师|教职工|${simpleDeeds})+$`,
);

/** What a deed brings about, so that its name stays: 老旧小区[改造]惠及群众. */
const ACTS_ON = /^(?:累计)?(?:惠及|带动|服务|受益|覆盖)/;
/** Of these the things alone say what brought it about. */
const ONLY_ADDS = /^(?:新|举办|组织|发放|完成)/;
const PUNISHES = /^(?:累计)?(?:处|立案|问责|追责)/;

/** 出动执法人员3860人次，[检查企业]1286家次; 漏损率降至9.6%，[惠及居民]2.1万户: neither is done by the other. */
const LENDS_NOTHING = /(?:人员|率)$/;
/** 全县辖8个镇、162个行政村，[总面积]986平方公里. */
const OF_PLACE = /^总?面积$/;
const PLACES = /(?:[镇乡村]|街道|社区)$/;

/** 轮岗交流 and 交流 are 轮岗交流. */
export function overlapping(topic: string, phrase: string): Pick<Named, 'name'> {
  return { name: topic.endsWith(phrase) ? topic : topic + phrase };
}
