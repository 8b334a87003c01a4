import type { FormPlan, SheetPlan, WorkbookPlan } from '../../workbook';
import { unpackedXlsx } from '../xlsx';
import {
  addSheets,
  bookSheets,
  bookTables,
  recomputeOnLoad,
  setNames,
  workbookPart,
  type BookSheet,
} from './update/book-parts';
import { cellXml } from './update/cell-xml';
import { clearSheet, isOursAlone } from './update/grid-update';
import { PartPackage, TooLargePackage } from './update/part-package';
import { refusal, refusalOfBytes, refusalOfPackage, refusalOfSheet, type UpdateRefusal } from './update/refusal';
import { patchCells, sheetRows, type CellMaker } from './update/sheet-patch';
import { StylesPart } from './update/styles-part';
import { updateTable } from './update/table-update';
import { donorOf, transplant } from './update/transplant';
import { DamagedPart, elementsOf } from './update/xml-elements';

export type { UpdateRefusal, UpdateRefusalCode } from './update/refusal';

/** A file brought up to date, or the reason why it was not touched. */
export type UpdateOutcome =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** False where the file holds all that the plan says; `bytes` are then those that were given. */
      readonly isChanged: boolean;
      /** Sheets of ours with things of a person on them: they stay as they are and go on computing. */
      readonly left: readonly string[];
    }
  | { readonly ok: false; readonly refusal: UpdateRefusal };

/**
 * Brings about in a file what a plan says (`planWorkbook` against the state that `readXlsx` gives). Only the parts that the plan
 * touches are edited, in place; every other part of the package stays byte for byte: other sheets, charts, pictures, comments,
 * pivot tables. What an edit would break is refused (`UpdateRefusalCode`).
 */
export async function updateXlsx(bytes: Uint8Array, plan: WorkbookPlan): Promise<UpdateOutcome> {
  try {
    return await update(bytes, plan);
  } catch (error) {
    return { ok: false, refusal: damageOf(error) };
  }
}

/**
 * Looks whether a file could be edited at all, before anything is read; null where nothing speaks against it. One that unpacks to more than
 * `most` bytes is refused, too.
 */
export function refusalOf(bytes: Uint8Array, most?: number): UpdateRefusal | null {
  try {
    const opened = open(bytes, most);
    return 'code' in opened ? opened : null;
  } catch (error) {
    return damageOf(error);
  }
}

/** What is thrown of a damaged part is a refusal; anything else is an error of ours. */
function damageOf(error: unknown): UpdateRefusal {
  if (error instanceof DamagedPart) return refusal('damaged');
  throw error;
}

async function update(bytes: Uint8Array, plan: WorkbookPlan): Promise<UpdateOutcome> {
  const opened = open(bytes);
  if ('code' in opened) return { ok: false, refusal: opened };
  const { held, book } = opened;
  const sheets = bookSheets(held, book);
  const tables = bookTables(held, sheets);
  const styles = new StylesPart(held, held.relations(book).find(({ type }) => type === 'styles')?.target ?? '');
  const made: SheetPlan[] = [];
  for (const sheet of plan.sheets) {
    const table = sheet.kind === 'table' ? tables.find(({ name }) => name === sheet.table.name) : undefined;
    if (sheet.kind !== 'table') continue;
    if (!table) made.push(sheet);
    else {
      const refused =
        sheet.table.append.length + sheet.table.amend.length > 0
          ? refusalOfSheet(held, table.sheet.part, table.sheet.name)
          : null;
      const failed = refused ?? updateTable(held, table, sheet, styles);
      if (failed) return { ok: false, refusal: failed };
    }
  }
  const isMissing = plan.sheets.some(({ kind, name }) => kind === 'grid' && !sheets.some((one) => one.name === name));
  if (!held.isChanged && made.length === 0 && !isMissing) return { ok: true, bytes, isChanged: false, left: [] };

  const left: string[] = [];
  for (const sheet of plan.sheets) {
    if (sheet.kind !== 'grid') continue;
    const at = sheets.findIndex(({ name }) => name === sheet.name);
    const there = sheets[at];
    if (there && !isOursAlone(held, book, at, there, sheet)) left.push(sheet.name);
    else made.push(sheet);
  }
  const inOrder = plan.sheets.filter((sheet) => made.includes(sheet));
  await putSheets(held, book, sheets, inOrder, styles);
  styles.save();
  setNames(held, book, plan.names);
  recomputeOnLoad(held, book);
  return { ok: true, bytes: held.toBytes(), isChanged: true, left };
}

/** Writes the cells of a filled form into a file; their formats stay. */
export function fillXlsx(bytes: Uint8Array, plan: FormPlan): UpdateOutcome {
  try {
    return fillForm(bytes, plan);
  } catch (error) {
    return { ok: false, refusal: damageOf(error) };
  }
}

function fillForm(bytes: Uint8Array, plan: FormPlan): UpdateOutcome {
  const opened = open(bytes);
  if ('code' in opened) return { ok: false, refusal: opened };
  const { held, book } = opened;
  const sheet = bookSheets(held, book).find(({ name }) => name === plan.sheet);
  if (!sheet) return { ok: false, refusal: refusal('no-sheet', { sheet: plan.sheet }) };
  if (plan.fills.length === 0) return { ok: true, bytes, isChanged: false, left: [] };
  const refused = refusalOfSheet(held, sheet.part, sheet.name);
  if (refused) return { ok: false, refusal: refused };
  const edits = new Map<number, Map<number, CellMaker>>();
  for (const { row, column, cell } of plan.fills) {
    const cells = edits.get(row) ?? new Map<number, CellMaker>();
    edits.set(
      row,
      cells.set(column, (style) => cellXml(cell, style)),
    );
  }
  held.write(sheet.part, patchCells(sheetRows(held.text(sheet.part)), edits));
  recomputeOnLoad(held, book);
  return { ok: true, bytes: held.toBytes(), isChanged: true, left: [] };
}

function open(bytes: Uint8Array, most?: number): { readonly held: PartPackage; readonly book: string } | UpdateRefusal {
  const refused = refusalOfBytes(bytes);
  if (refused) return refused;
  let held: PartPackage;
  try {
    held = PartPackage.open(bytes, most);
  } catch (error) {
    // The zip library says in many ways that a package is broken.
    return refusal(error instanceof TooLargePackage ? 'unpacked-too-large' : 'damaged');
  }
  const unfit = refusalOfPackage(held);
  if (unfit) return unfit;
  return { held, book: workbookPart(held) ?? '' };
}

/** Puts sheets that the writer makes into the workbook: anew in their places, or behind the others. */
async function putSheets(
  held: PartPackage,
  book: string,
  sheets: readonly BookSheet[],
  made: readonly SheetPlan[],
  styles: StylesPart,
): Promise<void> {
  if (made.length === 0) return;
  const file = PartPackage.open(await unpackedXlsx({ sheets: made, names: [], summary: noSummary }));
  const donor = donorOf(file, styles);
  const added: { readonly name: string; readonly part: string; readonly isHidden: boolean }[] = [];
  for (const { name, look } of made) {
    const there = sheets.find((sheet) => sheet.name === name);
    const part = there?.part ?? held.freeName('xl/worksheets/sheet', '.xml');
    if (there) clearSheet(held, part);
    else added.push({ name, part, isHidden: look.hidden });
    transplant(donor, name, held, part);
  }
  addSheets(held, book, added);
  const order = [...sheets.map(({ name }) => name), ...added.map(({ name }) => name)];
  setNames(held, book, localNames(file, made, order));
}

const noSummary = { added: 0, updated: 0, conflicts: 0, unchanged: 0 } as const;

/** The names of single sheets that the writer made: what is printed, what is ours. */
function localNames(file: PartPackage, made: readonly SheetPlan[], order: readonly string[]) {
  const book = workbookPart(file) ?? '';
  const xml = file.text(book);
  const names = bookSheets(file, book).map(({ name }) => name);
  return elementsOf(xml, ['definedName']).flatMap(({ attributes, innerStart, innerEnd }) => {
    const sheet = order.indexOf(names[Number(attributes['localSheetId'] ?? -1)] ?? '');
    if (sheet < 0 || made.length === 0) return [];
    return [{ name: attributes['name'] ?? '', refersTo: plainText(xml.slice(innerStart, innerEnd)), sheet }];
  });
}

function plainText(xml: string): string {
  const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => letters[name] ?? '');
}
