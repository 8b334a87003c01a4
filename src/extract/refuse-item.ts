import { digitsOf } from './make-mentions';
import type { Span } from '../model';
import type { Item } from './items';
import { FROM, hasAny, YEAR_ON_YEAR } from './kinds';
import type { Ledger } from './ledger';
import type { IndicatorMention } from './mentions';
import type { ItemReading } from './read-item';
import { subjectMember, type SubjectMember } from './subject-member';

/**
 * Enters why a number is none; true where its subject is held for the number behind it. `reading` may be another than its own: what
 * follows an expected effect is expected.
 */
export function refuseItem(ledger: Ledger, view: ItemReading, reading = view.reading): boolean {
  if (reading.kind !== 'unread' && reading.kind !== 'none') return false;
  const isMeasured = view.unit !== null || view.item.group.kind !== 'quantities';
  const reason = reading.kind === 'unread' && isMeasured ? reading.reason : null;
  const kind = reading.kind === 'none' ? reading.class : isMeasured ? null : 'other';
  for (const span of digitsInGroup(view.item)) ledger.refusals.push({ span, reason, class: kind });
  if (reading.kind === 'unread' && reading.held) {
    ledger.hold(reading.held);
    return true;
  }
  if (reading.kind === 'unread' && reading.reason === 'benchmark' && view.current.length === 0) {
    const ahead = aheadOfOther(view);
    if (ahead) {
      ledger.hold([ahead]);
      return true;
    }
  }
  const subject = view.subject;
  const isEarlier = hasAny(view.head.kinds, FROM | YEAR_ON_YEAR);
  // GDP增速比全市高0.8个百分点，达到6.4%: what is compared with another place is spoken of, too.
  const compares =
    reading.kind === 'unread' && (reading.reason === 'benchmark' || view.pattern === 'multiple-of-level');
  // 增速比一季度加快2.1个百分点，达到8.6%: and with another time.
  const isOnOtherTime =
    reading.kind === 'unread' &&
    reading.reason === 'other-basis' &&
    view.head.comparedWith !== null &&
    isOfPoints(view);
  // 与五年前相比，地区生产总值净增120亿元，增长48%: the growth is on that time, too.
  const isOnTime = view.compared !== null && reading.kind === 'unread' && reading.reason === 'other-basis';
  const isCompared =
    (compares || isOnTime || isOnOtherTime) &&
    view.current.length === 0 &&
    subject?.members.every(({ core }) => core) === true;
  if (subject === null || subject.isWhole || !(isEarlier || isCompared)) return false;
  const isRank = view.item.group.kind === 'rank';
  const held = isRank ? view.current.length === 0 && subject.members[0]?.core === true : reading.kind === 'unread';
  if (held) ledger.hold(subject.members);
  return held;
}

const AHEAD = /^(?:增速|增幅)(?:[高快低慢]于|比)/;
const LONGEST_AHEAD = 4;

/** [农村居民人均可支配收入]增速高于城镇居民2.1个百分点，达到7.2%: what is ahead of another indicator is spoken of. */
function aheadOfOther({ text, item: { head } }: ItemReading): SubjectMember | null {
  const named = head.find((mention): mention is IndicatorMention => mention.kind === 'indicator');
  const [name, ...more] = named?.word.names ?? [];
  if (!named || name === undefined || more.length > 0) return null;
  return AHEAD.test(text.slice(named.end, named.end + LONGEST_AHEAD)) ? subjectMember(name, true, named) : null;
}

function isOfPoints({ unit }: ItemReading): boolean {
  return unit?.endsWith('点') === true;
}

function digitsInGroup({ group }: Item): readonly Span[] {
  if (group.kind === 'quantities') return group.quantities.map(digitsOf);
  return (group.kind === 'ratio' ? [group.ratio] : group.ranks).map(digitsOf);
}
