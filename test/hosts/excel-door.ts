import { applyPlan, type ApplyOptions, type Outcome } from '../../src/hosts/excel';
import type { WorkbookPlan, WriteSummary } from '../../src/workbook/plan';
import type { ExcelOptions, ExcelSession } from '../host/excel-session';
import { figuresTable } from '../host/sample-plans';
import { snapshotOfBook } from '../host/snapshot-of-book';
import type { CellSnapshot, SheetSnapshot } from '../host/workbook-snapshot';

export const options: ApplyOptions = { canResize: true };

/** Excels that let tables grow in different ways; what the product writes must be the same in each. */
export const kinds: readonly (readonly [string, ExcelOptions, ApplyOptions])[] = [
  ['where tables grow by themselves', { apiVersion: '1.13', tablesGrow: true }, { canResize: true }],
  ['where tables do not grow', { apiVersion: '1.13', tablesGrow: false }, { canResize: true }],
  ['with ExcelApi 1.9, where tables cannot be resized', { apiVersion: '1.9', tablesGrow: false }, { canResize: false }],
];

export function apply(
  excel: ExcelSession,
  plan: WorkbookPlan,
  with_: ApplyOptions = options,
): Promise<Outcome<WriteSummary>> {
  return excel.run((context) => applyPlan(context, plan, with_));
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
