import { labelsOfAims, labelsOfResults } from '../codelists/cues';
import type { ObservationStatus } from '../model';
import type { Item } from './items';
import { AIM, ESTIMATE, hasAny, MARK, PLAN, PROVISIONAL, REPORT, TARGET, TEXT } from './kinds';
import type { CueMention, Mention } from './mentions';
import type { ItemView } from './patterns/pattern';
import type { ReadingContext } from './reading-context';
import { codesOf } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';

/** Before the first subject of the sentence 预计 governs the sentence, behind it its own clause. */
export function ownStatus(
  text: string,
  view: ItemView,
  context: ReadingContext,
  pattern: string,
): ObservationStatus | null {
  const { item, head, current, subject } = view;
  const label = labelled(text, item);
  if (label !== null) context.noteStatus(label);
  const own = (hasAny(item.kinds, ESTIMATE | TARGET) ? saidOf(text, view, context) : null) ?? label;
  if (own !== null) return own;
  if (text.startsWith(ESTIMATED_BEHIND, view.end)) return 'estimated';
  if (saysActual(text, head) || saysAlready(text, item) || isResultBesideAim(text, view)) {
    context.noteStatus('actual');
    return 'actual';
  }
  // 2023年地区生产总值初步核算数170.4亿元: what has been reckoned has been.
  if (hasAny(item.kinds, PROVISIONAL)) return 'actual';
  if (!view.isAimed && !hasAny(head.kinds, AIM | PLAN)) return null;
  const aims =
    hasAny(head.kinds, AIM) ||
    ((pattern === 'level' || pattern === 'growth') && (view.isAimed || !saysDone(text, head)));
  // 增长8%，奋斗目标8.5%: a second aim for what was named before.
  const isCore = subject === null ? current.length === 1 && current[0]?.subject.core : subject.members[0]?.core;
  return aims && isCore === true ? 'target' : null;
}

/** 地区生产总值536.2亿元[（预计]）. */
const ESTIMATED_BEHIND = '(预计';

/** What 预计 and 目标 among the words say last. */
function saidOf(
  text: string,
  { item, head, current, subject }: ItemView,
  context: ReadingContext,
): ObservationStatus | null {
  let own: ObservationStatus | null = null;
  for (const mention of item.words) {
    if (mention.kind !== 'cue') continue;
    const status = statusOf(mention);
    if (status === null || isAimDone(text, mention)) continue;
    own = status;
    const behindSubject =
      mention.start >= (item.head[0]?.start ?? 0) &&
      subject !== null &&
      head.predicate.some((word) => word.start === mention.start);
    // 1-5月…增长7.8%，预计全年地区生产总值增长6%，固定资产投资增长7%: with a time of its own it holds for what follows.
    const opens = current.length === 0 || (subject !== null && item.periods.length > 0);
    if (status === 'target' || (!behindSubject && opens)) context.noteStatus(status);
  }
  return own;
}

/** 预期增长10%，[实际]增长7.2%. */
function saysActual(text: string, { kinds, predicate }: ItemView['head']): boolean {
  if (!hasAny(kinds, REPORT)) return false;
  for (const { start, end } of predicate) if (end - start === 2 && text.startsWith('实际', start)) return true;
  return false;
}

/** 力争新建高标准农田3万亩，[目前已]建成2.8万亩. */
function saysAlready(text: string, { head: [first], headKinds }: Item): boolean {
  if (first === undefined || !hasAny(headKinds, TEXT) || !ALREADY_OPENS.has(text.charCodeAt(first.start))) return false;
  return ALREADY.test(text.slice(first.start, first.start + 4));
}
const ALREADY_OPENS = codesOf('目现已');
const ALREADY = /^(?:目前|现)?已[完建实开达]/;

/** 全年目标增长7%，[上半年增长6.1%]: months beside what a year was said to aim at. */
function isResultBesideAim(text: string, { current, item }: ItemView): boolean {
  const aim = current.length === 1 ? current[0] : undefined;
  if (aim?.status !== 'target' || !/^\d{4}$/.test(aim.period ?? '')) return false;
  const said = text.slice(aim.start, item.start);
  return (
    item.periods.some(({ extent }) => extent.kind === 'months') && /目标/.test(said) && !/力争|确保|争取/.test(said)
  );
}

/** [年度目标为]固定资产投资增长8%. */
const AIM_NAMED = /^(?:年度|年初|预期)?目标[为是]$/;
const AIM_NAMED_OPENS = codesOf('年预目');

/** [全年目标]：地区生产总值增长7%，…；[上半年完成情况]：…: a label holds up to the next. */
export function labelled(text: string, { head, headKinds }: Item): ObservationStatus | null {
  const [first] = head;
  const mayName = first?.kind === 'text' && AIM_NAMED_OPENS.has(text.charCodeAt(first.start));
  if (mayName && AIM_NAMED.test(text.slice(first.start, first.end))) return 'target';
  if (!hasAny(headKinds, MARK)) return null;
  let at = head.length - 1;
  while (at > 0 && !isColon(head[at])) at -= 1;
  const label = at > 0 ? head[at - 1] : undefined;
  if (label?.kind !== 'text' && label?.kind !== 'cue') return null;
  return labels.longestEndingAt(text, label.start, label.end)?.value ?? null;
}

const labels = reverseTrie<ObservationStatus>([
  ...labelsOfAims.map((word) => [word, 'target'] as const),
  ...labelsOfResults.map((word) => [word, 'actual'] as const),
]);

function isColon(mention: Mention | undefined): boolean {
  return mention?.kind === 'mark' && mention.mark === ':';
}

/** 增长目标6% and 计划完成12亿元 are aimed at, 完成目标任务12亿元 is done. */
function saysDone(text: string, { predicate }: ItemView['head']): boolean {
  const aim = predicate.findIndex(({ kind }) => kind === 'aim' || kind === 'plan');
  return predicate
    .slice(aim + 1)
    .some((word) => word.kind === 'report' && /[完实]/.test(text.slice(word.start, word.end)));
}

/** [完成年初]预期目标(7%)的88.6%: what was aimed at has been done. */
function isAimDone(text: string, { word, start }: CueMention): boolean {
  if (word.cue !== 'target') return false;
  const before = text.slice(Math.max(0, start - 6), start);
  return /(?<!(?:确保|力争|争取|预计)[^,]*)完成(?:了|年初|年度|全年|市定)*$/.test(before);
}

function statusOf({ word: { cue } }: CueMention): ObservationStatus | null {
  return cue === 'estimate' ? 'estimated' : cue === 'target' ? 'target' : null;
}
