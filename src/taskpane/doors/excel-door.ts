import type { ExcelDoor, ExcelSurroundings } from '../../hosts/excel';
import { workbookInput } from './report-entry';
import type { OpenWorkbookDoor } from './workbook-door';

/**
 * Writes the reports into the open workbook: what is there is read, the plan is made against it and applied; without a report the
 * comparison is brought up to date. The planner and the host are fetched when they are first needed.
 */
export function excelDoor(surroundings: ExcelSurroundings): OpenWorkbookDoor {
  let opened: ExcelDoor | null = null;
  const door = async (): Promise<ExcelDoor> => {
    const { openExcelDoor } = await import(/* webpackChunkName: "excel" */ '../../hosts/excel');
    // One door for the session: it remembers a write whose answer did not arrive.
    opened ??= openExcelDoor(surroundings);
    return opened;
  };
  return {
    kind: 'excel',
    write: async (asked, options) => {
      const [{ planWorkbook, writeRequest }, excel] = await Promise.all([
        import(/* webpackChunkName: "workbook" */ '../../workbook'),
        door(),
      ]);
      const input = workbookInput(asked);
      const request = writeRequest(input, (state) => planWorkbook(input, state));
      const written = await excel.write(request, options);
      return written.ok ? { kind: 'written', summary: written.value } : { kind: 'refused', problem: written.problem };
    },
    start: async () => {
      await (await door()).start();
    },
    undo: async (options) => {
      const undone = await (await door()).undo(options);
      if (!undone.ok) return { kind: 'refused', problem: undone.problem };
      return { kind: 'undone', kept: undone.value.kept.map(({ sheet, address }) => `${sheet}!${address}`) };
    },
    readSelection: async () => {
      const selected = await (await door()).readSelection();
      return selected.ok ? { kind: 'text', ...selected.value } : { kind: 'refused', problem: selected.problem };
    },
  };
}
