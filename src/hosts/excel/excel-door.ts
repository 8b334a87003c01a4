import type { FormPlan, WorkbookPlan, WorkbookProblem, WorkbookState, WriteSummary } from '../../workbook';
import { excelErrorCode, excelOutcome } from './errors';
import type { FillOptions, PreparedForm } from './fill-form';
import type { ExcelPlan } from './filled-cells';
import { oneAtATime } from './one-at-a-time';
import { failure, success, type Outcome } from './outcome';
import { readWorkbook, type ReadRequest } from './read-workbook';
import type { HeldDictionary } from './read-dictionary';
import { readState } from './read-state';
import { refusalOf } from './refusal';
import { showNotice } from './notice';
import { readRowText, type RowText } from './read-row-text';
import { showRows } from './show-rows';
import { readSelection, type SelectedCells } from './selection';
import type { StepOptions } from './steps';
import {
  dropLeftovers,
  heldJournal,
  journalHead,
  type HeldJournal,
  recover,
  undoWrite,
  type Recovery,
  type Undone,
} from './undo';
import { writePlan, type WriteOptions } from './write-plan';

/** What the door needs of Office. */
export interface ExcelSurroundings {
  /** `(batch) => Excel.run(batch)`. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** True where Excel has `Table.resize` and tells which cells are merged: `Office.context.requirements.isSetSupported('ExcelApi', '1.13')`. */
  readonly canResize: () => boolean;
}

/** What is to be written. */
export interface WriteRequest {
  /** The same for the same contents, so that what is asked for again after a failure is known again. */
  readonly id: string;
  /** What of the workbook the plan is made against. */
  readonly read: ReadRequest;
  /** Pure: it is called again where the workbook changed meanwhile. It may take its time, and null calls the write off. */
  readonly plan: (state: WorkbookState) => WorkbookPlan | Promise<WorkbookPlan | null>;
  /** What of the workbook is not as a write left it (`workbookProblems`); nothing is written where one is refused. */
  readonly problems?: (state: WorkbookState) => readonly WorkbookProblem[];
}

/** What a write did, and what it mended of the workbook on the way. */
export interface Written extends WriteSummary {
  readonly mended?: readonly WorkbookProblem[];
}

/** A write that can be taken back. */
export interface LastWrite {
  readonly summary: WriteSummary;
  /** Cells of a person's own form that it filled; 0 where it wrote rows. */
  readonly filledCells: number;
}

/**
 * The one way into the open workbook, for the pane and for the ribbon's commands alike. Problems are data, worded in
 * `messages.excelHost`; a rejected promise is a programmer's error, and the workbook is as it was then, too. What is asked for while
 * something is being written waits for its end.
 */
export interface ExcelDoor {
  /** Ends what was broken off before. To be called when a pane opens; every write does it, too. */
  readonly start: (options?: StepOptions) => Promise<Outcome<Recovery>>;
  /**
   * Writes, whole or not at all: a write that fails or is stopped (`signal`) is taken back at once, and where that fails,
   * too, at the next start or write.
   */
  readonly write: (request: WriteRequest, options?: StepOptions) => Promise<Outcome<Written>>;
  /**
   * What `fill` would do with the selected form: cells that would be filled, and those that stay empty with the reason.
   * Nothing is written. Of an empty selection there is neither.
   */
  readonly previewFill: (options?: FillOptions) => Promise<Outcome<FormPlan>>;
  /** Fills the empty cells of the selected form that are understood, whole or not at all; `undo` takes it back. */
  readonly fill: (options?: FillOptions) => Promise<Outcome<FormPlan>>;
  /** The person's own entries in 指标字典, for `ExtractionOptions.dictionary`; none in a workbook without it. */
  readonly readDictionary: () => Promise<Outcome<HeldDictionary>>;
  /** Takes the last write back, of this session or of one before. */
  readonly undo: (options?: StepOptions) => Promise<Outcome<Undone>>;
  /** What a person has selected. */
  readonly readSelection: () => Promise<Outcome<SelectedCells>>;
  /** The rows and what the comparison shows, as a plan is made against them. A workbook that must not be written is refused. */
  readonly readState: () => Promise<Outcome<WorkbookState>>;
  /** The report that the selected row of 指标数据 was read from. */
  readonly readRowText: () => Promise<Outcome<RowText>>;
  /** Selects the last so many rows of 指标数据. */
  readonly showRows: (added: number) => Promise<Outcome<null>>;
  /** Shows a text over the active sheet, for who works without a pane. */
  readonly showNotice: (text: string) => Promise<Outcome<null>>;
  /** The write that `undo` would take back; null where there is none. */
  readonly lastWrite: () => Promise<Outcome<LastWrite | null>>;
}

/** What knows the codelists comes when it is first needed. */
const forms = () => import(/* webpackChunkName: "forms" */ './fill-form');
const dictionary = () => import(/* webpackChunkName: "forms" */ './read-dictionary');

/** The journal of a write that was done. */
function doneWrite(context: Excel.RequestContext): Promise<Outcome<HeldJournal | null>> {
  return excelOutcome(async () => {
    const head = await journalHead(context);
    return success(head?.state === 'done' ? await heldJournal(context, head) : null);
  });
}

/**
 * @example
 * const door = openExcelDoor({ run: (batch) => Excel.run(batch), canResize: () => true });
 * const outcome = await door.write({ id, read, plan: (state) => planWorkbook(input, state) });
 * if (!outcome.ok) show(messages.excelHost[outcome.problem.code]);
 */
export function openExcelDoor({ run, canResize }: ExcelSurroundings): ExcelDoor {
  /** The write whose answer did not arrive: what was asked, this asking of it, and what it was to come to. */
  let unanswered: { readonly request: string; readonly attempt: string; readonly result: unknown } | null = null;

  const inTurn = oneAtATime();

  const full = (options: StepOptions = {}): WriteOptions => ({ ...options, canResize: canResize() });

  /** What an asking came to, if it was done for all that went wrong. */
  const isDone = async (attempt: string): Promise<boolean> => {
    const held = await run(doneWrite);
    return held.ok && held.value?.journal.id === attempt;
  };

  /** Takes back what is half there; false where that fails: the journal stays then, for the next start. */
  const takeBack = async (attempt: string): Promise<boolean> => {
    try {
      const done = await isDone(attempt);
      const head = await run(journalHead);
      if (head && head.state !== 'done') await run((context) => undoWrite(context, full()));
      else await run((context) => dropLeftovers(context, head));
      return done;
    } catch (error) {
      if (excelErrorCode(error) === null) throw error;
    }
    return false;
  };

  const start = (options?: StepOptions): Promise<Outcome<Recovery>> => {
    return run((context) => recover(context, full(options)));
  };

  /** Does it, and once more where what was broken off had to be ended first. */
  const afterRecovery = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const outcome = await work();
    if (outcome.ok || outcome.problem.code !== 'unfinished-write') return outcome;
    const recovery = await start();
    return recovery.ok ? work() : recovery;
  };

  /** Ends the write whose answer did not arrive; what it came to, if it is the one that is asked for again. */
  const endUnanswered = async <T>(request: string): Promise<Outcome<{ readonly result: T } | null>> => {
    const last = unanswered;
    if (!last) return success(null);
    const recovery = await start();
    if (!recovery.ok) return recovery;
    const done = await isDone(last.attempt);
    unanswered = null;
    return success(done && last.request === request ? { result: last.result as T } : null);
  };

  const perform = async <T>({ id, prepare }: Asked<T>, options?: StepOptions): Promise<Outcome<T>> => {
    const ended = await endUnanswered<T>(id);
    if (!ended.ok) return ended;
    if (ended.value) return success(ended.value.result);
    const attempt = `${id} ${Math.random().toString(36).slice(2)}`;
    let prepared: Prepared<T> | null = null;
    const once = (): Promise<Outcome<T>> => {
      return run(async (context) => {
        const found = await prepare(context);
        if (!found.ok) return found;
        const { plan, state, result } = (prepared = found.value);
        if (!plan) return success(result);
        const written = await writePlan(context, { id: attempt, plan, state }, full(options));
        return written.ok ? success(result) : written;
      });
    };
    const result = (): T | null => (prepared as Prepared<T> | null)?.result ?? null;
    try {
      let outcome = await afterRecovery(once);
      if (!outcome.ok && outcome.problem.code === 'changed-meanwhile') outcome = await once();
      if (outcome.ok) return outcome;
      if (outcome.problem.code === 'connection-lost') {
        unanswered = { request: id, attempt, result: result() };
        return outcome;
      }
      const done = (await takeBack(attempt)) ? result() : null;
      return done === null ? outcome : success(done);
    } catch (error) {
      await takeBack(attempt);
      throw error;
    }
  };

  const formOf = async (context: Excel.RequestContext, options: FillOptions): Promise<Outcome<PreparedForm>> => {
    const { prepareForm } = await forms();
    return prepareForm(context, options, canResize());
  };

  const fill = async ({ onProgress, signal, ...options }: FillOptions): Promise<Outcome<FormPlan>> => {
    const selected = await run(readSelection);
    if (!selected.ok) return selected;
    const prepare = async (context: Excel.RequestContext): Promise<Outcome<Prepared<FormPlan>>> => {
      const prepared = await formOf(context, options);
      return prepared.ok ? success(writtenForm(prepared.value)) : prepared;
    };
    const steps = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
    return perform({ id: JSON.stringify([selected.value.address, options]), prepare }, steps);
  };

  return {
    start: (options) => inTurn(() => start(options)),
    write: (request, options) =>
      inTurn(() => perform({ id: request.id, prepare: (context) => prepareRows(context, request) }, options)),
    previewFill: async (options = {}) => {
      const prepared = await inTurn(() => afterRecovery(() => run((context) => formOf(context, options))));
      return prepared.ok ? success(prepared.value.form) : prepared;
    },
    fill: (options = {}) => inTurn(() => fill(options)),
    readDictionary: async () => {
      const { readDictionary } = await dictionary();
      return inTurn(() => afterRecovery(() => run(readDictionary)));
    },
    undo: (options) => inTurn(() => run((context) => undoWrite(context, full(options)))),
    readSelection: () => run(readSelection),
    readState: () => inTurn(() => afterRecovery(() => run(readState))),
    readRowText: () => inTurn(() => afterRecovery(() => run(readRowText))),
    showRows: (added) => run((context) => showRows(context, added)),
    showNotice: (text) => run((context) => showNotice(context, text)),
    lastWrite: async () => {
      const held = await run(doneWrite);
      if (!held.ok || !held.value) return held as Outcome<null>;
      const { summary, filled } = held.value.journal.plan;
      return success({ summary, filledCells: filled?.cells.length ?? 0 });
    },
  };
}

/** What is to be written, and what the caller is told once it is; without a plan nothing is written. */
interface Prepared<T> {
  readonly plan: ExcelPlan | null;
  readonly state: WorkbookState;
  readonly result: T;
}

interface Asked<T> {
  /** The same for the same contents. */
  readonly id: string;
  /** Reads and plans; it is called again where the workbook changed meanwhile. */
  readonly prepare: (context: Excel.RequestContext) => Promise<Outcome<Prepared<T>>>;
}

async function prepareRows(context: Excel.RequestContext, request: WriteRequest): Promise<Outcome<Prepared<Written>>> {
  const found = await readWorkbook(context, request.read);
  if (!found.ok) return found;
  const problems = request.problems?.(found.value) ?? [];
  const refusal = refusalOf(problems);
  if (refusal) return refusal;
  const plan = await request.plan(found.value);
  if (plan === null) return failure('cancelled');
  const result: Written = { ...plan.summary, ...(problems.length > 0 && { mended: problems }) };
  return success({ plan, state: found.value, result });
}

function writtenForm({ form, plan, state }: PreparedForm): Prepared<FormPlan> {
  return { plan: form.fills.length > 0 ? plan : null, state, result: form };
}
