import { isPartOf, totalRevenue } from '../codelists/indicator-relations';
import { bareHead, sameFamily, weakSpellings } from '../codelists/indicator-lists';
import type { Lexicon } from './lexicon';
import type { Statement } from './statement';
import type { SubjectMember } from './subject';
import { renamed } from './subject-member';

/** What a part of the dictionary is said of, and how it leans on it. */
export interface PartAround {
  /** What the sentence goes on with, or what the sentence before did where 其中 opens this one. */
  readonly behind: readonly Statement[];
  /** 其中 stands in front. */
  readonly isPart: boolean;
  /** A comma or nothing parts it from what stands before. */
  readonly isNear: boolean;
  readonly lexicon: Lexicon;
}

/** Whose own figures 本级 are; its parts are its own, too. */
const OWN_LEVEL =
  /^(?:.本级|开发区本级|市级|(?:国家|[县区市旗州])?税务(?:部门|系统|机关|局)|[国地]税(?:部门|系统|局)?|海关)/;
/** What is collected as taxes. */
const TAX = /^税收(?:收入|占比)$/;
const BARE_TRADE = /^(?:出口|进口)$/;

/**
 * A part of a whole that is not the place's is not the place's either: of 对东盟国家进出口额86亿元，其中出口52亿元 the second is 对东盟国家出口额. Null
 * where the part stands for itself.
 */
export function partOfQualified(
  part: SubjectMember,
  printed: string,
  { behind, isPart, isNear, lexicon }: PartAround,
): SubjectMember | null {
  const [before, ...more] = behind;
  if (!before || before.subject.core || more.length > 0) return null;
  const owner = before.subject;
  const isBare = BARE_TRADE.test(printed) || weakSpellings.has(printed);
  const leans = owner.leans.whole === undefined ? isNear && isBare : isNear || isBare;
  if (!isPart && !leans) return null;
  const whole = owner.leans.whole ?? owner.phrase ?? owner.name;
  if (isPart && part.core && TAX.test(part.name) && totalRevenue.test(whole))
    return renamed(part, `${whole}中${printed}`, false, { whole });
  const qualifier = (part.core ? OWN_LEVEL.exec(whole)?.[0] : null) ?? qualifierOf(whole, part, lexicon);
  if (qualifier === null) return null;
  const name = qualifier + (BARE_TRADE.test(printed) ? `${printed}额` : printed);
  return renamed(part, name, false, { whole });
}

/** What stands before the indicator that a phrase ends with, where that is the whole of `part`: 对东盟国家. */
function qualifierOf(phrase: string, part: SubjectMember, lexicon: Lexicon): string | null {
  if (lexicon.canonicalName(phrase) !== undefined) return null;
  for (let at = 1; at < phrase.length - 1; at += 1) {
    const whole = lexicon.canonicalName(phrase.slice(at));
    if (whole === undefined) continue;
    const meant = part.core ? part.name : bareHead(part.name, whole);
    const isOfWhole = meant !== null && meant !== whole && (sameFamily(whole, meant) || isPartOf(meant, whole));
    return isOfWhole ? phrase.slice(0, at) : null;
  }
  return null;
}
