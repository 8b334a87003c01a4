import { nonFigureMention } from '../make-mentions';
import { codesOf } from '../text/code-units';
import type { Recogniser } from './recogniser';

const KINDS =
  /(?:(?:各|(?:[两二三四五六七八九]|十[一二三四五六七八九]?)个?)(?:[县市区旗]、)?[县市区旗]\([县市区旗](?:、?[县市区旗])?\)|\d{1,2}个?[县市区旗](?:\([县市区旗](?:、?[县市区旗])?\))?)[县市区旗]?(?:\(含[^)]{1,9}\))?(?=中?(?:[排位并]?[名居列第]|首位))/y;

/**
 * A set of places told by their kinds, of which some stand in brackets, in front of a position: 居绍兴市[各区、县（市）]第2位,
 * 居全州[八县（市）]首位, 居[6县市]第5位. Elsewhere these are words: 各县（市）区要加快进度.
 */
export const setOfPlaces: Recogniser = {
  beginsWith: (code) => OPENS.has(code),
  besideDigits: { before: '', behind: '县市区旗个' },
  second: '县市区旗个一二三四五六七八九',
  at(text, at) {
    KINDS.lastIndex = at;
    const found = KINDS.exec(text)?.[0];
    return found === undefined ? null : nonFigureMention(at, at + found.length, 'other');
  },
};

const OPENS = codesOf('各两二三四五六七八九十0123456789');
