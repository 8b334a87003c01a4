import { workbookInput } from './report-entry';
import type { WorkbookDoor } from './workbook-door';

/**
 * Makes a new workbook of the reports and hands its bytes over to be saved. The planner and the writer are fetched when
 * they are first needed.
 */
export function fileDoor(save: (bytes: Uint8Array, fileName: string) => void): WorkbookDoor {
  return {
    kind: 'file',
    write: async (asked) => {
      const [{ planWorkbook, emptyWorkbook }, { writeXlsx }] = await Promise.all([
        import(/* webpackChunkName: "workbook", webpackExports: ["planWorkbook", "emptyWorkbook"] */ '../../workbook'),
        import(/* webpackChunkName: "xlsx", webpackExports: ["writeXlsx"] */ '../../hosts/xlsx'),
      ]);
      const plan = planWorkbook(workbookInput(asked), emptyWorkbook);
      save(await writeXlsx(plan), asked.fileName);
      return { kind: 'written', summary: plan.summary };
    },
  };
}
