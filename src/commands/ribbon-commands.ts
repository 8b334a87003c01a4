import { extract } from '../extract/extract';
import type { ExcelDoor, Outcome } from '../hosts/excel';
import { fill, type Messages } from '../messages';
import { planWorkbook, writeRequest, type WorkbookInput } from '../workbook';
import { filledText } from './filled-text';

/** What the ribbon's commands need from outside. */
export interface RibbonSurroundings {
  readonly door: ExcelDoor;
  readonly messages: Messages;
  /** The time on the person's own clock: `2024-07-25T09:30`. */
  readonly now: () => string;
  /** Waits before the outcome is shown once more. */
  readonly pause: () => Promise<void>;
  /** Shows a text in a window of its own. */
  readonly showWindow: (text: string) => Promise<void>;
}

/** The commands that work without a pane, by the ids that the manifest gives them. */
export type RibbonCommand = 'extractSelection' | 'fillSelection' | 'refresh' | 'undo';

/** Cells that are named in a notice; more of them would not be read. */
const NAMED = 8;

/** A cell that is being edited keeps the notice away: it is tried this often. */
const ATTEMPTS = 20;

/**
 * The ribbon's commands. Each does its work through the door, and tells the outcome in a box over the active sheet, in a window
 * where no box can be put (a read-only file), problems in the words of `messages.excelHost`.
 */
export function ribbonCommands(surroundings: RibbonSurroundings): Readonly<Record<RibbonCommand, () => Promise<void>>> {
  const { door, messages, now } = surroundings;
  const words = messages.commands;
  const told = async (work: () => Promise<string>): Promise<void> => {
    const text = await work().catch(() => words.failed);
    await show(surroundings, text);
  };
  const write = async (reports: WorkbookInput['reports'], done: string): Promise<string> => {
    const input: WorkbookInput = { reports, options: { writtenAt: now() } };
    const written = await door.write(writeRequest(input, (state) => planWorkbook(input, state)));
    if (!written.ok) return problemText(written, messages);
    const { mended = [], ...counts } = written.value;
    const remarks = mended.map(({ code, facts }) => fill(messages.workbook.condition[code], facts));
    return [fill(done, counts), ...remarks].join('');
  };
  return {
    extractSelection: () => {
      return told(async () => {
        const selected = await door.readSelection();
        if (!selected.ok) return problemText(selected, messages);
        const { text, address } = selected.value;
        if (text === '') return words.nothingSelected;
        const own = await door.readDictionary();
        if (!own.ok) return problemText(own, messages);
        const extraction = extract(text, { dictionary: own.value.dictionary });
        if (extraction.observations.length === 0) return words.nothingFound;
        const source = extraction.report.title ?? fill(words.selectedCells, { address });
        return write([{ source, text, extraction }], words.extracted);
      });
    },
    fillSelection: () => {
      return told(async () => {
        const filled = await door.fill();
        return filled.ok ? filledText(filled.value, messages) : problemText(filled, messages);
      });
    },
    refresh: () => told(() => write([], words.refreshed)),
    undo: () => {
      return told(async () => {
        const undone = await door.undo();
        if (!undone.ok) return problemText(undone, messages);
        const { kept } = undone.value;
        if (kept.length === 0) return words.undone;
        const cells = kept.slice(0, NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
        return fill(words.undoneBut, { count: kept.length, cells: cells.join('、') });
      });
    },
  };
}

function problemText(outcome: Outcome<unknown> & { readonly ok: false }, { excelHost }: Messages): string {
  return fill(excelHost[outcome.problem.code], outcome.problem.facts);
}

async function show({ door, pause, showWindow }: RibbonSurroundings, text: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const shown = await door.showNotice(text);
    if (shown.ok) return;
    if (shown.problem.code !== 'cell-edit-mode') break;
    await pause();
  }
  await showWindow(text);
}
