import type { WorkbookProblem, WorkbookProblemCode } from '../../workbook/condition';
import { failure, type ExcelProblemCode, type Outcome } from './outcome';

type RefusedCode = Extract<WorkbookProblemCode, ExcelProblemCode>;

const refused: readonly string[] = [
  'newer-schema',
  'table-lost',
  'column-lost',
  'column-twice',
] satisfies readonly RefusedCode[];

/** The first of the problems for which nothing must be written; null where there is none. */
export function refusalOf(problems: readonly WorkbookProblem[]): Outcome<never> | null {
  const problem = problems.find(({ isRefused }) => isRefused);
  if (!problem) return null;
  if (!isRefusedCode(problem.code)) throw new Error(`There is no wording for the refusal ${problem.code}.`);
  return failure(problem.code, problem.facts);
}

function isRefusedCode(code: WorkbookProblemCode): code is RefusedCode {
  return refused.includes(code);
}
