import type { WorkbookDoor } from './workbook-door';
export const excelDoor: WorkbookDoor = { kind: 'excel', write: () => Promise.reject(new Error()) };
