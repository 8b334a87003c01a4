import { sameRank, type RankFact, type Statement } from './statement';

/**
 * Gives positions to statements: one to each where there are as many and not `each` has all, else each to all. Returns the statements that took one and the
 * positions that found none.
 */
export function rank(
  targets: readonly Statement[],
  ranks: readonly RankFact[],
  each: boolean,
): { readonly statements: readonly Statement[]; readonly free: readonly RankFact[] } {
  const paired = !each && ranks.length > 1 && ranks.length === targets.length;
  const statements: Statement[] = [];
  const free: RankFact[] = [];
  ranks.forEach((one, i) => {
    const ranked = paired ? targets.slice(i, i + 1) : targets;
    if (ranked.length === 0) free.push(one);
    for (const statement of ranked) {
      if (statement.ranks.some((known) => sameRank(known, one))) continue;
      statement.ranks = [...statement.ranks, one];
      statements.push(statement);
    }
  });
  return { statements, free };
}
