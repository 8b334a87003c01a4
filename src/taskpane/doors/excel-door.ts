import type { ExcelDoor, ExcelSurroundings } from '../../hosts/excel';
import { workbookInput } from './report-entry';
import type { WorkbookDoor } from './workbook-door';

/**
 * Writes the reports into the open workbook: what is there is read, the plan is made against it and applied. The planner
 * and the host are fetched when they are first needed.
 */
export function excelDoor(surroundings: ExcelSurroundings): WorkbookDoor {
  let door: ExcelDoor | null = null;
  return {
    kind: 'excel',
    write: async (asked) => {
      const [{ planWorkbook, writeRequest }, { openExcelDoor }] = await Promise.all([
        import(/* webpackChunkName: "workbook" */ '../../workbook'),
        import(/* webpackChunkName: "excel" */ '../../hosts/excel'),
      ]);
      door ??= openExcelDoor(surroundings);
      const input = workbookInput(asked);
      const written = await door.write(writeRequest(input, (state) => planWorkbook(input, state)));
      return written.ok ? { kind: 'written', summary: written.value } : { kind: 'refused', problem: written.problem };
    },
  };
}
