import { fingerprint } from './fingerprint';
import { workbookProblems, type WorkbookProblem } from './condition';
import type { WorkbookInput } from './input';
import type { WorkbookPlan, WorkbookState } from './plan';
import { gridSheetNames, tableNames } from './schema';

/** What a door into an open workbook is asked for: what to read first, and the plan that is made against it. */
export interface PlannedRequest {
  /** The same for the same reports, whenever they are written. */
  readonly id: string;
  readonly read: { readonly tables: readonly string[]; readonly grids: readonly string[] };
  /** Null where it was called off. */
  readonly plan: (state: WorkbookState) => WorkbookPlan | Promise<WorkbookPlan | null>;
  /** What of the workbook is not as a write left it; nothing is written where one of them is refused. */
  readonly problems: (state: WorkbookState) => readonly WorkbookProblem[];
}

/** All that a plan is made against. */
export const plannedRead: PlannedRequest['read'] = { tables: Object.values(tableNames), grids: gridSheetNames };

/** `writeRequest(input, (state) => planWorkbook(input, state))`; without reports it brings the comparison up to date. */
export function writeRequest(
  { reports, options: { writtenAt, ...choice } }: WorkbookInput,
  plan: PlannedRequest['plan'],
): PlannedRequest {
  const contents = [...reports.map(({ source, text }) => [source, text]), choice];
  return {
    // A refresh is another one each time.
    id: fingerprint(JSON.stringify(reports.length > 0 ? contents : [writtenAt, choice])),
    read: plannedRead,
    plan,
    problems: workbookProblems,
  };
}
