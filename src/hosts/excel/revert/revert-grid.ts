import type { Turns } from '../../../transfer/paced';
import type { CellRange, CellValue, GridSheetPlan } from '../../../workbook/plan';
import { undress } from '../apply-look';
import { giveRanges } from '../charts';
import { contentOf, storableText } from '../entries';
import { fillDown, filledBlocks, withFilled, withoutFilled } from '../filled-blocks';
import { keepCharts } from '../journal/chart-record';
import type { AreaBefore, GridBefore } from '../journal/journal';
import { fillBlock, rangeIn } from '../proxies';
import { blocksWithout, runsOf, type CellAt } from '../rectangles';
import { ACTION_BYTES, inChunks, type Step, type Steps } from '../steps';
import { BLOCK_NAME, sizeOf } from '../survey';
import type { PresentSheet } from './present';
import { plainCell } from './match-rows';

/**
 * The cells of a block that a person changed since the write: `now` and `after` are formulas as Excel spells them. Where the
 * write was broken off `after` is not known: then a cell is ours that shows what was planned, what was there, or nothing.
 */
export function* changedInBlock(
  at: CellRange,
  now: readonly (readonly CellValue[])[],
  written: GridWritten,
): Turns<readonly CellAt[]> {
  const { area } = written;
  const formulas = area ? yield* formulasOf(area) : [];
  const changed: CellAt[] = [];
  for (const [row, line] of now.entries()) {
    for (const [column, cell] of line.entries()) {
      const place = { row: at.row + row, column: at.column + column };
      const shown = plainCell(cell);
      if (isWritten(written, place, shown) || (area && isBefore(area, place, shown, formulas))) continue;
      changed.push(place);
    }
    yield;
  }
  return changed;
}

/** True for a cell that is as the write left it or, where that is not known, as it may have. */
function isWritten({ plan, after }: GridWritten, { row, column }: CellAt, shown: string): boolean {
  if (after) return shown === plainCell(after[row]?.[column] ?? '');
  const content = contentOf(plan.cells[row]?.[column] ?? null);
  if (content !== null && typeof content === 'object') return shown === '' || shown.startsWith('=');
  return shown === '' || shown === plainCell(typeof content === 'string' ? storableText(content) : content);
}

function isBefore({ at, values }: AreaBefore, { row, column }: CellAt, shown: string, formulas: Formulas): boolean {
  const [y, x] = [row - at.row, column - at.column];
  return shown === plainCell(values[y]?.[x] ?? null) || shown === formulas[y]?.[x];
}

/** Formulas of a block's cells; null for a cell that has none. */
type Formulas = readonly (readonly (string | null)[])[];

const formulasOf = ({ formulas, filled }: AreaBefore): Turns<Formulas> => {
  return withFilled<string | null>(formulas, filled, { formulaOf: (formula) => formula, cellOf: (formula) => formula });
};

export interface GridWritten {
  readonly plan: GridSheetPlan;
  /** Formulas of the block as the write left them, in the sheet's rows and columns; null where they are not known. */
  readonly after: readonly (readonly CellValue[])[] | null;
  readonly area: AreaBefore | null;
}

export interface GridRestoration {
  readonly journalSheet: string;
  readonly mayBePartial: boolean;
  /** Cells to keep. */
  readonly kept: readonly CellAt[];
}

/** Puts a grid that was there before back as it was, but for the cells to keep. */
export function* restoreGrid(
  before: GridBefore,
  plan: GridSheetPlan,
  there: PresentSheet,
  options: GridRestoration,
): Steps {
  if (before.area) {
    const { journalSheet: journal, kept } = options;
    yield* restoreArea({ sheet: there.name, journal, area: before.area, kept, moved: { row: 0, column: 0 } });
  }
  yield* restoreCharts(before, plan, there, options.mayBePartial);
  yield* restoreMark(before, there);
}

export interface AreaRestoration {
  readonly sheet: string;
  readonly journal: string;
  readonly area: AreaBefore;
  /** Cells to keep, as they stand now. */
  readonly kept: readonly CellAt[];
  /** How far the cells have moved since. */
  readonly moved: CellAt;
}

/** Copies a block back from the journal's sheet, and gives it its formulas, around the cells to keep. */
export function* restoreArea({ sheet, journal, area, kept, moved }: AreaRestoration): Steps {
  const { backup } = area;
  const formulas = yield* formulasOf(area);
  const at = { ...area.at, row: area.at.row + moved.row, column: area.at.column + moved.column };
  const blocks = blocksWithout(at, kept);
  for (const block of blocks) {
    yield {
      bytes: ACTION_BYTES * 6,
      queue: ({ workbook }) => {
        undress(workbook.worksheets.getItem(sheet), block);
        const source = { ...block, row: block.row - moved.row, column: block.column - at.column + backup };
        rangeIn(workbook, sheet, block).copyFrom(rangeIn(workbook, journal, source), 'All');
      },
    };
  }
  for (const block of blocks) yield* refill(sheet, block, at, formulas);
}

/** Formulas of the cells that have one; null leaves the others as they were copied. */
function* refill(sheet: string, block: CellRange, at: CellRange, formulas: Formulas): Steps {
  const [top, left] = [block.row - at.row, block.column - at.column];
  const ofBlock = (row: number): readonly (string | null)[] =>
    (formulas[top + row] ?? []).slice(left, left + block.columns);
  const filled = yield* filledBlocks(block, (row, column) => formulas[top + row]?.[left + column] ?? null);
  const rows = yield* withoutFilled(eachRow(block.rows, ofBlock), filled);
  const full = rows.flatMap((line, row) => (line.some((formula) => formula !== null) ? [row] : []));
  for (const run of runsOf(full)) {
    const lines = run.map((y) => rows[y] ?? []);
    yield* inChunks(lines, ({ first, rows: part, bytes }) => {
      const target = { ...block, row: block.row + (run[0] ?? 0) + first, rows: part.length };
      return { bytes, queue: ({ workbook }) => fillBlock(rangeIn(workbook, sheet, target), part) };
    });
  }
  yield* fillDown(sheet, filled, block);
}

function* eachRow<T>(count: number, rowOf: (row: number) => T): Generator<T> {
  for (let row = 0; row < count; row++) yield rowOf(row);
}

function* restoreCharts(
  before: GridBefore,
  plan: GridSheetPlan,
  there: PresentSheet,
  mayBePartial: boolean,
): Generator<Step> {
  const planned = plan.charts.map(({ name }) => name).filter((name) => !before.charts.includes(name));
  // A chart is made before it is named: one without a name of ours, where one of ours is missing, was about to get it.
  const missing = mayBePartial ? planned.filter((name) => !there.charts.has(name)).length : 0;
  const unnamed = [...there.charts.keys()].filter((name) => !before.charts.includes(name) && !planned.includes(name));
  for (const name of [...planned.filter((each) => there.charts.has(each)), ...unnamed.slice(0, missing)]) {
    yield {
      bytes: ACTION_BYTES,
      queue: ({ workbook }) => workbook.worksheets.getItem(there.name).charts.getItem(name).delete(),
    };
  }
  for (const chart of before.chartPlans ?? []) {
    const series = there.charts.get(chart.name);
    if (series !== undefined) yield giveRanges(there.name, chart, series);
  }
  if (before.chartPlans) yield keepCharts(before.sheet, before.chartPlans);
  else if (there.hasChartRecord) yield keepCharts(before.sheet, null);
}

function* restoreMark(before: GridBefore, there: PresentSheet): Generator<Step> {
  if (there.mark === null) return;
  yield {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => {
      const mark = workbook.worksheets.getItem(there.name).names.getItem(BLOCK_NAME);
      if (before.mark === null) mark.delete();
      else mark.formula = before.mark;
    },
  };
}

/**
 * Takes a grid that the write made out of a sheet that a person has filled since: all but the cells to keep, with what
 * lies over them.
 */
export function* removeGrid(
  before: GridBefore,
  plan: GridSheetPlan,
  there: PresentSheet,
  options: GridRestoration,
): Generator<Step> {
  for (const block of blocksWithout(sizeOf(plan), options.kept)) {
    yield {
      bytes: ACTION_BYTES * 4,
      queue: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(there.name);
        undress(sheet, block);
        rangeIn(workbook, there.name, block).clear('All');
      },
    };
  }
  yield* restoreCharts(before, plan, there, options.mayBePartial);
  yield* restoreMark(before, there);
}
