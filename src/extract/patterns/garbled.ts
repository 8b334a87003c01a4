import { TIMES } from '../../codelists/units';
import { CUT_OFF, ENDLESS } from './facts';
import type { Pattern } from './pattern';
import { unread } from './readings';

/** What lost a part on the way: 控制在7.2%,。以内. */
const TORN = /^[，,、]{0,2}。?[，,、]?。(?:以内|以上|左右|以下)(?=[，,；;。.、)\n]|$)/;
/** Characters of a text read in the wrong encoding, and those put for lost ones. */
const MOJIBAKE =
  /[\ufffd\u0080-\u009f]|[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff][^\u4e00-\u9fff\s]|锟斤|斤拷|烫烫烫|屯屯屯/;
const PLACEHOLDER = /(?:[xX×*]{2,}|_{2,})$/;
/** Any character that these two ask for; hardly a head has one. */
const ODD = `\ufffd锟斤烫屯xX*_${String.fromCharCode(...Array.from({ length: 0x80 }, (_, i) => 0x80 + i))}`;
/** Twice as much so often is a thousand times as much: 236番 lost its unit. */
const MOST_DOUBLINGS = 10;

/**
 * A number whose unit, sign or bound was torn off: it is shown to a person, never read.
 *
 * @example 城镇登记失业率控制在3.2%,。以内。
 * - unread 3.2%: garbled
 */
export const garbled: Pattern = {
  name: 'garbled',
  groups: ['quantities'],
  signs: TIMES | CUT_OFF | ENDLESS,
  inFront: ODD,
  read({ text, item, numbers, at, end }) {
    const isTorn =
      MOJIBAKE.test(text.slice(item.start, at)) ||
      TORN.test(text.slice(end, end + 7)) ||
      PLACEHOLDER.test(text.slice(Math.max(0, at - 3), at)) ||
      numbers.some(({ value, unit }) => !Number.isFinite(value) || (unit === '番' && value > MOST_DOUBLINGS));
    return isTorn ? unread('garbled') : null;
  },
};
