import type { Planner } from '../planning/planner';
import { workbookInput } from './report-entry';
import type { WorkbookDoor } from './workbook-door';

/** Makes a workbook of the reports, or brings the one that a person opened up to date, and hands its bytes over to be saved. */
export function fileDoor(planner: Planner, save: (file: Blob, fileName: string) => void): WorkbookDoor {
  return {
    kind: 'file',
    write: async (asked, options) => {
      const { workbook = null } = asked;
      const made = await planner.ask('file', { input: workbookInput(asked), workbook }, options);
      if (made === null) return { kind: 'refused', problem: { code: 'cancelled', facts: {} } };
      if (made.kind === 'refused') return { kind: 'file-refused', refusal: made };
      const { value: file } = made;
      if (file.isChanged) save(file.bytes, asked.fileName);
      return { kind: 'written', summary: file.summary, mended: file.mended, ...(workbook !== null && { file }) };
    },
  };
}
