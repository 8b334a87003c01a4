import { workbookInput } from './report-entry';
import type { WorkbookDoor } from './workbook-door';

/** What the door needs of Office: a way to run a batch, and whether tables can be resized (ExcelApi 1.13). */
export interface ExcelSurroundings {
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly canResize: () => boolean;
}

/**
 * Writes the reports into the open workbook: what is there is read, the plan is made against it and applied. The planner
 * and the host are fetched when they are first needed.
 */
export function excelDoor({ run, canResize }: ExcelSurroundings): WorkbookDoor {
  return {
    kind: 'excel',
    write: async (asked) => {
      const [{ planWorkbook, tableNames, gridSheetNames }, { applyPlan, readWorkbook }] = await Promise.all([
        import(/* webpackChunkName: "workbook" */ '../../workbook'),
        import(/* webpackChunkName: "excel" */ '../../hosts/excel'),
      ]);
      return run(async (context) => {
        const found = await readWorkbook(context, { tables: Object.values(tableNames), grids: gridSheetNames });
        if (!found.ok) return { kind: 'refused', problem: found.problem };
        const plan = planWorkbook(workbookInput(asked), found.value);
        const written = await applyPlan(context, plan, { canResize: canResize() });
        if (!written.ok) return { kind: 'refused', problem: written.problem };
        return { kind: 'written', summary: written.value };
      });
    },
  };
}
