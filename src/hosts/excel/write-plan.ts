import { inTurns } from '../../transfer/paced';
import type { CellValue, WorkbookState, WriteSummary } from '../../workbook/plan';
import { findObstacle } from './check-plan';
import { excelOutcome } from './errors';
import { filledOfPlan, type FilledOfPlan } from './filled-blocks';
import type { ExcelPlan } from './filled-cells';
import { beforeOf } from './journal/before';
import { chartRecord, recordCharts } from './journal/chart-record';
import { nextSheet, readHead, type Before, type Journal, type JournalHead } from './journal/journal';
import { dropSheet, openJournal, setHead, writeAfter } from './journal/journal-steps';
import { packed } from './journal/packed-text';
import { thinJournal } from './journal/thin-journal';
import { LeftBehind } from './journal/left-behind';
import { failure, success, type Outcome } from './outcome';
import { countRows, stepsOf, type TableCount } from './plan-steps';
import { runSteps, type Step, type StepOptions, type Steps } from './steps';
import { survey, withoutCurrent, type Survey } from './survey';

export interface WriteOptions extends StepOptions {
  /** True where Excel has `Table.resize`: `Office.context.requirements.isSetSupported('ExcelApi', '1.13')`. */
  readonly canResize: boolean;
}

/** A plan, what it was made against, and who asked for it. */
export interface PlannedWrite {
  readonly id: string;
  readonly plan: ExcelPlan;
  readonly state: WorkbookState;
}

/**
 * Brings about in the active workbook what a plan says. A person's sheets, rows, columns and formats stay; where a plan
 * would run over them nothing is written and the problem says where.
 *
 * First the journal is put down, then the work is done, then the journal says so: wherever it breaks off, `recover` knows
 * what to do. A write takes a few round trips, whatever the number of rows up to about 1.5 MB; beyond that one more for each
 * further 1.5 MB.
 */
export function writePlan(
  context: Excel.RequestContext,
  { id, plan: wanted, state }: PlannedWrite,
  options: WriteOptions,
): Promise<Outcome<WriteSummary>> {
  return excelOutcome(async () => {
    const found = await survey(context, wanted);
    const plan = withoutCurrent(wanted, found);
    const obstacle = findObstacle(plan, found);
    if (obstacle) return obstacle;
    const charts = await chartRecord(context, plan, found);
    const before = await beforeOf(context, plan, found, { state, canResize: options.canResize, charts });
    if (!isAsPlanned(before, found, state)) return failure('changed-meanwhile');
    const filled = await inTurns(filledOfPlan(plan));
    const journal: Journal = { version: 1, id, plan, filled, before };
    const { texts, length } = await packed(await inTurns(thinJournal(journal)));
    const sheet = nextSheet(readHead(before.head));
    const opening = openJournal(sheet, texts, before, { sheets: found.sheetNames, hasHead: before.head !== null });
    const head: JournalHead = { state: 'begun', sheet, before: texts.length, after: 0 };
    return carryOut(context, { plan, filled, found, head, opening, bytes: length * 2 }, options);
  });
}

/** The plan's steps, and what is needed to call them done. */
export interface Work {
  readonly plan: ExcelPlan;
  readonly filled: FilledOfPlan;
  readonly found: Survey;
  readonly head: JournalHead;
  /** What comes first. */
  readonly opening: Iterable<Step>;
  /** About the bytes of all of it. */
  readonly bytes: number;
}

/** Does the work and tells the journal that it is done. */
export async function carryOut(
  context: Excel.RequestContext,
  { plan, filled, found, head, opening, bytes }: Work,
  options: WriteOptions,
): Promise<Outcome<WriteSummary>> {
  const counts: TableCount[] = [];
  const left = await inTurns(LeftBehind.of(plan, filled));
  function* steps(): Steps {
    yield* opening;
    yield* stepsOf(plan, filled, found, options);
    yield* recordCharts(plan);
    yield countRows(plan, found, counts);
    yield left.ask();
  }
  if (!(await runSteps(context, steps(), { ...options, bytes }))) return failure('cancelled');
  const short = counts.find(({ rows, expected }) => rows.count < expected);
  if (short) return failure('rows-missing', { table: short.table, rows: short.rows.count, expected: short.expected });
  const { texts } = await packed(await left.read(context));
  await runSteps(context, closingSteps(head, texts, found));
  return success(plan.summary);
}

/** Notes what the write left, says that it is done, and drops the journal of the write before. */
function* closingSteps(head: JournalHead, texts: readonly string[], found: Survey): Generator<Step> {
  yield* writeAfter(head.sheet, texts);
  yield setHead({ ...head, state: 'done', after: texts.length }, true);
  const last = nextSheet(head);
  if (found.sheetNames.has(last)) yield* dropSheet(last);
}

/** True where the rows that the plan speaks of are still the ones that it was made against. */
function isAsPlanned(before: Before, found: Survey, state: WorkbookState): boolean {
  const isFree = (before.filled ?? []).every(({ formulas }) =>
    formulas.every((row) => row.every((cell) => cell === '')),
  );
  if (!isFree) return false;
  return before.tables.every(({ name, amended }) => {
    const there = found.tables.get(name);
    const known = state.tables.find((table) => table.name === name);
    // A table that no plan is made against, such as that of the texts, is not read.
    if (!known) return true;
    const rows = known.rows.length;
    if (rows !== (there?.rows ?? 0) && !(there?.isEmpty && rows === 0)) return false;
    return amended.every(({ row, column, value }) => {
      const index = known.columns.indexOf(column);
      return index < 0 || same(known.rows[row]?.[index] ?? null, value);
    });
  });
}

const same = (a: CellValue, b: CellValue): boolean => (a ?? '') === (b ?? '');
