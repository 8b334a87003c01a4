import type { CueKind } from '../../codelists/cues';
import type { Pattern } from './pattern';

/** Additions that are indicators themselves, behind their stock: 市场主体总量4.8万户，全年新增8120户. 净增 is a change. */
const ADDITIONS: Readonly<Record<string, string>> = { 市场主体总量: '新增市场主体' };

const COMPARISONS: ReadonlySet<CueKind> = new Set(['yearOnYear', 'yearStart', 'otherBasis']);

/** An addition told right behind the stock: 市场主体总量4.8万户，全年新增8120户. */
export const additionToStock: Pattern = {
  name: 'addition-to-stock',
  example: {
    text: '市场主体总量4.8万户，全年新增8120户。',
    reads: ['市场主体总量 4.8万户', '新增市场主体 8120户'],
  },
  groups: ['quantities'],
  read({ subject, current, numbers, item, text }) {
    const [stock] = current;
    const [number] = numbers;
    const name = ADDITIONS[stock?.subject.name ?? ''];
    if (current.length !== 1 || !stock || !number || numbers.length > 1 || name === undefined) return null;
    if (subject !== null && !/^新(?:登记|设立?|注册)/.test(subject.members[0]?.name ?? '')) return null;
    const compares = item.headCues.some(({ cue }) => COMPARISONS.has(cue));
    if (compares || !/新(?:增|登记|设立?|注册)$/.test(text.slice(item.start, number.digits.start))) return null;
    return { kind: 'rows', members: [{ ...stock.subject, name, core: true }], numbers: [number] };
  },
};
