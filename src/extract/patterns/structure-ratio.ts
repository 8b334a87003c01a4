import { FROM, hasAny } from '../kinds';
import { quantityMention, quantityWith } from '../make-mentions';
import type { Pattern } from './pattern';
import { renamed } from '../subject-member';
import { rowReading, unread } from './readings';

/** 三次产业[投资]占比, 三次产业[从业人员]结构. */
const INDUSTRIES = /^(?:三次产业|第?一、?二、?三(?:次)?产业)(.{2,10}?)(?:所占|占)?(?:之?比|比重|结构|比例|结构比)?$/;

const BARE = /^(?:结构|构成|比例|占比|比重)(?:比例?)?$/;

const ADDED = /^第([一二三])产业增加值$/;

/**
 * Three shares of a whole: 三次产业结构调整为9.5:43.2:47.3.
 *
 * @example 三次产业结构调整为8.2:45.1:46.7。
 * - 第一产业占比 8.2%
 * - 第二产业占比 45.1%
 * - 第三产业占比 46.7%
 */
export const structureRatio: Pattern = {
  name: 'structure-ratio',
  groups: ['ratio'],
  read({ text, item, subject: printed, current, pending, head, hasTurn }) {
    if (item.group.kind !== 'ratio') return null;
    // 三次产业增加值分别增长6.1%、2.2%、4.9%，结构比为25.1:15.2:59.7: a bare head is of what was spoken of.
    const subject = current.length === 3 && BARE.test(printed?.members[0]?.name ?? '') ? null : printed;
    // The earlier of two needs a time of its own: 由1.93:1缩小为1.88:1 says only what stands last.
    const dated = hasTurn || head.periods.length + (subject?.periods.length ?? 0) > 0;
    if (hasAny(head.kinds, FROM) && !dated) return unread('other-basis');
    const { parts } = item.group.ratio;
    const numbers = parts.map(({ value, decimals, digits }) =>
      quantityMention(digits.start, digits.end, value, digits.start, digits.end, decimals, '%'),
    );
    const spokenOf = current.length > 0 ? current.map((statement) => statement.subject) : (pending ?? []);
    const members = subject?.members ?? spokenOf;
    const isStructure =
      members.length === 3 &&
      parts.length === 3 &&
      members.every((member) => member.core && member.name.endsWith('占比'));
    if (isStructure) return rowReading(members, numbers, subject === null);
    // 三次产业增加值分别为58.6亿元、158.2亿元、169.7亿元（比重为15.2:40.9:43.9）.
    const ofAdded = members.map(({ name }) => ADDED.exec(name)?.[1]);
    if (subject === null && parts.length === 3 && ofAdded.join('') === '一二三') {
      const shares = members.map((member, i) =>
        renamed(member, `第${ofAdded[i] ?? ''}产业占比`, true, { base: member }),
      );
      return rowReading(shares, numbers, true);
    }
    const first = numbers[0];
    const single = members[0];
    const ofIndustries = single && !single.core && parts.length === 3 ? INDUSTRIES.exec(single.name)?.[1] : undefined;
    if (single && ofIndustries !== undefined) {
      const each = ['一', '二', '三'].map((one) => renamed(single, `第${one}产业${ofIndustries}占比`, false));
      return rowReading(each, numbers);
    }
    if (parts.length === 2 && first && single) {
      const named = single.core ? text.slice(single.start, single.end) : single.name;
      const isRatio = !named.endsWith('比') && /^之?比/.test(text.slice(single.end, single.end + 2));
      // An indicator of the dictionary is no ratio itself: 地区生产总值2:21亿元.
      if (single.core && !isRatio) return unread('unsupported');
      const name = isRatio ? `${named}比` : named;
      return rowReading([renamed(single, name, false)], [quantityWith(first, { unit: null })]);
    }
    return unread(members.length === 0 ? 'no-subject' : 'unsupported');
  },
};
