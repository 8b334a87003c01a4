import { fill } from '../messages';
import { answerLine } from './batch/answer-line';
import { linesIn } from './batch/lines-in';
import type { ReadingSettings } from './batch/report-task';
import type { Console } from './console';
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes';
import { contextOf, type ReportFlags } from './report-context';
import { largestMegabytes } from './sources';

/** What `zhibiao extract --stdin-ndjson` was asked for. */
export interface LinesRequest extends ReportFlags {
  readonly all: boolean;
  readonly explain?: boolean;
}

/**
 * A stage of a pipe: reads a JSON object a line from the standard input and answers each with one line, in order (`answerLine`). One
 * thread: what splits the input (GNU parallel, Spark) starts as many programs as there are cores.
 */
export async function runLines(request: LinesRequest, console: Console): Promise<ExitCode> {
  const context = await contextOf(request, console);
  if (context === null) return exitCodes.nothingDone;
  const { all, explain = false } = request;
  const { columns, language, wording } = console;
  const settings: ReadingSettings = { context: { ...context, explain }, format: 'ndjson', all, columns, language };
  const count = { done: 0, failed: 0 };
  const lines = linesIn(console.input, largestMegabytes * 1024 * 1024);
  for await (const line of lines) {
    const { text, fault } = answerLine(line, settings);
    await console.print(text);
    if (fault === null) count.done += 1;
    else {
      count.failed += 1;
      const facts = { number: count.done + count.failed, limit: largestMegabytes };
      console.tell(fill(wording.cli.lineFaults[fault], facts));
    }
  }
  return count.done + count.failed === 0 ? exitCodes.fine : exitCodeFor(count);
}
