import { codesOf, holdsAny } from '../text/code-units';
import type { Pattern } from './pattern';

/** What lost a part on the way: 控制在7.2%,。以内. */
const TORN = /^[，,、]{0,2}。?[，,、]?。(?:以内|以上|左右|以下)(?=[，,；;。.、)\n]|$)/;
/** Characters of a text read in the wrong encoding, and those put for lost ones. */
const MOJIBAKE =
  /[\ufffd\u0080-\u009f]|[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff][^\u4e00-\u9fff\s]|锟斤|斤拷|烫烫|屯屯/;
const PLACEHOLDER = /(?:[xX×*]{2,}|_{2,})$/;
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
  read({ text, item, numbers }) {
    const [number] = numbers;
    if (!number || item.group.kind !== 'quantities') return null;
    const end = item.group.quantities[item.group.quantities.length - 1]?.mention.end ?? number.digits.end;
    const { start } = number.digits;
    const torn =
      (holdsAny(text, item.start, start, ODD) && MOJIBAKE.test(text.slice(item.start, start))) ||
      (TORN_MARKS.has(text.charCodeAt(end)) &&
        TORN_GOES_ON.has(text.charCodeAt(end + 1)) &&
        TORN.test(text.slice(end, end + 7))) ||
      (PLACEHOLDERS.has(text.charCodeAt(start - 1)) && PLACEHOLDER.test(text.slice(Math.max(0, start - 3), start))) ||
      numbers.some(({ value, unit }) => !Number.isFinite(value) || (unit === '番' && value > MOST_DOUBLINGS));
    return torn ? { kind: 'unread', reason: 'garbled' } : null;
  },
};

const TORN_MARKS = codesOf('，,、。');
const TORN_GOES_ON = codesOf('，,、。以左');
const PLACEHOLDERS = codesOf('xX×*_');
/** Any character that `MOJIBAKE` asks for; hardly a head has one. */
const ODD = codesOf('\ufffd锟斤烫屯' + String.fromCharCode(...Array.from({ length: 0x80 }, (_, i) => 0x80 + i)));
