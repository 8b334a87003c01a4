import type { WorkbookPlan, WorkbookState, WriteSummary } from '../../workbook/plan';
import { excelErrorCode, excelOutcome } from './errors';
import { success, type Outcome } from './outcome';
import { readWorkbook, type ReadRequest } from './read-workbook';
import { showNotice } from './notice';
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
  /** True where Excel has `Table.resize`: `Office.context.requirements.isSetSupported('ExcelApi', '1.13')`. */
  readonly canResize: () => boolean;
}

/** What is to be written. */
export interface WriteRequest {
  /** The same for the same contents, so that what is asked for again after a failure is known again. */
  readonly id: string;
  /** What of the workbook the plan is made against. */
  readonly read: ReadRequest;
  /** Pure: it is called again where the workbook changed meanwhile. */
  readonly plan: (state: WorkbookState) => WorkbookPlan;
}

/** A write that can be taken back. */
export interface LastWrite {
  readonly summary: WriteSummary;
}

/**
 * The one way into the open workbook, for the pane and for the ribbon's commands alike. Problems are data, worded in
 * `messages.excelHost`; a rejected promise is a programmer's error, and the workbook is as it was then, too.
 */
export interface ExcelDoor {
  /** Ends what was broken off before. To be called when a pane opens; every write does it, too. */
  readonly start: (options?: StepOptions) => Promise<Outcome<Recovery>>;
  /**
   * Writes, whole or not at all: a write that fails or is stopped (`signal`) is taken back at once, and where that fails,
   * too, at the next start or write.
   */
  readonly write: (request: WriteRequest, options?: StepOptions) => Promise<Outcome<WriteSummary>>;
  /** Takes the last write back, of this session or of one before. */
  readonly undo: (options?: StepOptions) => Promise<Outcome<Undone>>;
  /** What a person has selected. */
  readonly readSelection: () => Promise<Outcome<SelectedCells>>;
  /** Shows a text over the active sheet, for who works without a pane. */
  readonly showNotice: (text: string) => Promise<Outcome<null>>;
  /** The write that `undo` would take back; null where there is none. */
  readonly lastWrite: () => Promise<Outcome<LastWrite | null>>;
}

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
  /** The write whose answer did not arrive: what was asked, and this asking of it. */
  let unanswered: { readonly request: string; readonly attempt: string } | null = null;

  const full = (options: StepOptions = {}): WriteOptions => ({ ...options, canResize: canResize() });

  const planAndWrite = (request: WriteRequest, id: string, options: WriteOptions): Promise<Outcome<WriteSummary>> => {
    return run(async (context) => {
      const found = await readWorkbook(context, request.read);
      if (!found.ok) return found;
      const plan = request.plan(found.value);
      return writePlan(context, { id, plan, state: found.value }, options);
    });
  };

  /** What an asking came to, if it was done for all that went wrong. */
  const doneAs = async (attempt: string): Promise<WriteSummary | null> => {
    const held = await run(doneWrite);
    return held.ok && held.value?.journal.id === attempt ? held.value.journal.plan.summary : null;
  };

  /** Takes back what is half there; null where that fails: the journal stays then, for the next start. */
  const takeBack = async (attempt: string): Promise<WriteSummary | null> => {
    try {
      const done = await doneAs(attempt);
      const head = await run(journalHead);
      if (head && head.state !== 'done') await run((context) => undoWrite(context, full()));
      else await run((context) => dropLeftovers(context, head));
      return done;
    } catch (error) {
      if (excelErrorCode(error) === null) throw error;
    }
    return null;
  };

  const start = (options?: StepOptions): Promise<Outcome<Recovery>> => {
    return run((context) => recover(context, full(options)));
  };

  /** Ends the write whose answer did not arrive; what it came to, if it is the one that is asked for again. */
  const endUnanswered = async (request: string): Promise<Outcome<WriteSummary | null>> => {
    const recovery = await start();
    if (!recovery.ok) return recovery;
    const last = unanswered;
    const done = last && (await doneAs(last.attempt));
    unanswered = null;
    return success(last?.request === request ? done : null);
  };

  return {
    start,
    write: async (request, options) => {
      const ended = unanswered ? await endUnanswered(request.id) : success(null);
      if (!ended.ok || ended.value) return ended as Outcome<WriteSummary>;
      const attempt = `${request.id} ${Math.random().toString(36).slice(2)}`;
      try {
        let outcome = await planAndWrite(request, attempt, full(options));
        if (!outcome.ok && outcome.problem.code === 'unfinished-write') {
          const recovery = await start();
          if (!recovery.ok) return recovery;
          outcome = await planAndWrite(request, attempt, full(options));
        }
        if (!outcome.ok && outcome.problem.code === 'changed-meanwhile') {
          outcome = await planAndWrite(request, attempt, full(options));
        }
        if (outcome.ok) return outcome;
        if (outcome.problem.code === 'connection-lost') {
          unanswered = { request: request.id, attempt };
          return outcome;
        }
        const done = await takeBack(attempt);
        return done ? success(done) : outcome;
      } catch (error) {
        await takeBack(attempt);
        throw error;
      }
    },
    undo: (options) => run((context) => undoWrite(context, full(options))),
    readSelection: () => run(readSelection),
    showNotice: (text) => run((context) => showNotice(context, text)),
    lastWrite: async () => {
      const held = await run(doneWrite);
      return held.ok ? success(held.value && { summary: held.value.journal.plan.summary }) : held;
    },
  };
}
