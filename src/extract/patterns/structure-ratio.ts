import type { Pattern } from './pattern';

/** Three shares of a whole: 三次产业结构调整为9.5:43.2:47.3. */
export const structureRatio: Pattern = {
  name: 'structure-ratio',
  example: '三次产业结构调整为8.2:45.1:46.7 → 第一、第二、第三产业占比 in %',
  groups: ['ratio'],
  read({ text, item, subject, current }) {
    if (item.group.kind !== 'ratio') return null;
    const { parts } = item.group.ratio;
    const numbers = parts.map((part) => ({
      ...part,
      upper: null,
      bound: '=' as const,
      unit: '%',
      upperDigits: null,
      misprint: false,
    }));
    const members = subject?.members ?? current.map((statement) => statement.subject);
    const isStructure =
      members.length === 3 &&
      parts.length === 3 &&
      members.every((member) => member.core && member.name.endsWith('占比'));
    if (isStructure) return { kind: 'rows', members, numbers, continues: subject === null };
    const first = numbers[0];
    const single = members[0];
    if (parts.length === 2 && first && single) {
      const named = text.slice(single.start, single.end);
      const name = single.core ? `${named}比` : single.name;
      return { kind: 'rows', members: [{ ...single, name, core: false }], numbers: [{ ...first, unit: null }] };
    }
    return { kind: 'unread', reason: members.length === 0 ? 'no-subject' : 'unsupported' };
  },
};
