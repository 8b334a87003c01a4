import { partsOfWholes } from '../../codelists/indicator-relations';
import type { Check, Finding } from './check';
import { printedLevel } from './report-rows';

/** Two roundings apart. */
const TOLERANCE = 1.01;

/** A part that is more than its whole: 税收收入 above 一般公共预算收入, 规模以上工业总产值 above 工业总产值. */
export const partAboveWhole: Check = {
  name: 'part-above-whole',
  find: ({ levelsOf, beside }) =>
    partsOfWholes.flatMap(([part, whole]) =>
      levelsOf(part).flatMap((row): Finding[] => {
        const other = beside(row, whole);
        if (!other || other.baseValue === null || row.baseValue === null) return [];
        if (row.baseValue <= other.baseValue * TOLERANCE) return [];
        const facts = { indicator: part, value: printedLevel(row), whole, wholeValue: printedLevel(other) };
        return [{ code: 'part-above-whole', rows: [row, other], facts }];
      }),
    ),
};
