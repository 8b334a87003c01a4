import { rankMention } from '../make-mentions';
import type { RankMention } from '../mentions';
import { codesOf } from '../text/code-units';
import { chineseNumeral } from '../text/numerals';
import { digitsEnd, isDigitCode, type Recogniser } from './recogniser';

const ORDINAL = /第(\d{1,3}(?!\d|\.\d|[-~至到]\d)|[一二三四五六七八九十百]{1,4})(位|名)?/y;
/** Behind a numeral with no 位 these make a name: 第一产业, 第一季度, 第一方阵. */
const NAME_BEHIND = /[产季批次届期方百梯轮号个家条款章节部阶书代大要动台座线师人时间步把张例种类颗套本场中小责]/;
const POSITION_BEHIND = codesOf('位名');
const NUMBERED = /(\d{1,3})(?:位|名)/y;
/** What stands before a position without 第: 居全省34位, 排名全市各县区5位. */
const RANKED = /(?:居|列|排|排名|排在)(?:全[国省市州盟县区旗]|[\u4e00-\u9fff]{2}[省市])各?(?:县市区|县区|区县|县|区)?$/;
const LONGEST_RANKED = 10;
const FIRST = /(?:首位(?!度)|榜首|首名|(?<=之)[首冠](?![位席次]))/y;
/** 榜首: the digits of a position that a word states are the word 首. */
const OPENS_WITH_FIRST = /^[首冠]/;

/**
 * Positions: 第3位, 第三, 首位, 居全省34位. 前三位 and 第1-3位 give none, nor do 第一产业 and 第一方阵.
 */
export const rank: Recogniser = {
  besideDigits: { before: '', behind: '位名、,和及与' },
  beginsWith: (code) => code === 0x7b2c || code === 0x9996 || code === 0x699c || code === 0x51a0 || isDigitCode(code),
  at(text, at) {
    if (isDigitCode(text.charCodeAt(at))) return listedPosition(text, at) ?? numberedPosition(text, at);
    if (text[at] !== '第') {
      FIRST.lastIndex = at;
      const first = FIRST.exec(text)?.[0];
      if (first === undefined) return null;
      const from = OPENS_WITH_FIRST.test(first) ? at : at + 1;
      return mention(at, at + first.length, 1, from, at + first.length);
    }
    ORDINAL.lastIndex = at;
    const match = ORDINAL.exec(text);
    if (!match?.[1]) return null;
    const digitsEnd = at + 1 + match[1].length;
    const end = at + match[0].length;
    if (match[2] === undefined && NAME_BEHIND.test(text[end] ?? '')) return null;
    const position = /\d/.test(match[1]) ? Number(match[1]) : chineseNumeral(match[1]);
    return position === null || position === 0 ? null : mention(at, end, position, at + 1, digitsEnd);
  },
};

function mention(start: number, end: number, position: number, from: number, to: number): RankMention {
  return rankMention(start, end, position, { start: from, end: to });
}

/** A list of positions that share 第 and 位: 第2、[4、5]位. */
const LIST_BEFORE = /第\d{1,3}(?:[、,]\d{1,3}){0,8}[、,和及与]$/;
const LIST_BEHIND = /(\d{1,3})(?:[、,]\d{1,3}){0,8}(?:[和及与]\d{1,3})?(位|名)/y;
const LIST_JOINS = codesOf('、,和及与');
const LONGEST_LIST = 40;

function listedPosition(text: string, at: number): RankMention | null {
  if (!LIST_JOINS.has(text.charCodeAt(at - 1))) return null;
  LIST_BEHIND.lastIndex = at;
  const [, digits] = LIST_BEHIND.exec(text) ?? [];
  if (!digits || !LIST_BEFORE.test(text.slice(Math.max(0, at - LONGEST_LIST), at))) return null;
  const end = at + digits.length;
  const isLast = POSITION_BEHIND.has(text.charCodeAt(end));
  return mention(at, isLast ? end + 1 : end, Number(digits), at, end);
}

/** A position without 第, taken only where a word of ranking and a place stand before it. */
function numberedPosition(text: string, at: number): RankMention | null {
  if (!POSITION_BEHIND.has(text.charCodeAt(digitsEnd(text, at)))) return null;
  NUMBERED.lastIndex = at;
  const match = NUMBERED.exec(text);
  if (!match?.[1] || !RANKED.test(text.slice(Math.max(0, at - LONGEST_RANKED), at))) return null;
  return mention(at, at + match[0].length, Number(match[1]), at, at + match[1].length);
}
