import type { Lexicon } from './lexicon';
import type { IndicatorMention, Mention } from './mentions';
import type { SubjectMember } from './subject';
import { subjectMember } from './subject-member';
import { codesOf } from './text/code-units';

const JOINER = /(?:和|与|及|以及|、)$/;
/** A verb of its own before a member of a list: 接待游客、[实现]旅游收入分别…. */
const LIST_VERB = /^(和|与|及|以及|并)?(?:实现|完成|达到|累计|新增)+$/;

const JOINER_ENDS = codesOf('和与及、');
const VERB_ENDS = codesOf('现成到计增');

/** The indicators of a spelling, one for each name that it stands for. */
export function membersOf(mention: IndicatorMention): SubjectMember[] {
  const { names } = mention.word;
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? [subjectMember(only, true, mention)]
    : names.map((name) => subjectMember(name, true, mention));
}

/** The members of a list that ends with an indicator, and the index of the last mention in front of the list. */
export function listEndingWith(
  text: string,
  front: readonly Mention[],
  last: IndicatorMention,
  lexicon: Lexicon,
): { readonly members: readonly SubjectMember[]; readonly before: number } {
  const members = membersOf(last);
  const spelling = text.slice(last.start, last.end);
  let at = front.length - 2;
  while (at >= 0) {
    const joiner = joinerAt(text, front, at);
    if (!joiner) break;
    const member = front[joiner.memberAt];
    const found = member ? listMember(text, member, joiner.memberEnd, spelling, lexicon) : null;
    if (!found) break;
    members.unshift(...found);
    at = joiner.memberAt - 1;
  }
  return { members, before: at };
}

interface Joiner {
  readonly memberAt: number;
  readonly memberEnd: number;
}

/** A joiner of list members that ends at a mention: 、 alone, or 和 with or without text before it, or a verb behind one of them. */
function joinerAt(text: string, front: readonly Mention[], at: number): Joiner | null {
  const mention = at >= 0 ? front[at] : undefined;
  if (!mention) return null;
  if (mention.kind === 'mark') return mention.mark === '、' ? memberBefore(front, at) : null;
  if (mention.kind !== 'text') return null;
  const last = text.charCodeAt(mention.end - 1);
  if (at > 0 && VERB_ENDS.has(last)) {
    const verb = LIST_VERB.exec(text.slice(mention.start, mention.end));
    return verb && (verb[1] === undefined ? joinerAt(text, front, at - 1) : memberBefore(front, at));
  }
  const joiner = JOINER_ENDS.has(last) ? JOINER.exec(text.slice(mention.start, mention.end))?.[0] : undefined;
  if (joiner === undefined) return null;
  const memberEnd = mention.end - joiner.length;
  return memberEnd > mention.start ? { memberAt: at, memberEnd } : memberBefore(front, at);
}

function memberBefore(front: readonly Mention[], at: number): Joiner | null {
  const before = at > 0 ? front[at - 1] : undefined;
  return before ? { memberAt: at - 1, memberEnd: before.end } : null;
}

/** An indicator, or a word that is one with the end of the list's last member: 工业、民间[投资]. */
function listMember(
  text: string,
  mention: Mention,
  end: number,
  lastSpelling: string,
  lexicon: Lexicon,
): SubjectMember[] | null {
  if (mention.kind === 'indicator') return membersOf(mention);
  if (mention.kind !== 'text') return null;
  const word = text.slice(mention.start, end);
  for (let from = 1; from < lastSpelling.length; from += 1) {
    const name = lexicon.canonicalName(word + lastSpelling.slice(from));
    if (name !== undefined) return [subjectMember(name, true, { start: mention.start, end })];
  }
  return null;
}
