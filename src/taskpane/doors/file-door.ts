import type { WorkbookPlan } from '../../workbook';
import { workbookInput } from './report-entry';
import type { ReportsToWrite, WorkbookDoor } from './workbook-door';

/** The workbook that a file of these reports would be. The planner is fetched when it is first needed. */
export async function newWorkbook(asked: ReportsToWrite): Promise<WorkbookPlan> {
  const { planWorkbook, emptyWorkbook } = await import(
    /* webpackChunkName: "workbook", webpackExports: ["planWorkbook", "emptyWorkbook"] */ '../../workbook'
  );
  return planWorkbook(workbookInput(asked), emptyWorkbook);
}

/**
 * Makes a new workbook of the reports and hands its bytes over to be saved. The writer is fetched when
 * it is first needed.
 */
export function fileDoor(save: (bytes: Uint8Array, fileName: string) => void): WorkbookDoor {
  return {
    kind: 'file',
    write: async (asked) => {
      const [plan, { writeXlsx }] = await Promise.all([
        newWorkbook(asked),
        import(/* webpackChunkName: "xlsx", webpackExports: ["writeXlsx"] */ '../../hosts/xlsx'),
      ]);
      save(await writeXlsx(plan), asked.fileName);
      return { kind: 'written', summary: plan.summary };
    },
  };
}
