import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { sheetNames } from '../../src/workbook';

type Cells = readonly (readonly unknown[])[];

/** A workbook that the page saved: the cells of each sheet by its name, and what the file was called. */
export interface SavedWorkbook {
  readonly fileName: string;
  readonly sheets: ReadonlyMap<string, Cells>;
}

/** Saves and reads the file back. */
export async function savedWorkbook(page: Page): Promise<SavedWorkbook> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('zb-write-bar .write').click()]);
  const workbook = await readXlsx(await readFile(await download.path()));
  return {
    fileName: download.suggestedFilename(),
    sheets: new Map(workbook.sheets.map(({ name, rows }) => [name, rows])),
  };
}

/** The rows of 指标数据 by the names of their columns. */
export function dataRows({ sheets }: SavedWorkbook): readonly Readonly<Record<string, unknown>>[] {
  const [head = [], ...rows] = sheets.get(sheetNames.data) ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at]])));
}
