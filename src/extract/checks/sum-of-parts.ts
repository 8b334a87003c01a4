import { sumsOfParts } from '../../codelists/indicator-relations';
import { indicatorNamed } from '../../codelists/indicators';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** The share of the whole by which the sum may miss it: rounding, and wholes that hold a small rest. */
const TOLERANCE = 0.03;

/** Parts against their whole: the three industries and 地区生产总值, exports and imports and their total. */
export const sumOfParts: Check = {
  name: 'sum-of-parts',
  find: ({ levelsOf, beside }) =>
    sumsOfParts.flatMap(({ whole, parts }) =>
      levelsOf(whole).flatMap((row): Finding[] => {
        if (!row.baseValue) return [];
        const found = parts.map((part) => beside(row, part)).filter((part) => part !== undefined);
        if (found.length < parts.length) return [];
        const sum = found.reduce((total, part) => total + (part.baseValue ?? 0), 0);
        if (Math.abs(sum - row.baseValue) <= Math.abs(row.baseValue) * TOLERANCE) return [];
        const facts = {
          indicator: whole,
          value: printedLevel(row),
          parts: found.map((part) => part.indicator).join('、'),
          sum: `${Number(sum.toPrecision(6))}${indicatorNamed(whole)?.baseUnit ?? ''}`,
        };
        return [{ code: 'sum-of-parts', rows: [row, ...found], facts }];
      }),
    ),
};
