import { plainPhrase } from './plain-phrase';
import type { Mention } from './mentions';
import { renamed, subjectMember, type SubjectMember } from './subject-member';
import { BRACKET, codesOf } from './text/code-units';

/**
 * The report's own words from the start of the clause, without places, periods and words that only push; null where nothing is left that
 * names a thing.
 */
export function nounPhrase(text: string, front: readonly Mention[], ownNames: readonly string[]): SubjectMember | null {
  let words = '';
  let first: Mention | null = null;
  let last: Mention | null = null;
  for (let at = labelEnd(front); at < front.length; at += 1) {
    const mention = front[at];
    if (!mention) break;
    if (isPartOfName(mention, words))
      words += (last === null ? '' : aside(text, last.end, mention.start)) + text.slice(mention.start, mention.end);
    if (!isNoun(mention)) continue;
    first ??= mention;
    last = mention;
  }
  if (first === null || last === null) return null;
  const { name, actor } = plainPhrase(opensQuote(text, words, last) ? `${words}”` : words, ownNames);
  if (name === '' || (name.length === 1 && !ONE_CHARACTER.has(name.charCodeAt(0)))) return null;
  const member = subjectMember(name, false, { start: first.start, end: last.end });
  return actor === '' ? member : renamed(member, name, false, { actor });
}

const ASIDE = /^\((?![一二三四五六七八九十])[\u4e00-\u9fff]{1,4}(?<!元)\)(?!额)/;

/** A word in brackets inside a name: 执业[（助理）]医师; 销售（营业）额 is two names with one end. */
function aside(text: string, from: number, to: number): string {
  if (text.charCodeAt(from) !== BRACKET) return '';
  const found = ASIDE.exec(text.slice(from, to + 1))?.[0];
  return found?.length === to - from ? `（${found.slice(1, -1)}）` : '';
}

/** Things whose name is one character; any other is the rest of a word. */
const ONE_CHARACTER = codesOf(
  '鞋伞帽金银铜铁铝铅锌锡镍钨金猪牛羊马鸡鸭鹅兔蛋奶米麦豆薯茶果菜鱼虾蟹蚕棉麻纱糖油盐煤电气水纸布酒男女村',
);

/** Behind the last colon: what stands before it is a label. */
function labelEnd(front: readonly Mention[]): number {
  let at = front.length;
  while (at > 0) {
    const mention = front[at - 1];
    if (mention?.kind === 'mark' && mention.mark === ':') break;
    at -= 1;
  }
  return at;
}

/** The label right in front of a mention that says whose it is: [第一产业]：完成增加值86亿元; empty where none stands there. */
export function labelOf(text: string, front: readonly Mention[], { start }: Mention): string {
  const label = front.at(-3);
  return label && text[start - 1] === ':' ? text.slice(label.start, label.end).trim() : '';
}

/** What names a thing; places and periods before it do not. */
function isNoun({ kind }: Mention): boolean {
  return kind === 'text' || kind === 'indicator' || kind === 'quantity' || kind === 'non-figure';
}

/** True where what is printed of a mention belongs to a name of which `words` stand before it. */
function isPartOfName(mention: Mention, words: string): boolean {
  switch (mention.kind) {
    case 'text':
    case 'indicator':
    case 'quantity':
      return true;
    case 'mark':
      return mention.mark === '、';
    case 'non-figure':
      return mention.class !== 'other';
    // 争取到位资金 holds a cue and is none.
    case 'cue':
      return mention.word.cue === 'neutral';
    // Inside a name a place is part of it: 获评[全国]铸造行业技术能手.
    case 'region':
    case 'scope':
      return words !== '' && TWO_HAN.test(words);
    default:
      return false;
  }
}

const TWO_HAN = /[\u4e00-\u9fff]{2}$/;

/** The quotation mark was taken for a word of the predicate: “四好农村路[”]50公里. */
function opensQuote(text: string, words: string, last: Mention): boolean {
  return text.charCodeAt(last.end) === CLOSES_QUOTE && words.lastIndexOf('“') > words.lastIndexOf('”');
}

const CLOSES_QUOTE = '”'.charCodeAt(0);
