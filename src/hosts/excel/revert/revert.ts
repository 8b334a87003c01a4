import { inTurns, type Turns } from '../../../transfer/paced';
import { rangeReference } from '../../../workbook/a1-reference';
import type { CellValue, GridSheetPlan, TableSheetPlan } from '../../../workbook/plan';
import { blockOfReference } from '../a1';
import type { After, GridBefore, Journal, TableBefore } from '../journal/journal';
import { respelled } from '../journal/respelled';
import { formulasAfter } from '../journal/thin-journal';
import { ACTION_BYTES, type Step, type Steps } from '../steps';
import { sizeOf } from '../survey';
import type { KeptCell } from './kept-cell';
import { presentState, type Present, type PresentSheet } from './present';
import { belowTables, gridFormulas, tableRevision, usedBlocks, type Used } from './readings';
import { revertFilled } from './revert-filled';
import { changedInBlock, removeGrid, restoreArea, restoreGrid } from './revert-grid';
import { removeRows, restoreTable, type TableRestoration } from './revert-table';
import { keptCell } from './kept-cell';

export interface RevertOptions {
  /** The sheet of the journal. */
  readonly journalSheet: string;
  readonly canResize: boolean;
  /** True where the write, or an earlier attempt to take it back, was broken off. */
  readonly mayBePartial: boolean;
}

/** The way back to the state before a write. */
export interface Reversion {
  readonly present: Present;
  /** Made as they are asked for, once. */
  readonly steps: Iterable<Step | undefined>;
  /** Cells that a person changed since the write: they stay. */
  readonly kept: readonly KeptCell[];
  /** True where the rows that the plan speaks of will stand as they did, so that the plan could be carried out again. */
  readonly isAsBefore: boolean;
}

/**
 * Finds the way back from what is there now to the state before a write: wherever the write, or an earlier attempt to take
 * it back, was broken off, and whatever a person did since. What a person changed stays and is named.
 */
export async function reversionOf(
  context: Excel.RequestContext,
  journal: Journal,
  after: After | null,
  options: RevertOptions,
): Promise<Reversion> {
  const present = await presentState(context, journal, after);
  const work: Work = { context, journal, after, options, present, kept: [], steps: [], gone: [], isAsBefore: true };
  await revertGrids(work);
  await revertTables(work);
  const form = await revertFilled(context, journal, after, present);
  work.steps.push(form.steps);
  work.kept.push(...form.kept);
  work.isAsBefore &&= !form.isGone;
  work.steps.push(nameSteps(journal, present));
  work.steps.push(deleteSheets(work.gone, present));
  return {
    present,
    steps: inOrder(work.steps),
    kept: work.kept,
    isAsBefore: work.isAsBefore && work.kept.length === 0,
  };
}

function* inOrder(all: readonly Iterable<Step | undefined>[]): Steps {
  for (const steps of all) yield* steps;
}

interface Work {
  readonly context: Excel.RequestContext;
  readonly journal: Journal;
  readonly after: After | null;
  readonly options: RevertOptions;
  readonly present: Present;
  readonly kept: KeptCell[];
  readonly steps: Iterable<Step | undefined>[];
  /** Sheets that the write made and that hold nothing else. */
  readonly gone: string[];
  isAsBefore: boolean;
}

async function revertGrids(work: Work): Promise<void> {
  const { context, journal, after, options, present } = work;
  const grids = journal.before.grids.flatMap((before) => {
    const plan = journal.plan.sheets.find((sheet): sheet is GridSheetPlan => {
      return sheet.kind === 'grid' && sheet.name === before.sheet;
    });
    const there = present.sheetOf(before.sheet);
    return plan && there && sizeOf(plan).rows > 0
      ? [{ before, plan, there, sheet: there.name, area: before.area?.at ?? null }]
      : [];
  });
  const read = await gridFormulas(context, grids);
  const made = grids.filter(({ before }) => !before.wasSheetThere).map(({ sheet }) => sheet);
  const used = await usedBlocks(context, made);
  for (const [index, { before, plan, there }] of grids.entries()) {
    const { at, now } = read[index] ?? { at: sizeOf(plan), now: [] };
    if (hasMoved(there)) {
      work.kept.push({ sheet: there.name, address: rangeReference(blockOfReference(there.mark ?? '') ?? at) });
      continue;
    }
    const left = await inTurns(formulasLeft(after, before.sheet, present));
    const cells = await inTurns(changedInBlock(at, now, { plan, after: left, area: before.area }));
    work.kept.push(...cells.map((cell) => keptCell(there.name, cell)));
    if (before.wasSheetThere) {
      work.steps.push(restoreGrid(before, plan, there, { ...options, kept: cells }));
    } else if (
      cells.length === 0 &&
      !isFilledBeside(there, used.get(there.name) ?? null, sizeOf(plan), plan, before, options.mayBePartial)
    ) {
      work.gone.push(there.name);
    } else work.steps.push(removeGrid(before, plan, there, { ...options, kept: cells }));
  }
}

/** Formulas of a grid as the write left them, spelled as Excel spells them now. */
function* formulasLeft(
  after: After | null,
  sheet: string,
  { renamed }: Present,
): Turns<readonly (readonly CellValue[])[] | null> {
  const left = yield* formulasAfter(after, sheet);
  if (!left || renamed.length === 0) return left;
  const spelled: (readonly CellValue[])[] = [];
  for (const line of left) {
    spelled.push(respelled(line, renamed));
    yield;
  }
  return spelled;
}

/** A person put rows or columns in above or before our block. */
function hasMoved({ mark }: PresentSheet): boolean {
  const block = mark === null ? null : blockOfReference(mark);
  return block !== null && (block.row !== 0 || block.column !== 0);
}

/** True where a sheet that the write made holds a person's cells, charts or tables, too. */
function isFilledBeside(
  there: PresentSheet,
  used: Used,
  own: { readonly rows: number; readonly columns: number },
  plan: GridSheetPlan | TableSheetPlan,
  before: GridBefore | TableBefore,
  isPartial = false,
): boolean {
  const beyond = used !== null && (used.row + used.rows > own.rows || used.column + used.columns > own.columns);
  const charts = plan.kind === 'grid' ? plan.charts.map(({ name }) => name) : [];
  // A chart, too, is made before it is named.
  const foreignCharts = [...there.charts.keys()].filter((name) => !charts.includes(name)).length;
  const tables = 'name' in before ? [before.name] : [];
  return (
    beyond ||
    foreignCharts > (isPartial ? charts.filter((name) => !there.charts.has(name)).length : 0) ||
    // A table that the write was about to name bears a name of Excel's.
    there.tables.some((name) => !tables.includes(name) && !isPartial)
  );
}

async function revertTables(work: Work): Promise<void> {
  const { context, journal, options, present } = work;
  const below = await belowTables(
    context,
    journal.before.tables.flatMap(({ name }) => present.tables.get(name) ?? []),
  );
  const made = journal.before.tables.filter(({ wasSheetThere }) => !wasSheetThere);
  const used = await usedBlocks(
    context,
    made.flatMap(({ name, sheet }) => homeOf(present, name, sheet)?.name ?? []),
  );
  for (const before of journal.before.tables) {
    const plan = journal.plan.sheets.find((sheet): sheet is TableSheetPlan => {
      return sheet.kind === 'table' && sheet.table.name === before.name;
    });
    const home = homeOf(present, before.name, before.sheet);
    if (!plan || !home) continue;
    const there = present.tables.get(before.name);
    if (!there) {
      // The table was not made yet, is gone already, or a person renamed it.
      if (before.wasSheetThere) work.steps.push(restoreSite(before, home, options));
      else if (
        options.mayBePartial &&
        !isFilledBeside(home, used.get(home.name) ?? null, placeOf(plan), plan, before, true)
      )
        work.gone.push(home.name);
      continue;
    }
    const revision = await tableRevision(context, journal, plan, there, options.mayBePartial);
    if (!revision) continue;
    work.kept.push(...revision.kept);
    work.isAsBefore &&=
      there.rows - revision.gone.length === (before.wasEmpty && revision.gone.length < there.rows ? 1 : before.rows) &&
      revision.amended.every(({ row, before: own }) => row === own.row);
    const restoration: TableRestoration = {
      there,
      before,
      revision,
      below: below.get(before.name) ?? { firstFilled: null, mark: null },
      journal: options.journalSheet,
      canResize: options.canResize,
    };
    if (before.wasThere) work.steps.push(restoreTable(restoration));
    else if (goesWithSheet(restoration, plan, home, used.get(home.name) ?? null)) work.gone.push(home.name);
    else work.steps.push(removeTable(work, restoration, home));
  }
}

/** The rows and columns that a table takes of a sheet of its own. */
function placeOf({ table }: TableSheetPlan): { readonly rows: number; readonly columns: number } {
  return { rows: 1 + Math.max(1, table.append.length), columns: table.columns.length };
}

function homeOf(present: Present, table: string, sheet: string): PresentSheet | undefined {
  const name = present.tables.get(table)?.sheet;
  return name === undefined ? present.sheetOf(sheet) : present.sheets.find((each) => each.name === name);
}

/** The place of a table that was to be made on a sheet that was there. */
function* restoreSite({ area, wasThere }: TableBefore, home: PresentSheet, options: RevertOptions): Steps {
  if (!area || wasThere) return;
  const moved = { row: 0, column: 0 };
  yield* restoreArea({ sheet: home.name, journal: options.journalSheet, area, kept: [], moved });
}

/** True for a table that the write made on a sheet of its own that holds nothing else. */
function goesWithSheet(
  { there, before, revision }: TableRestoration,
  plan: TableSheetPlan,
  home: PresentSheet,
  used: Used,
): boolean {
  const own = {
    rows: there.row + 1 + Math.max(there.rows, plan.table.append.length),
    columns: there.column + Math.max(there.columns.length, plan.table.columns.length),
  };
  return !holdsOthers(revision) && !before.wasSheetThere && !isFilledBeside(home, used, own, plan, before);
}

const holdsOthers = ({ isFilledByOthers, kept }: TableRestoration['revision']): boolean =>
  isFilledByOthers || kept.length > 0;

/** Takes a table away that the write made; of one with a person's rows in it only ours. */
function* removeTable(work: Work, restoration: TableRestoration, home: PresentSheet): Steps {
  const { before, revision } = restoration;
  if (holdsOthers(revision)) {
    yield* removeRows(restoration, revision.gone);
    return;
  }
  yield {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => workbook.tables.getItem(before.name).delete(),
  };
  yield* restoreSite(before, home, work.options);
}

function* nameSteps({ before }: Journal, present: Present): Generator<Step> {
  for (const [name, formula] of Object.entries(before.names)) {
    const isThere = present.names.has(name.toLowerCase());
    if (!isThere && formula === null) continue;
    yield {
      bytes: ACTION_BYTES + (formula?.length ?? 0) * 3,
      queue: ({ workbook: { names } }) => {
        if (formula === null) names.getItem(name).delete();
        else if (isThere) names.getItem(name).formula = formula;
        else names.add(name, formula);
      },
    };
  }
}

function* deleteSheets(gone: readonly string[], { sheets }: Present): Generator<Step> {
  const isLast = sheets.every(({ name, isVisible }) => !isVisible || gone.includes(name));
  // A workbook keeps a visible sheet; a person may have deleted the others since.
  if (gone.length > 0 && isLast) yield { bytes: ACTION_BYTES, queue: ({ workbook }) => void workbook.worksheets.add() };
  for (const name of [...gone].reverse()) {
    yield { bytes: ACTION_BYTES, queue: ({ workbook }) => workbook.worksheets.getItem(name).delete() };
  }
}
