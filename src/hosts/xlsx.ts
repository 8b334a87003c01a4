import {
  readXlsx as readFile,
  writeXlsx as writeFile,
  type Sheet,
  type TableDefinition,
  type WriteOptions,
} from 'hucre/xlsx';
import { columnLetters, definedNames, gridSheetNames, rangeReference, sheetReference } from '../workbook';
import type { GridState, TableState, WorkbookPlan, WorkbookState } from '../workbook';
import { defaultFont } from './xlsx/cell-style';
import { cellValue } from './xlsx/cell-value';
import { checkPlan } from './xlsx/check-plan';
import { patchPackage } from './xlsx/package-patch';
import { fileSheet } from './xlsx/sheet-cells';

/**
 * Makes an .xlsx file of a plan for an empty workbook: tables, formulas with their values, formats, drop-downs, charts.
 * Throws a `RangeError` where no workbook could be made of the plan (see `checkPlan`).
 *
 *     const bytes = await writeXlsx(planWorkbook({ reports, options }, emptyWorkbook))
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  return packed(plan, 3);
}

/** The same as `writeXlsx`, its parts unpacked: of a file that nobody keeps, whose parts go into another. */
export async function unpackedXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  return packed(plan, 0);
}

async function packed(plan: WorkbookPlan, level: 0 | 3): Promise<Uint8Array> {
  checkPlan(plan);
  const shown = plan.sheets.findIndex((sheet) => !sheet.look.hidden);
  const file = await writeFile({
    sheets: plan.sheets.map(fileSheet),
    namedRanges: [
      ...plan.names.map(({ name, refersTo }) => ({ name, range: refersTo.replace(/^=/, '') })),
      ...printTitles(plan),
      ...blocks(plan),
    ],
    defaultFont: { ...defaultFont },
    activeSheet: Math.max(0, shown),
  });
  return patchPackage(file, plan, level);
}

/** Rows and columns repeated on each page, and the columns printed; set here, since hucre does not quote the sheet's name. */
function printTitles(plan: WorkbookPlan): readonly NamedRange[] {
  return plan.sheets.flatMap(({ name, look }) => {
    const { repeatRows, repeatColumns, printColumns } = look.page;
    const columns = (span: { readonly first: number; readonly last: number }) =>
      `${sheetReference(name)}$${columnLetters(span.first)}:$${columnLetters(span.last)}`;
    const repeated = [
      ...(repeatColumns ? [columns(repeatColumns)] : []),
      ...(repeatRows ? [`${sheetReference(name)}$${repeatRows.first + 1}:$${repeatRows.last + 1}`] : []),
    ];
    return [
      ...(printColumns ? [{ name: '_xlnm.Print_Area', range: columns(printColumns), scope: name }] : []),
      ...(repeated.length > 0 ? [{ name: '_xlnm.Print_Titles', range: repeated.join(','), scope: name }] : []),
    ];
  });
}

/** The block of each grid sheet, so that the next write knows what is ours and what a person put beside it. */
function blocks(plan: WorkbookPlan): readonly NamedRange[] {
  return plan.sheets.flatMap((sheet) => {
    if (sheet.kind !== 'grid' || sheet.cells.length === 0) return [];
    const columns = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 1);
    const block = rangeReference({ row: 0, column: 0, rows: sheet.cells.length, columns }, 'both');
    return [{ name: definedNames.block, range: `${sheetReference(sheet.name)}${block}`, scope: sheet.name }];
  });
}

/**
 * Reads what a file holds of ours: every table, and the cells of the grid sheets. Formulas are read as the values they had
 * when the file was saved. Rejects with hucre's error where the bytes are no .xlsx file.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookState> {
  const book = await readFile(bytes);
  return {
    sheetNames: book.sheets.map((sheet) => sheet.name),
    ...schemaMark(book.namedRanges ?? []),
    tables: book.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => tableState(sheet, table))),
    grids: book.sheets.filter((sheet) => gridSheetNames.includes(sheet.name)).map(gridState),
  };
}

function schemaMark(names: readonly NamedRange[]): Pick<WorkbookState, 'schemaVersion'> {
  const mark = names.find(({ name, scope }) => name === definedNames.schema && scope === undefined);
  const version = Number(mark?.range.replace(/^=/, ''));
  return Number.isInteger(version) ? { schemaVersion: version } : {};
}

function tableState(sheet: Sheet, table: TableDefinition): TableState {
  const [top = 0, left = 0, bottom = 0] = corners(table.range ?? 'A1');
  const columns = table.columns.map((column) => column.name);
  const lastRow = table.showTotalRow === true ? bottom - 1 : bottom;
  const body = sheet.rows.slice(top + 1, lastRow + 1);
  const rows = Array.from({ length: Math.max(0, lastRow - top) }, (_, row) =>
    columns.map((__, column) => cellValue(body[row]?.[left + column])),
  );
  // A table without rows keeps one blank row, in which only formulas may stand.
  const isBlank = rows.length === 1 && rows[0]?.every((cell) => cell === null || cell === '');
  return { name: table.name, columns, rows: isBlank ? [] : rows };
}

function gridState(sheet: Sheet): GridState {
  return { name: sheet.name, cells: sheet.rows.map((row) => row.map(cellValue)) };
}

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** `B2:D9` as zero-based top, left, bottom. */
function corners(range: string): readonly number[] {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(range);
  const left = [...(match?.[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const top = Number(match?.[2] ?? 1) - 1;
  return [top, left, match?.[3] === undefined ? top : Number(match[3]) - 1];
}
