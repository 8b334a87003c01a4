import { openExcelDoor, type ExcelDoor, type Outcome, type StepOptions } from '../../src/hosts/excel';
import type { WorkbookPlan, WriteSummary } from '../../src/workbook/plan';
import { gridSheetNames, tableNames } from '../../src/workbook/schema';
import { reopen, type ExcelOptions, type ExcelSession } from '../host/excel-session';
import { figuresTable } from '../host/sample-plans';
import { snapshotOfBook } from '../host/snapshot-of-book';
import type { CellSnapshot, SheetSnapshot } from '../host/workbook-snapshot';

export interface ApplyOptions extends StepOptions {
  readonly canResize: boolean;
}

export const options: ApplyOptions = { canResize: true };

/** All that the product reads before it plans. */
export const read = { tables: Object.values(tableNames), grids: gridSheetNames };

/** Excels that let tables grow in different ways; what the product writes must be the same in each. */
export const kinds: readonly (readonly [string, ExcelOptions, ApplyOptions])[] = [
  ['where tables grow by themselves', { apiVersion: '1.13', tablesGrow: true }, { canResize: true }],
  ['where tables do not grow', { apiVersion: '1.13', tablesGrow: false }, { canResize: true }],
  ['with ExcelApi 1.9, where tables cannot be resized', { apiVersion: '1.9', tablesGrow: false }, { canResize: false }],
];

/** The product's way into a workbook, as a pane that was just opened has it. */
export function doorOf({ run }: ExcelSession, { canResize } = options): ExcelDoor {
  return openExcelDoor({ run: (batch) => run(batch), canResize: () => canResize });
}

/** A workbook that is made once and opened again, as it was saved, by each test. */
export function madeOnce(make: () => Promise<ExcelSession>): () => Promise<ExcelSession> {
  let made: Promise<ExcelSession> | null = null;
  return async () => reopen(await (made ??= make()));
}

export function apply(
  excel: ExcelSession,
  plan: WorkbookPlan,
  { canResize, ...step }: ApplyOptions = options,
): Promise<Outcome<WriteSummary>> {
  return doorOf(excel, { canResize }).write({ id: 'test', read, plan: () => plan }, step);
}

export function sheetOf(excel: ExcelSession, name: string): SheetSnapshot {
  const sheet = snapshotOfBook(excel.host.book).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The contents of a block, a formula where there is one. */
export function contents(
  excel: ExcelSession,
  sheet: string,
  rows: number,
  columns: string,
): readonly (readonly unknown[])[] {
  const { cells } = sheetOf(excel, sheet);
  return Array.from({ length: rows }, (_, row) => {
    return [...columns].map((column) => {
      const cell: CellSnapshot | undefined = cells[`${column}${row + 1}`];
      return cell?.formula ?? cell?.value ?? null;
    });
  });
}

/** Round trips of the product, without those in which the client gives back its ranges. */
export const roundTrips = (excel: ExcelSession): number => excel.host.requests.filter(({ cleanup }) => !cleanup).length;

export const key = `=${figuresTable}[[#This Row],[地区]]&"|"`;
export const success = { ok: true, value: { added: 1, updated: 0, conflicts: 0, unchanged: 0 } };
