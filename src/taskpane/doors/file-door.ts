import type { Planner } from '../planning/planner';
import { workbookInput } from './report-entry';
import type { WorkbookDoor } from './workbook-door';

/** Makes a new workbook of the reports and hands its bytes over to be saved. */
export function fileDoor(planner: Planner, save: (bytes: Uint8Array, fileName: string) => void): WorkbookDoor {
  return {
    kind: 'file',
    write: async (asked, options) => {
      const made = await planner.ask('file', workbookInput(asked), options);
      if (made === null) return { kind: 'refused', problem: { code: 'cancelled', facts: {} } };
      save(made.bytes, asked.fileName);
      return { kind: 'written', summary: made.summary };
    },
  };
}
