import { isBare, isRunningDeed } from '../codelists/bare-terms';
import {
  actsOnOthers,
  areaOfPlace,
  lendsNothing,
  lentMeasures,
  onlyAdds,
  placesCounted,
  punishes,
} from '../codelists/lenders';
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
  if (isBare(lender) || lendsNothing.test(lender) || (areaOfPlace.test(phrase) && placesCounted.test(lender)))
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
  if (actsOnOthers.test(phrase)) return things + (onlyAdds.test(deed) ? '' : deed) + phrase;
  const isTerm = deedOf(phrase) === '' && !punishes.test(phrase);
  return (isTerm ? owner.phrase.replace(/^累计/, '') : things) + phrase;
}

function withoutTail(lent: string): string {
  const at = Math.max(0, lent.length - LONGEST_TAIL);
  return lent.slice(0, at) + lent.slice(at).replace(TAIL_OF_LENDER, '');
}

/** No name is longer; a run of deeds without end takes no longer. */
const LONGEST_TAIL = 64;
/** What ends a lender and belongs to its own number: 实施类项目[开工建设]46个,开工率83.6%. */
const TAIL_OF_LENDER = new RegExp(`(?<=.{2})(?:${lentMeasures}|${simpleDeeds})+$`);

/** 轮岗交流 and 交流 are 轮岗交流. */
export function overlapping(topic: string, phrase: string): Pick<Named, 'name'> {
  return { name: topic.endsWith(phrase) ? topic : topic + phrase };
}
