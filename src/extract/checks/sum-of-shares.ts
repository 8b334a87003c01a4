import { sumsOfShares } from '../../codelists/indicator-relations';
import type { Check, Finding } from './check';

/** Points by which rounded shares may miss a hundred. */
const TOLERANCE = 1;

/** Shares of one whole that do not make up a hundred: 三次产业结构为9.5:43.2:57.3. */
export const sumOfShares: Check = {
  name: 'sum-of-shares',
  find: ({ levelsOf, beside }) =>
    sumsOfShares.flatMap(([first, ...more]) =>
      levelsOf(first ?? '').flatMap((row): Finding[] => {
        const others = more.map((share) => beside(row, share)).filter((share) => share !== undefined);
        if (others.length < more.length) return [];
        const found = [row, ...others] as const;
        const sum = found.reduce((total, one) => total + (one.baseValue ?? 0), 0);
        if (Math.abs(sum - 100) <= TOLERANCE) return [];
        const facts = {
          shares: found.map((one) => `${one.indicator}${one.value ?? ''}%`).join('、'),
          sum: `${Number(sum.toFixed(2))}%`,
        };
        return [{ code: 'sum-of-shares', rows: found, facts }];
      }),
    ),
};
