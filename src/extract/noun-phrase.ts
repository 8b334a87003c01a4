import { plainPhrase } from './plain-phrase';
import type { Mention } from './mentions';
import type { Subject } from './subject';
import { renamed, subjectMember } from './subject-member';

/** The report's own words from the start of the clause, without places, periods and words that only push. */
export function nounPhrase(
  text: string,
  front: readonly Mention[],
  ownNames: readonly string[],
): Pick<Subject, 'members' | 'single'> {
  const label = front.findLastIndex((mention) => mention.kind === 'mark' && mention.mark === ':');
  const kept = front.slice(label + 1);
  const words = wordsOf(text, kept);
  const first = kept.find((mention) => isNoun(mention));
  const last = kept.findLast((mention) => isNoun(mention));
  const { name, actor } = plainPhrase(words + closingQuote(text, words, last), ownNames);
  if (!first || !last || name === '' || (name.length === 1 && !ONE_CHARACTER.test(name)))
    return { members: [], single: null };
  const member = subjectMember(name, false, { start: first.start, end: last.end });
  return { members: [actor === '' ? member : renamed(member, name, false, { actor })], single: null };
}

/** Things whose name is one character; any other is the rest of a word. */
const ONE_CHARACTER =
  /[鞋伞帽金银铜铁铝铅锌锡镍钨金猪牛羊马鸡鸭鹅兔蛋奶米麦豆薯茶果菜鱼虾蟹蚕棉麻糖油盐煤电气水纸布酒男女]/;

/** What names a thing; places and periods before it do not. */
function isNoun({ kind }: Mention): boolean {
  return kind === 'text' || kind === 'indicator' || kind === 'quantity' || kind === 'non-figure';
}

function wordsOf(text: string, front: readonly Mention[]): string {
  let words = '';
  for (const mention of front) {
    const printed = text.slice(mention.start, mention.end);
    if (mention.kind === 'text' || mention.kind === 'indicator' || mention.kind === 'quantity') words += printed;
    else if (mention.kind === 'mark' && mention.mark === '、') words += printed;
    else if (mention.kind === 'non-figure' && mention.class !== 'other') words += printed;
    // 争取到位资金 holds a cue and is none.
    else if (mention.kind === 'cue' && mention.cue === 'neutral') words += printed;
    // Inside a name a place is part of it: 获评[全国]铸造行业技术能手.
    else if ((mention.kind === 'region' || mention.kind === 'scope') && /[\u4e00-\u9fff]{2}$/.test(words))
      words += printed;
  }
  return words;
}

/** The quotation mark that was taken for a word of the predicate: “四好农村路[”]50公里. */
function closingQuote(text: string, words: string, last: Mention | undefined): string {
  const open = words.lastIndexOf('“') > words.lastIndexOf('”');
  return open && last !== undefined && text[last.end] === '”' ? '”' : '';
}
