import { basename, resolve } from 'node:path';
import { fill } from '../messages';
import { tellProblem, type Console } from './console';
import { exitCodes, type ExitCode } from './exit-codes';
import { progressOn } from './progress';
import { readReport, type Reading, type ReportContext } from './reading';
import { tellRemarks } from './remarks';
import { fileSource } from './sources';
import type { WriteObstacle } from './write-file';

/** Reads the reports one after the other; what cannot be read is told, and counted. */
export async function readAll(
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

/** The reports by their names, which the workbook tells them apart by: without folders, unless two files are called the same. */
export function namedReports(readings: readonly Reading[]): readonly Reading[] {
  const names = shortNames(readings.map(({ source }) => source));
  return readings.map((reading, at) => ({ ...reading, source: names[at] ?? reading.source }));
}

function shortNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path));
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : (paths[at] ?? name)));
}

/** The clock on the person's wall: 2024-08-01T09:00. */
export function localMinute(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Says why a file was not written. */
export function tellWriteProblem({ problem, path, detail }: WriteObstacle, console: Console): ExitCode {
  console.tell(fill(console.wording.cli.output[problem], { path, detail }));
  return exitCodes.nothingDone;
}
