import { inTurns } from '../../transfer/paced';
import type { WriteSummary } from '../../workbook/plan';
import { excelOutcome } from './errors';
import { HEAD_NAME, JOURNAL_SHEETS, readHead, type After, type Journal, type JournalHead } from './journal/journal';
import { dropSheet, restoreHead, setHead, textBlocks } from './journal/journal-steps';
import { unpacked } from './journal/packed-text';
import { wholeJournal } from './journal/thin-journal';
import { failure, success, type Outcome } from './outcome';
import { readBlocks } from './read-blocks';
import type { KeptCell } from './revert/kept-cell';
import type { Present } from './revert/present';
import { reversionOf, type Reversion } from './revert/revert';
import { runSteps, type Steps } from './steps';
import { survey } from './survey';
import { carryOut, type WriteOptions } from './write-plan';
import { findObstacle } from './check-plan';

/** What the journal of the workbook says. */
export interface HeldJournal {
  readonly head: JournalHead;
  readonly journal: Journal;
  readonly after: After | null;
  /** The characters of the journal's JSON. */
  readonly length: number;
}

/** What became of the last write when it was taken back. */
export interface Undone {
  /** What the write had done. */
  readonly summary: WriteSummary;
  /** Cells that a person changed since, and that were left alone. */
  readonly kept: readonly KeptCell[];
}

/** How far the last write has come: one round trip; null where there is none that is known. */
export async function journalHead(context: Excel.RequestContext): Promise<JournalHead | null> {
  const name = context.workbook.names.getItemOrNullObject(HEAD_NAME).load('formula');
  await context.sync();
  return name.isNullObject ? null : readHead(String(name.formula));
}

/** The journal that the head speaks of; null where there is none, or none that can be read. */
export async function heldJournal(
  context: Excel.RequestContext,
  head: JournalHead | null,
): Promise<HeldJournal | null> {
  if (!head) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(head.sheet).load('name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const texts = await readBlocks(context, textBlocks(head), ['values']);
  const [journal, after] = await Promise.all(
    texts.map(({ values }) => unpacked(values.map(([text]) => String(text ?? '')))),
  );
  if (!isJournal(journal?.value)) return null;
  return {
    head,
    journal: await inTurns(wholeJournal(journal.value)),
    after: (after?.value as After | undefined) ?? null,
    length: journal.length,
  };
}

function isJournal(value: unknown): value is Journal {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}

/**
 * Takes the last write back: the workbook is as it was before it, in this session or after the file was closed and opened
 * again. Cells that a person changed since stay and are named. Broken off and called again, it goes on where it was; it is
 * not stopped half way.
 */
export function undoWrite(context: Excel.RequestContext, options: WriteOptions): Promise<Outcome<Undone>> {
  return excelOutcome(async () => {
    const head = await journalHead(context);
    const held = await heldJournal(context, head);
    if (!held) {
      await dropLeftovers(context, head);
      return failure('nothing-to-undo');
    }
    const reversion = await reversionOf(context, held.journal, held.after, revertOptions(held, options));
    const obstacle = obstacleTo(reversion.present, held.journal);
    if (obstacle) return obstacle;
    await runSteps(context, takeBack(held, reversion), {
      ...(options.onProgress && { onProgress: options.onProgress }),
    });
    return success({ summary: held.journal.plan.summary, kept: reversion.kept });
  });
}

function revertOptions({ head }: HeldJournal, { canResize }: WriteOptions): Parameters<typeof reversionOf>[3] {
  return { journalSheet: head.sheet, canResize, mayBePartial: head.state !== 'done' };
}

function* takeBack({ head, journal }: HeldJournal, { steps, present }: Reversion): Steps {
  if (head.state === 'done') yield setHead({ ...head, state: 'undoing' }, true);
  yield* steps;
  // The journal before this one is still there if this write was never done.
  const last = readHead(journal.before.head);
  const isThere = last !== null && present.sheets.some(({ name }) => name === last.sheet);
  yield restoreHead(isThere ? journal.before.head : null);
  yield* dropSheet(head.sheet);
}

/** What stands against taking a write back. */
function obstacleTo(present: Present, { before, plan }: Journal): Outcome<never> | null {
  if (present.isReadOnly) return failure('read-only');
  if (present.isStructureProtected) return failure('workbook-protected');
  const homes = [
    ...before.tables.map(({ name, sheet }) => present.tables.get(name)?.sheet ?? sheet),
    ...(plan.filled ? [present.sheetOf(plan.filled.sheet)?.name ?? plan.filled.sheet] : []),
    ...before.grids.map(({ sheet }) => present.sheetOf(sheet)?.name ?? sheet),
  ];
  const sheet = homes.find((name) => present.protectedSheets.has(name));
  return sheet === undefined ? null : failure('sheet-protected', { sheet });
}

/** Drops what a write left that was broken off before it began. */
export async function dropLeftovers(context: Excel.RequestContext, head: JournalHead | null): Promise<void> {
  const sheets = JOURNAL_SHEETS.filter((name) => name !== head?.sheet).map((name) => {
    return { name, there: context.workbook.worksheets.getItemOrNullObject(name).load('name') };
  });
  await context.sync();
  const left = sheets.filter(({ there }) => !there.isNullObject).map(({ name }) => name);
  await runSteps(
    context,
    left.flatMap((name) => [...dropSheet(name)]),
  );
}

/** What was made of a write that had been broken off. */
export type Recovery =
  /** Nothing was broken off. */
  | { readonly kind: 'none' }
  /** The write was finished. */
  | { readonly kind: 'finished'; readonly id: string; readonly summary: WriteSummary }
  /** The write was taken back: it had been asked to be, or a person changed the workbook since. */
  | { readonly kind: 'taken-back'; readonly id: string; readonly kept: readonly KeptCell[] };

/**
 * Ends what was broken off, at the next start or before the next write: what is half there is taken back to the state
 * before, and the write done once more from its journal. If a person changed meanwhile what it spoke of, it stays taken
 * back. An undo that was broken off is finished.
 */
export function recover(context: Excel.RequestContext, options: WriteOptions): Promise<Outcome<Recovery>> {
  return excelOutcome<Recovery>(async () => {
    const head = await journalHead(context);
    if (!head || head.state === 'done') {
      await dropLeftovers(context, head);
      return success({ kind: 'none' });
    }
    const held = await heldJournal(context, head);
    if (!held) return success({ kind: 'none' });
    const reversion = await reversionOf(context, held.journal, held.after, revertOptions(held, options));
    const obstacle = obstacleTo(reversion.present, held.journal);
    if (obstacle) return obstacle;
    const { id, plan, filled } = held.journal;
    if (head.state === 'undoing' || !reversion.isAsBefore) {
      await runSteps(context, takeBack(held, reversion));
      return success({ kind: 'taken-back', id, kept: reversion.kept });
    }
    await runSteps(context, reversion.steps);
    const found = await survey(context, plan);
    const hindrance = findObstacle(plan, found);
    if (hindrance) return hindrance;
    const done = await carryOut(
      context,
      {
        plan,
        filled,
        found,
        head: held.head,
        opening: [],
        bytes: held.length * 2,
      },
      options,
    );
    return done.ok ? success({ kind: 'finished', id, summary: done.value }) : done;
  });
}
