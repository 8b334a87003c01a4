import { PER_CENT, PER_MILLE } from '../../codelists/units';
import { shareIndicator } from '../../codelists/share-indicators';
import { FALL, FROM, hasAny, RESPECTIVELY, RISE, SHARE } from '../kinds';
import { LOOK_BACK } from '../look-back';
import type { Mention } from '../mentions';
import { nounPhrase } from '../noun-phrase';
import { plainPhrase } from '../plain-phrase';
import { peelFront, type SubjectMember } from '../subject';
import type { Statement } from '../statement';
import type { ItemView, Pattern, Reading } from './pattern';
import { renamed, subjectMember } from '../subject-member';
import { textMention } from '../make-mentions';
import { rowReading, unread } from './readings';

const TAKEN = /占(?:比(?![重例]))?|相当于(?=.{2})/;

/**
 * A part of a whole: 占生产总值比重达到2.1%, 占一般公共预算支出的81.2%, 线上销售额占比达到60%.
 *
 * @example 税收收入12亿元，占一般公共预算收入的比重为80%。
 * - 税收收入 12亿元
 * - 税收占比 80%
 */
export const share: Pattern = {
  name: 'share',
  groups: ['quantities'],
  units: PER_CENT | PER_MILLE,
  inFront: '占当之',
  read(view) {
    const { subject, head, text, item, at, numbers } = view;
    if (hasAny(head.kinds, RISE | FALL)) return null;
    if (numbers.length > 1) return sharesOfList(view);
    if (subject?.isWhole === false && subject.members.length > 1) return null;
    const said = text.slice(item.start, at);
    const taken = TAKEN.exec(said);
    const toOutput = taken ? null : ratioToOutput(view, said);
    if (toOutput) return rowReading([toOutput], numbers, true);
    if (!taken || (!hasAny(head.kinds, SHARE) && subject?.isWhole !== true && !/的$/.test(said))) return null;
    // 税收占比 is an indicator itself.
    const [named] = subject?.members ?? [];
    if (subject?.isWhole === false && named?.core === true && item.start + taken.index < named.end) return null;
    const member = shareTaken(view, said, taken);
    if (!member) return unread('no-subject');
    const members = [member];
    // 占比由32.1%提高到38.5% does not say when it was the first.
    const isUndated = hasAny(head.kinds, FROM) && !view.hasTurn && head.periods.length === 0;
    if (isUndated && (subject?.periods.length ?? 0) === 0) return unread('other-basis', members);
    return rowReading(members, numbers, true);
  },
};

/** The share of a whole that is said to change: 财政收入占GDP的比重[提高0.3个百分点]，达到6%. Null where none is. */
export function shareChanged(view: ItemView): SubjectMember | null {
  if (view.subject?.isWhole !== true) return null;
  const said = view.text.slice(view.item.start, view.at);
  const taken = TAKEN.exec(said);
  return taken && shareTaken(view, said, taken);
}

function shareTaken(view: ItemView, said: string, taken: RegExpExecArray): SubjectMember | null {
  const at = view.item.start + taken.index;
  const part = partBefore(view, at) ?? partOf(view) ?? partBehind(view);
  return part && shareOf(part, wholeOf(view, at, said.slice(taken.index + taken[0].length)), view);
}

/** As bulletins have said since 2018 for 占地区生产总值比重. */
const TO_OUTPUT = /与(?:地区|国内)?(?:生产总值|GDP)之比/i;

/** 研发经费6.8亿元，与地区生产总值之比为1.78%: the share, where the dictionary has it. */
function ratioToOutput(view: ItemView, said: string): SubjectMember | null {
  const { item, current, lexicon } = view;
  const at = TO_OUTPUT.exec(said)?.index;
  if (at === undefined) return null;
  const named = item.head.find((mention) => mention.kind === 'indicator' && mention.end === item.start + at);
  const part =
    named?.kind === 'indicator'
      ? subjectMember(named.word.names[0] ?? '', true, named)
      : at === 0 && current[0]?.subject;
  const name = part && shareIndicator(part.name, '地区生产总值');
  return part && name && lexicon.indicatorNamed(name) ? renamed(part, name, true, { base: part }) : null;
}

function wholeOf({ subject, item }: ItemView, at: number, behind: string): string {
  const named = (subject?.isWhole === true ? subject.members[0]?.name : indicatorFrom(item, at)) ?? wholeName(behind);
  // 占[第三产业增加值]比重 is spelled like the indicator of that share.
  return named.startsWith('第') ? named.replace(/^(第[一二三]产业)占比$/, '$1增加值') : named;
}

/** The share of a part as the dictionary names it, else as a table's head would. */
function shareOf(said: SubjectMember, whole: string, view: ItemView): SubjectMember {
  const { lexicon } = view;
  // Of a sum over years it is named after what was summed: 五年来民生支出累计186亿元，占…80%.
  const part = said.leans.spanned ?? said;
  const printed = whole === '' ? `${part.name}占比` : `${part.name}占${whole}比重`;
  // 占全州进出口总额的78.4%: of the same at another place.
  const ofPlace = whole === part.name ? `${part.name}占${placeOfWhole(view)}${whole}比重` : printed;
  const ofIndustry = whole === '' && isBehindIndustry(view) ? lexicon.canonicalName(printed) : undefined;
  const name = shareIndicator(part.name, whole === '' ? null : whole) ?? ofIndustry ?? ofPlace;
  return renamed(part, name, lexicon.indicatorNamed(name) !== undefined, { base: part });
}

/** 第一产业增加值占14.5%，[二产占41%]: of the gross product, as long as nothing else was spoken of. */
function isBehindIndustry({ spoken }: ItemView): boolean {
  const behind = spoken.slice(-LOOK_BACK);
  return behind.length > 0 && behind.every(({ subject }) => subject.core && OF_PRODUCT.test(subject.name));
}
const OF_PRODUCT = /^(?:地区生产总值|第[一二三]产业(?:增加值|占比))$/;

function placeOfWhole({ text, item }: ItemView): string {
  const place = item.head.find(({ kind }) => kind === 'scope' || kind === 'region');
  return place ? text.slice(place.start, place.end) : '';
}

/** A share of each of the subjects before: 第一产业投资下降2%，第二产业投资增长6%，占固定资产投资的比重分别为4.2%和38.5%. */
function sharesOfList(view: ItemView): Reading | null {
  const { text, item, numbers, at, subject, spoken } = view;
  const said = text.slice(item.start, at);
  const taken = /占(?:比(?![重例]))?/.exec(said);
  const isSaid = hasAny(item.headKinds, RESPECTIVELY);
  // A list in front of 占 has parts of its own, and 占比 in a name is an indicator's.
  const own = partsInFront(view, item.start + (taken?.index ?? 0));
  if (taken && own) {
    const whole = wholeOf(view, item.start + taken.index, said.slice(taken.index + taken[0].length));
    if (own.length !== numbers.length) return unread('unequal-lists');
    return rowReading(
      own.map((part) => shareOf(part, whole, view)),
      numbers,
      true,
    );
  }
  if (
    !taken ||
    !isSaid ||
    !/^(?:分别|依次|各自)?$/.test(said.slice(0, taken.index)) ||
    (subject !== null && !subject.isWhole && subject.members[0]?.core)
  )
    return null;
  const parts = partsBefore(view.current, spoken, numbers.length);
  if (!parts) return unread('unequal-lists');
  const whole = wholeOf(view, item.start, said.slice(taken.index + taken[0].length));
  return rowReading(
    parts.map((part) => shareOf(part, whole, view)),
    numbers,
    true,
  );
}

/** [工业投资、民间投资]占比分别达42%、61%: the parts of a list in front of 占. */
function partsInFront({ subject }: ItemView, taken: number): readonly SubjectMember[] | null {
  const last = subject?.members.at(-1);
  const isList = subject?.isWhole === false && subject.members.length > 1 && subject.members.some(({ core }) => core);
  return last && isList && last.end <= taken ? subject.members : null;
}

/** As many different subjects as there are shares: those that go on, else the last of the sentence; one, where they are its years. */
function partsBefore(
  current: readonly Statement[],
  spoken: readonly Statement[],
  count: number,
): readonly SubjectMember[] | null {
  const last = current.length === count ? current : spoken.slice(-count);
  const parts = last.map((one) => one.subject);
  const names = new Set(parts.map((part) => part.name)).size;
  // 2021-2023年，税收收入分别为A、B和C，占比分别为…: the ledger hands them to the years.
  if (names === 1 && new Set(last.map((one) => one.period)).size === count) return parts.slice(0, 1);
  return parts.length === count && names === count ? parts : null;
}

/** The one indicator named behind a place: 占2023年[一般公共预算收入]的71%. */
function indicatorFrom({ head }: ItemView['item'], start: number): string | undefined {
  const named = head.find((mention) => mention.kind === 'indicator' && mention.start >= start);
  return named?.kind === 'indicator' && named.word.names.length === 1 ? named.word.names[0] : undefined;
}

/** The part in the same clause: [第一产业增加值]占全市生产总值的比重. */
function partBefore({ text, item, subject }: ItemView, end: number): SubjectMember | null {
  if (subject?.isWhole !== true) return null;
  const named = item.head.findLast((mention) => mention.kind === 'indicator' && mention.end === end);
  if (named?.kind === 'indicator' && named.word.names.length === 1 && !isNarrowed(text, item.head, named))
    return subjectMember(named.word.names[0] ?? '', true, named);
  const phrase = nounPhrase(text, phraseUpTo(item, end), []);
  return phrase && phrase.name.length > 1 && !/^(?:其|所|并)$/.test(phrase.name) ? phrase : null;
}

/** 占限额以上零售额比重为16.2%的[粮油、食品类商品零售额]. */
function partBehind({ text, item, next }: ItemView): SubjectMember | null {
  const [first] = item.tail;
  const words = next?.head[0]?.start === first?.start ? next?.head : item.tail;
  const last = words?.at(-1);
  if (first?.kind !== 'text' || !last || text[first.start] !== '的') return null;
  const { name } = plainPhrase(text.slice(first.start + 1, last.end), []);
  return name.length > 2 ? subjectMember(name, false, { start: first.start + 1, end: last.end }) : null;
}

/** [非煤]工业增加值占…: words in front make it another thing. */
function isNarrowed(text: string, head: readonly Mention[], named: Mention): boolean {
  return peelFront(text, head, head.indexOf(named) - 1, []).leftover;
}

/** The words of the head up to 占, the last of them cut there. */
function phraseUpTo({ head }: ItemView['item'], end: number): readonly Mention[] {
  return head
    .filter((mention) => mention.start < end)
    .map((mention) => (mention.kind === 'text' && mention.end > end ? textMention(mention.start, end) : mention));
}

function partOf({ subject, current }: ItemView): SubjectMember | null {
  const member = subject?.isWhole === false ? subject.members[0] : undefined;
  const at = member === undefined ? 0 : member.name.indexOf('占');
  if (member !== undefined && at !== 0 && member.name !== '')
    return at < 0 ? member : renamed(member, member.name.slice(0, at), member.core);
  return current[0]?.subject ?? null;
}

function wholeName(words: string): string {
  return (/[由从]/.test(words) ? words.replace(/(^|比重|比例)[由从].*$/, '$1') : words)
    .replace(
      /(?:的?比重|比例|的)?(?:分别)?(?:达|为|是|约|接近|近|超过|超|突破|逾|不足|不到|不低于|不少于|不高于|不超过|高于|低于|稳定在|保持在|控制在|已|由|从|提高|提升|上升|增加|扩大|下降|降低|回落|到|至)*$/,
      '',
    )
    .replace(/(?:的?比重|的比例|的)$/, '');
}
