import { readFileSync, statSync } from 'node:fs';
import { simplifiedWhereNeeded } from '../codelists/traditional';
import { lexiconWith } from '../extract/lexicon';
import { readXlsx } from '../hosts/xlsx';
import { readFormSheet } from '../hosts/xlsx/read-form';
import { fillXlsx, refusalOf, updateXlsx, type UpdateOutcome, type UpdateRefusal } from '../hosts/xlsx/update';
import { fill } from '../messages';
import { cellReference, dictionaryCell, planForm, userDictionaryOf, workbookProblems } from '../workbook';
import type { FormPlan, WorkbookState } from '../workbook';
import { planWorkbook } from '../workbook/plan-workbook';
import type { Console } from './console';
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes';
import type { FormRange } from './form-range';
import { localMinute, namedReports, readAll, tellWriteProblem } from './workbook-readings';
import { contextOf, type ReportFlags } from './report-context';
import { largestMegabytes } from './sources';
import { growSparingly } from './sparing-memory';
import { systemCode } from './system-error';
import { writeWhole } from './write-file';

/** What `zhibiao workbook --update` was asked for. */
export interface UpdateRequest extends ReportFlags {
  readonly files: readonly string[];
  /** The workbook that is read, and replaced at the end. */
  readonly update: string;
  readonly fill: FormRange | null;
  /** True where the form takes values and no formulas. */
  readonly values: boolean;
  /** False where the texts of the reports are not kept in the workbook; they are where it is absent. */
  readonly keepTexts?: boolean;
}

/** More cells than these are told by their number. */
const SHOWN = 12;

/**
 * Merges reports into a workbook that is there, and fills a form of it. The file is replaced at the very end, by a rename: until
 * then, and where anything fails, it stays as it was.
 */
export async function runUpdate(request: UpdateRequest, console: Console): Promise<ExitCode> {
  growSparingly();
  const held = readBook(request.update, console);
  if (held === null) return exitCodes.nothingDone;
  const state = await stateOf(held.bytes, console);
  if (state === null || tellProblems(state, console)) return exitCodes.nothingDone;
  const own = tellDictionary(state, console);
  const context = await contextOf(request, console);
  if (context === null) return exitCodes.nothingDone;
  const dictionary = [...(context.dictionary ?? []), ...own];
  const { readings, failed } = await readAll(request.files, { ...context, dictionary }, console);
  if (request.files.length > 0 && readings.length === 0) return exitCodes.nothingDone;

  const { wording, language } = console;
  const plan = planWorkbook(
    {
      reports: namedReports(readings),
      options: { writtenAt: localMinute(console.today()), keepTexts: request.keepTexts ?? true },
    },
    state,
    language,
  );
  const merged: UpdateOutcome =
    readings.length === 0
      ? { ok: true, bytes: held.bytes, isChanged: false, left: [] }
      : await updateXlsx(held.bytes, plan);
  if (!merged.ok) return tellRefusal(merged.refusal, request.update, console);
  const filled = request.fill === null ? null : await fillForm(merged.bytes, request.fill, request, console);
  if (filled !== null && !filled.ok) return tellRefusal(filled.refusal, request.update, console);

  const isChanged = merged.isChanged || (filled?.isChanged ?? false);
  if (isChanged) {
    if (statSync(request.update, { throwIfNoEntry: false })?.mtimeMs !== held.changedAt) {
      console.tell(fill(wording.cli.update['changed-meanwhile'], { path: request.update }));
      return exitCodes.nothingDone;
    }
    const obstacle = writeWhole(request.update, filled?.bytes ?? merged.bytes, true);
    if (obstacle !== null) return tellWriteProblem(obstacle, console);
  }
  for (const sheet of merged.left) console.tell(fill(wording.cli.update.left, { sheet }));
  const counts = { ...plan.summary, path: request.update, reports: readings.length };
  await console.print(`${fill(merged.isChanged ? wording.cli.update.done : wording.cli.update.same, counts)}\n`);
  if (plan.summary.conflicts > 0) console.tell(fill(wording.cli.update.decide, counts));
  if (filled?.plan) await console.print(`${formText(filled.plan, console)}\n`);
  return exitCodeFor({ done: Math.max(1, readings.length), failed });
}

function readBook(path: string, console: Console): { readonly bytes: Uint8Array; readonly changedAt: number } | null {
  try {
    const { mtimeMs: changedAt, size } = statSync(path);
    if (size > largestMegabytes * 1024 * 1024) {
      console.tell(fill(console.wording.cli.update['too-large'], { path, limit: largestMegabytes }));
      return null;
    }
    const bytes = new Uint8Array(readFileSync(path));
    const refused = refusalOf(bytes);
    if (refused === null) return { bytes, changedAt };
    tellRefusal(refused, path, console);
  } catch (error) {
    const code = systemCode(error);
    const { update } = console.wording.cli;
    console.tell(fill(code === 'ENOENT' ? update.missing : update.unreadable, { path, detail: code }));
  }
  return null;
}

async function stateOf(bytes: Uint8Array, console: Console): Promise<WorkbookState | null> {
  try {
    return await readXlsx(bytes);
  } catch {
    // The reading library says in many ways that a part is not as it should be.
    console.tell(console.wording.cli.update.refusals.damaged);
    return null;
  }
}

/** Says what is not as a write left it; true where nothing may be written. */
function tellProblems(state: WorkbookState, console: Console): boolean {
  const problems = workbookProblems(state);
  const refused = problems.filter(({ isRefused }) => isRefused);
  const told = refused.length > 0 ? refused : problems;
  for (const { code, facts } of told) console.tell(fill(console.wording.workbook.condition[code], facts));
  return refused.length > 0;
}

/** The person's own entries; what is wrong with one is told by its cell. */
function tellDictionary(state: WorkbookState, console: Console) {
  const { wording } = console;
  const { dictionary, problems } = userDictionaryOf(state);
  for (const { cell, column, value, choices } of problems)
    console.tell(fill(wording.workbook.dictionaryCell, { cell, column, value, choices: choices.join('、') }));
  for (const problem of lexiconWith(dictionary, simplifiedWhereNeeded).problems) {
    const sentence = fill(wording.diagnostics[problem.code], problem.facts);
    console.tell(`${dictionaryCell(problem, state) ?? ''} ${sentence}`);
  }
  return dictionary;
}

function tellRefusal({ code, facts }: UpdateRefusal, path: string, console: Console): ExitCode {
  console.tell(`${path}：${fill(console.wording.cli.update.refusals[code], facts)}`);
  return exitCodes.nothingDone;
}

async function fillForm(
  bytes: Uint8Array,
  { sheet, range }: FormRange,
  { values, region }: UpdateRequest,
  console: Console,
): Promise<UpdateOutcome & { readonly plan?: FormPlan }> {
  const form = await readFormSheet(bytes, sheet);
  const state = await stateOf(bytes, console);
  if (!form || !state) return { ok: false, refusal: { code: 'no-sheet', facts: { sheet } } };
  const whole = { row: 0, column: 0, rows: form.cells.length, columns: form.cells[0]?.length ?? 0 };
  const plan = planForm(
    {
      sheet: form,
      range: range ?? whole,
      fill: values ? 'values' : 'formulas',
      ...(region !== undefined && { region }),
    },
    state,
  );
  return { ...fillXlsx(bytes, plan), plan };
}

/** What became of the form: how many cells, then those left empty with the reason, those of one reason together. */
function formText(plan: FormPlan, { wording }: Console): string {
  const { form } = wording.cli.update;
  const { reasons } = wording.workbook.form;
  const address = ({ row, column }: { readonly row: number; readonly column: number }) => cellReference(row, column);
  const groups = new Map<string, string[]>();
  const add = (reason: string, cell: string) => groups.set(reason, [...(groups.get(reason) ?? []), cell]);
  for (const gap of plan.gaps) add(fill(reasons[gap.reason], { text: gap.text }), address(gap));
  for (const one of plan.fills) {
    if (one.dataRow === null) add(form.waiting, address(one));
    if (one.isDisputed) add(form.disputed, address(one));
  }
  const counts = { sheet: plan.sheet, filled: plan.fills.length, gaps: plan.gaps.length, kept: plan.kept };
  const lines = [...groups].map(([reason, cells]) => {
    const shown = cells.slice(0, SHOWN).join('、');
    return fill(form.line, {
      reason,
      cells: cells.length > SHOWN ? fill(form.more, { shown, count: cells.length }) : shown,
    });
  });
  return [fill(form.summary, counts), ...lines].join('\n');
}
