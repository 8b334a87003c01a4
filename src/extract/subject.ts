import { additionVerbs, transparentWords } from '../codelists/cues';
import { bareHead } from '../codelists/indicator-lists';
import { namesItsParts, widened } from '../codelists/indicator-relations';
import { handedDown } from '../codelists/scope-words';
import type { IndicatorMeasure, Span } from '../model';
import type { Lexicon } from './lexicon';
import type { IndicatorMention, Mention, PeriodMention, RegionMention, ScopeMention } from './mentions';
import { listEndingWith } from './list-members';
import { nounPhrase } from './noun-phrase';
import { phraseList } from './phrase-list';
import { isSameDimension } from './same-dimension';
import { type Subject, subjectMember, type SubjectMember, subjectOf } from './subject-member';
import { SPACE, codesOf } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';
import { indicatorMention } from './make-mentions';

export type { Subject, SubjectMember };

const transparent = reverseTrie(transparentWords.map((word) => [word, true] as const));
const additions = reverseTrie(additionVerbs.map((word) => [word, true] as const));

/** Verbs in front of a bare head: 规模以上工业企业126家，[完成]产值412亿元. */
const REPORTING = /^(?:盈亏相抵后|实现|完成|累计|达到|共)+/;

/** What the reader of a subject knows from before. */
export interface SubjectContext {
  /** Short names of the report's own place and those above it: they do not narrow a subject. */
  readonly ownNames: readonly string[];
  /** The core indicator that was spoken of last; null at the start of a paragraph. */
  readonly lastCore: string | null;
  /** Nothing outside the dictionary was spoken of since `lastCore`. */
  readonly isBehindCore: boolean;
  readonly lexicon: Lexicon;
  /** What the sentence goes on with took its meaning from before: 规上工业企业31家，实现[工业总产值]57.3亿元. */
  readonly isCarriedOn: boolean;
  /** How many numbers follow; a list of as many phrases is one for each. */
  readonly numbers: number;
}

/** Reads what stands at the end of `front`; null where there is nothing but places, periods and words that push. */
export function readSubject(text: string, front: readonly Mention[], context: SubjectContext): Subject | null {
  const last = front[front.length - 1];
  if (!last) return null;
  if (last.kind === 'indicator') {
    const wider = widened.get(text.slice(last.start, last.end))?.exec(text.slice(last.end, last.end + 4))?.[0];
    if (wider !== undefined)
      return phraseEndingAt(
        text,
        [...front.slice(0, -1), indicatorMention(last.start, last.end + wider.length, last.names, last.single)],
        context,
      );
  }
  const carried = ofThoseCounted(text, front, last, context);
  if (carried) return carried;
  if (last.kind === 'indicator' && !isOfOther(last, context)) return listEndingAt(text, front, last, context);
  return phraseEndingAt(text, front, context);
}

const ONLY_REPORTS = /^(?:其中|共|累计|全年|实现|完成)+$/;

/** 规模以上工业企业29户，实现[工业总产值]43.7亿元: what those before did, though its words alone name all industry. */
function ofThoseCounted(
  text: string,
  front: readonly Mention[],
  last: Mention,
  context: SubjectContext,
): Subject | null {
  const [verb, ...more] = front;
  if (last.kind !== 'indicator' || context.lastCore === null || !verb) return null;
  const reports =
    more.length === 1 && verb.kind === 'text' && ONLY_REPORTS.test(text.slice(verb.start, verb.end).trim());
  if (!reports && !(verb === last && context.isCarriedOn)) return null;
  const meant = bareHead(text.slice(last.start, last.end), context.lastCore);
  if (meant === null || last.names.includes(meant) || last.names.length > 1) return null;
  const member = subjectMember(meant, true, last);
  return subjectOf([member], undefined, { carried: true });
}

/** 三次产业 behind investment are parts of the investment, behind nothing or 地区生产总值 they are value added. */
function isOfOther({ bare, names }: IndicatorMention, { lastCore }: SubjectContext): boolean {
  return bare === true && lastCore !== null && lastCore !== '地区生产总值' && !names.includes(lastCore);
}

function listEndingAt(
  text: string,
  front: readonly Mention[],
  last: IndicatorMention,
  context: SubjectContext,
): Subject {
  const { members, before: at } = listEndingWith(text, front, last, context.lexicon);
  const rest = peelFront(text, front, at, context.ownNames);
  if (rest.isWhole) return subjectOf(members, rest, { isWhole: true });
  const first = members[0];
  if (
    (rest.leftover && !(first && namesItsParts.has(first.name) && endsWithEtc(text, front[at]))) ||
    (first &&
      members.length === 1 &&
      isAddition(text, front, at, last, context.lexicon.indicatorNamed(first.name)?.measure))
  ) {
    const phrase = nounPhrase(text, front, context.ownNames);
    const listed = phraseList(text, front, phrase.members[0]?.name ?? '', context);
    if (listed) return subjectOf(listed, rest);
    // What is left may be no word at all: 其 中税收收入.
    if (context.lexicon.canonicalName(phrase.members[0]?.name ?? '') !== first?.name || members.length > 1)
      return subjectOf(phrase.members, rest, phrase);
  }
  const single = last.single !== null && last.names.length > 1 ? subjectMember(last.single, true, last) : null;
  return subjectOf(members, rest, { single });
}

/** 用于教育、社会保障[等]民生支出. */
function endsWithEtc(text: string, mention: Mention | undefined): boolean {
  return mention?.kind === 'text' && text[mention.end - 1] === '等';
}

/** 新增高新技术企业5家 is no stock; 累计认定 and 总数 are. */
function isAddition(
  text: string,
  front: readonly Mention[],
  at: number,
  named: IndicatorMention,
  measure: IndicatorMeasure | undefined,
): boolean {
  const before = front[at];
  if (measure !== 'stock' || before?.kind !== 'text') return false;
  if (/数|总|量/.test(text.slice(named.start, named.end))) return false;
  const found = additions.longestEndingAt(text, before.start, before.end);
  return found !== null && !text.slice(before.start, found.start).endsWith('累计');
}

const NOTHING_IN_FRONT: FrontReading = { places: [], periods: [], leftover: false, isWhole: false };

interface FrontReading {
  readonly places: readonly (RegionMention | ScopeMention)[];
  readonly periods: readonly PeriodMention[];
  /** Something is left that narrows the subject. */
  readonly leftover: boolean;
  readonly isWhole: boolean;
}

/** Takes from `front` up to its mention `last` what does not narrow the subject behind it. */
export function peelFront(
  text: string,
  front: readonly Mention[],
  last: number,
  ownNames: readonly string[],
): FrontReading {
  if (last < 0) return NOTHING_IN_FRONT;
  const places: (RegionMention | ScopeMention)[] = [];
  const periods: PeriodMention[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const mention = front[at];
    if (!mention) break;
    if (mention.kind === 'scope' || mention.kind === 'region') places.push(mention);
    else if (mention.kind === 'period') periods.push(mention);
    else if (mention.kind === 'cue' && text[mention.end - 1] === '的') {
      // 县人大会议批准的一般公共预算收入: a clause of its own before its noun.
      return { places, periods, leftover: false, isWhole: false };
    } else if (mention.kind === 'text') {
      if (places.length === last - at && (text[mention.end - 1] === '占' || text.endsWith('相当于', mention.end)))
        return { places, periods, leftover: false, isWhole: true };
      // 市下达我县的城镇新增就业任务: who hands a task down narrows nothing.
      if (places.length > 0 && handedDown.test(text.slice(mention.start, mention.end).trim())) continue;
      const peeled = peelTransparent(text, mention, ownNames);
      // A space parts a heading from what follows it: 七、对外经济 全年进出口总额….
      if (text[peeled - 1] === ' ') return { places, periods, leftover: false, isWhole: false };
      if (peeled > mention.start) return { places, periods, leftover: true, isWhole: false };
    } else if (mention.kind === 'indicator') {
      // Two indicators side by side make a third: 户籍人口城镇化率.
      return { places, periods, leftover: at === last, isWhole: false };
    } else if (mention.kind === 'mark') {
      if (mention.mark === '、' && at < last && isSameDimension(front[at - 1], front[at + 1])) continue;
      return { places, periods, leftover: mention.mark === '、', isWhole: false };
    }
  }
  return { places, periods, leftover: false, isWhole: false };
}

const TRANSPARENT_MARKS = codesOf('\t\n"“”‘’—·◆◇★☆●○■□▲△▼▶►◎※✓√*#>《》-');

function peelTransparent(text: string, mention: Span, ownNames: readonly string[]): number {
  let end = mention.end;
  while (end > mention.start) {
    const before = end;
    const code = text.charCodeAt(end - 1);
    if (code === SPACE) break;
    if (TRANSPARENT_MARKS.has(code)) end -= 1;
    end = transparent.longestEndingAt(text, mention.start, end)?.start ?? end;
    end -= ownNameBefore(text, mention.start, end, ownNames);
    if (end === before) break;
  }
  return end;
}

/** The length of the first of the report's own names that ends at a place; 0 where none does. */
function ownNameBefore(text: string, from: number, end: number, ownNames: readonly string[]): number {
  const last = text.charCodeAt(end - 1);
  for (const name of ownNames)
    if (
      name.charCodeAt(name.length - 1) === last &&
      end - name.length >= from &&
      text.startsWith(name, end - name.length)
    )
      return name.length;
  return 0;
}

function phraseEndingAt(text: string, front: readonly Mention[], context: SubjectContext): Subject | null {
  const last = front[front.length - 1];
  if (!last || last.kind === 'mark') return null;
  if (
    last.kind === 'text' &&
    front.length - 1 === firstTextOnly(front) &&
    peelTransparent(text, last, context.ownNames) === last.start
  )
    return null;
  const peeled = peelPlaces(front);
  const phrase = nounPhrase(text, front, context.ownNames);
  const name = phrase.members[0]?.name ?? '';
  // A name that a period or 预计 parts is one all the same: 一般公共预算预计收入.
  const known = context.lexicon.canonicalName(name);
  const bare = name.replace(REPORTING, '');
  const meant =
    known ??
    (context.lastCore === null ? null : bareHead(bare === '' ? name : bare, context.lastCore, context.isBehindCore));
  if (meant !== null) {
    const member = subjectMember(meant, true, last);
    return subjectOf([member], peeled, { carried: known === undefined });
  }
  if (name === '') return null;
  const members = phraseList(text, front, name, context) ?? phrase.members;
  return subjectOf(members, peeled);
}

/** The index of the last mention where all before it are places, periods and cues; else -1. */
function firstTextOnly(front: readonly Mention[]): number {
  const others = front.findIndex(({ kind }) => kind === 'text' || kind === 'indicator' || kind === 'mark');
  return others >= 0 && others < front.length - 1 ? -1 : front.length - 1;
}

function peelPlaces(front: readonly Mention[]): Pick<Subject, 'places' | 'periods'> {
  return {
    places: front.filter((mention) => mention.kind === 'scope' || mention.kind === 'region').reverse(),
    periods: front.filter((mention) => mention.kind === 'period').reverse(),
  };
}
