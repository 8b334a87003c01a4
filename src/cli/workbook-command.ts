import { basename, resolve } from 'node:path';
import { writeXlsx } from '../hosts/xlsx';
import { fill } from '../messages';
import { emptyWorkbook } from '../workbook/plan';
import { planWorkbook } from '../workbook/plan-workbook';
import { tellProblem, type Console } from './console';
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes';
import { progressOn } from './progress';
import { readReport, type Reading, type ReportContext } from './reading';
import { contextOf, type ReportFlags } from './report-context';
import { tellRemarks } from './remarks';
import { fileSource } from './sources';
import { obstacleTo, writeWhole, type WriteObstacle } from './write-file';

/** What `zhibiao workbook` was asked for. */
export interface WorkbookRequest extends ReportFlags {
  readonly files: readonly string[];
  readonly out: string;
  /** True where a file that stands there may go. */
  readonly force: boolean;
}

/** Reads all reports, then writes one workbook of them: the whole file, or nothing where no report had an indicator. */
export async function runWorkbook(request: WorkbookRequest, console: Console): Promise<ExitCode> {
  const hindered = obstacleTo(request.out, request.force);
  if (hindered !== null) return tellWriteProblem(hindered, console);
  const context = await contextOf(request, console);
  if (context === null) return exitCodes.nothingDone;
  const { readings, failed } = await readAll(request.files, context, console);
  if (readings.every(({ extraction }) => extraction.observations.length === 0)) {
    console.tell(console.wording.cli.nothingWritten);
    return exitCodes.nothingDone;
  }
  const names = shortNames(readings.map(({ source }) => source));
  const reports = readings.map((reading, at) => ({ ...reading, source: names[at] ?? reading.source }));
  const input = { reports, options: { writtenAt: localMinute(console.today()) } };
  const plan = planWorkbook(input, emptyWorkbook, console.language);
  const obstacle = writeWhole(request.out, await writeXlsx(plan), request.force);
  if (obstacle !== null) return tellWriteProblem(obstacle, console);
  await console.print(
    `${fill(console.wording.cli.written, { path: request.out, rows: plan.summary.added, reports: reports.length })}\n`,
  );
  const count = { done: readings.length, failed };
  if (failed > 0) console.tell(fill(console.wording.cli.failed, count));
  return exitCodeFor(count);
}

async function readAll(
  files: readonly string[],
  context: ReportContext,
  console: Console,
): Promise<{ readonly readings: readonly Reading[]; readonly failed: number }> {
  const progress = progressOn({ terminal: console.errorTerminal, now: console.now, wording: console.wording });
  const readings: Reading[] = [];
  const once = distinct(files, console);
  for (const file of once) {
    const result = await fileSource(file);
    if (result.kind === 'problem') {
      tellProblem(console, result);
      continue;
    }
    const reading = readReport(result.source, context, progress);
    tellRemarks(console, reading);
    readings.push(reading);
  }
  return { readings, failed: once.length - readings.length };
}

/** Each file once, the first way of writing its path standing; a file given twice is told. */
function distinct(files: readonly string[], console: Console): readonly string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const path = resolve(file);
    if (seen.has(path)) console.tell(fill(console.wording.cli.givenTwice, { file }));
    const isNew = !seen.has(path);
    seen.add(path);
    return isNew;
  });
}

/** The workbook tells reports apart by their names: without folders, unless two files are called the same. */
function shortNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path));
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : (paths[at] ?? name)));
}

/** The clock on the person's wall: 2024-08-01T09:00. */
function localMinute(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function tellWriteProblem({ problem, path, detail }: WriteObstacle, console: Console): ExitCode {
  console.tell(fill(console.wording.cli.output[problem], { path, detail }));
  return exitCodes.nothingDone;
}
