import type { WorkbookDoor } from './workbook-door';
export const fileDoor: WorkbookDoor = { kind: 'file', write: () => Promise.reject(new Error()) };
