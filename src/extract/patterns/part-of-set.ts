import { ONE_NUMBER } from './facts';
import { COUNT } from '../../codelists/units';
import { codesOf } from '../text/code-units';
import type { Pattern } from './pattern';
import { unread } from './readings';

/** What tells the members of a set that something is true of. */
const TRUE_OF_THEM =
  /^(?:[\u4e00-\u9fff]{0,6})?(?:实现(?:[正同]|增|盈)|保持|呈|正增长|盈利|亏损|负增长|增长|下降|投产|开工|达产|停产|复工)/;
const BEFORE_PART = codesOf('中有里');

/**
 * How many of a set something is true of: that is not how many there are.
 *
 * @example 全县134家规上工业企业中，有87家实现正增长。
 * - 规模以上工业企业数 134家
 * - unread 87家: ambiguous-subject
 */
export const partOfSet: Pattern = {
  name: 'part-of-set',
  groups: ['quantities'],
  units: COUNT,
  needs: ONE_NUMBER,
  inFront: '中有里',
  read({ text, at, end, subject, current }) {
    if (!BEFORE_PART.has(text.charCodeAt(at - 1))) return null;
    const set = subject?.members[0] ?? current[0]?.subject;
    const isPart = set?.core === true && TRUE_OF_THEM.test(text.slice(end, end + 12));
    return isPart ? unread('ambiguous-subject') : null;
  },
};
