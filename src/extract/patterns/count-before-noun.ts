import { isCountUnit } from '../../codelists/units';
import type { Pattern } from './pattern';

/** Where the noun ends and its own statement begins: 58个[重点项目]完成投资. */
const VERB = /(?<=.{2})(?:完成|实现|达到|进行|增速|位居|居全).*$/;

/** A count in front of what is counted: 对全市32个项目进行观摩, 培育10家以上标杆工厂. */
export const countBeforeNoun: Pattern = {
  name: 'count-before-noun',
  example: { text: '交付1536套安置房。', reads: ['open 交付安置房数 1536套'] },
  groups: ['quantities'],
  read({ text, item, head, numbers, unit, subject }) {
    const [number] = numbers;
    const [first] = item.tail;
    if (!number || numbers.length > 1 || unit === null || first?.kind !== 'text' || !isCountUnit(unit)) return null;
    if (subject?.members[0]?.core === true || head.kinds.has('rise') || head.kinds.has('fall')) return null;
    const behind = text.slice(first.start, item.tail[item.tail.length - 1]?.end ?? first.end).replace(/\s+/g, '');
    if (behind.length < 2) return null;
    const verb = subject?.members[0]?.name ?? '';
    const name = `${verb.length <= 4 ? verb : ''}${behind.replace(VERB, '').slice(0, 24)}数`;
    return { kind: 'rows', members: [{ name, core: false, start: first.start, end: first.end }], numbers: [number] };
  },
};
