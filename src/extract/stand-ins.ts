import { standInSpellings } from '../codelists/indicator-lists';
import type { Statement } from './statement';

/**
 * Takes a spelling that stands for an indicator only where the indicator is not named itself for another thing: 地方财政收入3.9亿元，其中公共
 * 财政预算收入3.0亿元 are two, and the first is none of the dictionary, here and in the rest of the report.
 */
export function withoutStandIns(text: string, statements: readonly Statement[]): readonly Statement[] {
  const spelled = ({ subject }: Statement): string => text.slice(subject.start, subject.end);
  const proper = new Map<string, number>();
  for (const one of statements)
    if (one.subject.core && one.level && !standInSpellings.has(spelled(one))) proper.set(keyOf(one), one.level.value);
  const others = new Set<string>();
  for (const one of statements) {
    const named = proper.get(keyOf(one));
    if (standInSpellings.has(spelled(one)) && one.level && named !== undefined && named !== one.level.value)
      others.add(spelled(one));
  }
  if (others.size === 0) return statements;
  return statements.map((one) =>
    one.subject.core && others.has(spelled(one))
      ? { ...one, subject: { ...one.subject, name: spelled(one), core: false } }
      : one,
  );
}

function keyOf({ subject, region, period, status }: Statement): string {
  return [subject.name, region?.code ?? region?.name, period, status].join('|');
}
