import { availableParallelism } from 'node:os';
import { fill } from '../messages';
import { batchProgressOn, durationText } from './batch/batch-progress';
import { filesOf } from './batch/file-list';
import { outcomeOf, outcomeOfFile, type Outcome, type Output, type ReadingSettings } from './batch/report-task';
import type { Console } from './console';
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes';
import type { FormatName } from './formats';
import { outputFor, type OpenOutput, type OutputRequest } from './output';
import { progressOn } from './progress';
import { contextOf, type ReportFlags } from './report-context';
import { growSparingly } from './sparing-memory';
import { standardInputSource } from './sources';

/** What `zhibiao extract` was asked for. */
export interface ExtractRequest extends ReportFlags, OutputRequest {
  /** Files, folders, patterns. None: standard input. */
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly all: boolean;
  /** True where each row is to be accounted for. */
  readonly explain?: boolean;
  /** How many reports are read at the same time; as many as there are cores where nothing is said. */
  readonly jobs?: number;
}

/** What is counted on the way. */
interface Count {
  done: number;
  failed: number;
  empty: number;
  rows: number;
}

/** Fewer files are read faster than threads begin. */
const WORTH_THREADS = 16;
/** With more files, remarks on single reports would bury the files that failed. */
const REMARKED = 50;

/** Reads reports in their order and writes what each says, so that memory holds a few of them. */
export async function runExtract(request: ExtractRequest, console: Console): Promise<ExitCode> {
  const context = await contextOf(request, console);
  if (context === null) return exitCodes.nothingDone;
  const output = await outputFor(request, console);
  if (output === null) return exitCodes.nothingDone;
  const { format, all, explain = false } = request;
  const settings: ReadingSettings = {
    context: { ...context, explain },
    format,
    all,
    columns: console.columns,
    language: console.language,
  };
  const count: Count = { done: 0, failed: 0, empty: 0, rows: 0 };
  const begun = console.now();
  // Before the files are listed: 100,000 paths leave as much behind as the reading of them.
  growSparingly();
  const files = await filesFor(request, output.done, count, console);
  const outcomes =
    request.files.length === 0 ? fromInput(settings, console) : fromFiles(files, request, settings, console);
  const written = await output.write(counted(outcomes, files.length, count, console));
  if (written === null) return exitCodes.nothingDone;
  tellSummary(count, files.length, console.now() - begun, console);
  if (written.sheets > 1) console.tell(fill(console.wording.cli.batch.sheets, { count: written.sheets }));
  if (request.out !== undefined && count.done + output.done.size > 0) {
    console.tell(fill(console.wording.cli.batch.written, { path: request.out, rows: count.rows }));
  }
  return exitCodeFor({ done: count.done + output.done.size, failed: count.failed });
}

/** The files to be read: those asked for, less those that a partial output holds. */
async function filesFor(
  request: ExtractRequest,
  done: OpenOutput['done'],
  count: Count,
  console: Console,
): Promise<readonly string[]> {
  const { batch, givenTwice } = console.wording.cli;
  const { files, empty, repeated } = await filesOf(request.files);
  for (const file of repeated) console.tell(fill(givenTwice, { file }));
  for (const argument of empty) console.tell(fill(batch.noFiles, { argument }));
  count.failed += empty.length;
  const left = done.size === 0 ? files : files.filter((file) => !done.has(file));
  if (left.length < files.length) {
    console.tell(fill(batch.resumed, { done: files.length - left.length, left: left.length }));
  }
  return left;
}

async function* fromInput(settings: ReadingSettings, console: Console): AsyncGenerator<Outcome> {
  if (console.input.isTTY) console.tell(console.wording.cli.waiting);
  const progress = progressOn({ terminal: console.errorTerminal, now: console.now, wording: console.wording });
  yield outcomeOf(await standardInputSource(console.input), settings, progress);
}

async function* fromFiles(
  files: readonly string[],
  { jobs }: ExtractRequest,
  settings: ReadingSettings,
  console: Console,
): AsyncGenerator<Outcome> {
  const threads = Math.min(jobs ?? availableParallelism(), files.length);
  if (threads > 1 && (jobs !== undefined || files.length >= WORTH_THREADS)) {
    const pool = await import(/* webpackChunkName: "report-pool" */ './batch/report-pool');
    const broken = (file: string, detail: string): string => fill(console.wording.cli.batch.broken, { file, detail });
    if (pool.hasThreads()) return yield* pool.readInThreads(files, threads, settings, broken);
  }
  const surroundings = { terminal: console.errorTerminal, now: console.now, wording: console.wording };
  for (const file of files) yield await outcomeOfFile(file, settings, progressOn(surroundings));
}

/** Tells and counts what came of each report and hands on what is printed. */
async function* counted(
  outcomes: AsyncIterable<Outcome>,
  total: number,
  count: Count,
  console: Console,
): AsyncGenerator<Output> {
  const surroundings = { terminal: console.errorTerminal, now: console.now, wording: console.wording };
  const progress = batchProgressOn(total, surroundings);
  let seen = 0;
  for await (const outcome of outcomes) {
    seen += 1;
    if (outcome.kind === 'problem') {
      count.failed += 1;
      progress.clear();
      console.tell(outcome.sentence);
      continue;
    }
    if (total <= REMARKED) for (const remark of outcome.remarks) console.tell(remark);
    count.rows += outcome.rows;
    if (outcome.empty) count.empty += 1;
    else {
      count.done += 1;
      yield outcome.output;
    }
    if (total > 1) progress.show(seen);
  }
  progress.clear();
}

function tellSummary(count: Count, total: number, time: number, console: Console): void {
  const { cli } = console.wording;
  if (total > REMARKED) {
    console.tell(fill(cli.batch.summary, { ...count, total, time: durationText(time, console.wording) }));
  } else if (count.failed > 0 && count.done > 0) {
    console.tell(fill(cli.failed, { done: count.done, failed: count.failed }));
  }
}
