import { countedDeeds, countedNoun } from '../../codelists/bare-terms';
import { isCountUnit } from '../../codelists/units';
import type { Pattern } from './pattern';

const deeds: ReadonlySet<string> = new Set(countedDeeds);
const DEED_BEFORE = new RegExp(`(?:${[...countedDeeds].sort((a, b) => b.length - a.length).join('|')})$`);
/** A noun so short that it is told apart only by what is said of it: 企业 列入后备资源库. */
const SHORT_NOUN = 3;
const LONGEST_SAID = 16;
const LONGEST_NOUN = 24;

/** A count in front of what is counted: 对全市32个项目进行观摩, 培育10家以上标杆工厂, 36个排污口整治. */
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
    const name = `${countedName(subject?.members[0]?.name ?? '', behind)}数`;
    return { kind: 'rows', members: [{ name, core: false, start: first.start, end: first.end }], numbers: [number] };
  },
};

/** The counted noun with the deed done to it in front: 改造 and 老旧小区, 黄河流域入河排污口 and 整治. */
function countedName(before: string, behind: string): string {
  const { noun, said } = countedNoun(behind);
  const named = noun.slice(0, LONGEST_NOUN);
  if (deeds.has(said)) return said + named;
  const told = said.replace(/^进行/, '');
  if (noun.length <= SHORT_NOUN && told !== '' && told.length <= LONGEST_SAID) return told + named;
  return (DEED_BEFORE.exec(before)?.[0] ?? '') + named;
}
