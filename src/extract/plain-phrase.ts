import { anyDeed, deedAdverbs, deedVerbs } from '../codelists/deeds';
import { nounsLikeLeads, nounsLikeTails, phraseLeads, phraseTails } from '../codelists/phrase-words';
import { codesOf, holdsAny } from './text/code-units';
import { reverseTrie } from './text/reverse-trie';
import { wordsAlone } from './text/trie';
import { wordTrie } from './text/word-trie';

/** A name of the report's own words, and who did it where the words say so. */
export interface PlainPhrase {
  readonly name: string;
  /** 区委理论学习中心组 of 区委理论学习中心组共开展集体学习; empty where none is named. */
  readonly actor: string;
}

const leads = wordTrie(wordsAlone(phraseLeads));
const notLeads = wordTrie(wordsAlone(nounsLikeLeads));
const tails = reverseTrie(wordsAlone(phraseTails));
const notTails = reverseTrie(wordsAlone([...nounsLikeTails, ...deedVerbs]));

const LEADING_MARKS = /^(?:[”’)、，·—◆◇★☆●○■□▲△▼▶►◎※✦✓√*#>-]|"(?![^"]+"))+/;
const MARKS = codesOf('”’)、，·—◆◇★☆●○■□▲△▼▶►◎※✦✓√*#>-"');
const adverb = deedAdverbs.join('|');
/** Who did it, and how: “榴乡诉递”[已经先后]接收各类诉求. */
const DONE_BY = new RegExp(
  `^(.{2,20}?)(?:(?:${adverb})+(?:开展|实现|完成)?了?(?!率)|(?:开展了|累计开展)|(?=累计(?:${anyDeed})))(?=累计|${anyDeed}|[\\u4e00-\\u9fff“])`,
);
const howWords = wordTrie(wordsAlone([...deedAdverbs, '开展了', '累计']));

/** False for most phrases: nothing behind their beginning tells how or that something was done. */
function mayTellWho(phrase: string): boolean {
  for (let at = 2; at < phrase.length; at += 1) if (howWords.longestAt(phrase, at)) return true;
  return false;
}

const SPACES = codesOf(' \t\n');
const FILLER_OPENS = codesOf('各完实');
/** Spaces, what a filler opens with, quotation marks: a phrase without any has nothing to be taken out. */
const TAKEN_OUT = codesOf(' \t\n各完实“”');

/** Where it was done: [在人民路]安装路灯. */
const DONE_AT = new RegExp(`^在[^在]{2,24}?(?=${anyDeed})`);
const NOT_AN_ACTOR = /(?:公|不|总|以|而|的|在|为|与|和)$/;
/** Words that say nothing of what is counted. */
const FILLERS =
  /各级各类|各类|各式|^完成(?=[\u4e00-\u9fff]{2,8}[量额值]$)|(?<=业)完成(?=增加值|总产值|产值|营业收入|主营业务收入|销售)|(?<=[\u4e00-\u9fff”])实现了?(?=[\u4e00-\u9fff“]{2})/g;
const BRAND = '品牌';
const AT = '在'.charCodeAt(0);

/** A phrase as the head of a table prints it: without leads, adverbs, verbs that only report and what dangles at its end. */
export function plainPhrase(words: string, ownNames: readonly string[]): PlainPhrase {
  const isWhole = !holdsAny(words, 0, words.length, TAKEN_OUT);
  let phrase = withoutLeads(isWhole ? words : withoutSpaces(words));
  const own = nameInFront(phrase, ownNames);
  // Brands keep the name of their place: 平阴玫瑰品牌价值.
  if (own > 0 && !phrase.includes(BRAND)) phrase = withoutLeads(phrase.slice(own));
  if (phrase.charCodeAt(0) === AT) phrase = phrase.replace(DONE_AT, '');
  let actor = '';
  const done = mayTellWho(phrase) ? DONE_BY.exec(phrase) : null;
  if (done?.[1] !== undefined && !NOT_AN_ACTOR.test(done[1])) {
    actor = done[1];
    phrase = actor + withoutLeads(phrase.slice(done[0].length));
  }
  phrase = isWhole ? withoutTails(phrase) : balanced(withoutTails(withoutFillers(phrase)));
  return { name: phrase, actor: phrase.startsWith(actor) ? actor : '' };
}

function withoutSpaces(words: string): string {
  return holdsAny(words, 0, words.length, SPACES) ? words.replace(/\s+/g, '') : words;
}

function withoutFillers(phrase: string): string {
  return holdsAny(phrase, 0, phrase.length, FILLER_OPENS) ? phrase.replace(FILLERS, '') : phrase;
}

/** The length of the first of the report's own names that a phrase begins with and goes on behind; 0 where none does. */
function nameInFront(phrase: string, ownNames: readonly string[]): number {
  const first = phrase.charCodeAt(0);
  for (const name of ownNames)
    if (name.charCodeAt(0) === first && phrase.length > name.length + 1 && phrase.startsWith(name)) return name.length;
  return 0;
}

/** A phrase from its first word on that is part of the name. */
export function withoutLeads(words: string): string {
  let phrase = words;
  for (;;) {
    const marks = MARKS.has(phrase.charCodeAt(0)) ? (LEADING_MARKS.exec(phrase)?.[0].length ?? 0) : 0;
    const lead = notLeads.longestAt(phrase, marks) ? null : leads.longestAt(phrase, marks);
    const end = lead?.end ?? marks;
    if (end === 0) return phrase;
    phrase = phrase.slice(end);
  }
}

const TRAILING_MARKS = codesOf('、， \t\n“(');

function withoutTails(words: string): string {
  let end = words.length;
  for (;;) {
    if (TRAILING_MARKS.has(words.charCodeAt(end - 1))) end -= 1;
    else if (notTails.longestEndingAt(words, 0, end)) break;
    else {
      const tail = tails.longestEndingAt(words, 0, end);
      if (!tail) break;
      end = tail.start;
    }
  }
  return end === words.length ? words : words.slice(0, end);
}

/** Without the half of a pair of quotation marks. */
export function balanced(phrase: string): string {
  let open = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    if (code === OPENS_QUOTE) open += 1;
    else if (code === CLOSES_QUOTE) open -= 1;
  }
  return open === 0 ? phrase : phrase.replace(/[“”]/g, '');
}

const OPENS_QUOTE = '“'.charCodeAt(0);
const CLOSES_QUOTE = '”'.charCodeAt(0);
