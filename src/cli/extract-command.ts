import { fill } from '../messages';
import { tellProblem, type Console } from './console';
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes';
import { formats, type FormatName } from './formats';
import { progressOn } from './progress';
import { readReport, type Reading } from './reading';
import { contextOf, type ReportFlags } from './report-context';
import { tellRemarks } from './remarks';
import { displayName, fileSource, standardInputSource } from './sources';

/** What `zhibiao extract` was asked for. */
export interface ExtractRequest extends ReportFlags {
  /** None: standard input. */
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly all: boolean;
  /** True where each row is to be accounted for. */
  readonly explain?: boolean;
}

/** Reads reports one after another and prints what each says, so that memory holds one of them. */
export async function runExtract(request: ExtractRequest, console: Console): Promise<ExitCode> {
  const context = await contextOf(request, console);
  if (context === null) return exitCodes.nothingDone;
  const format = formats[request.format];
  const options = { all: request.all, columns: console.columns, wording: console.wording };
  const progress = progressOn({ terminal: console.errorTerminal, now: console.now, wording: console.wording });
  const count = { done: 0, failed: 0 };
  for await (const result of sourcesOf(request.files, console)) {
    if (result.kind === 'problem') {
      count.failed += 1;
      tellProblem(console, result);
      continue;
    }
    const reading = readReport(result.source, { ...context, explain: request.explain === true }, progress);
    tellRemarks(console, reading);
    if (!hasLines(reading, request.all)) {
      tellNothingFound(console, reading);
      continue;
    }
    if (count.done === 0) await console.print(format.head(options));
    count.done += 1;
    await printAll(format.lines(reading, options), console);
  }
  if (count.failed > 0 && count.done > 0) console.tell(fill(console.wording.cli.failed, count));
  return exitCodeFor(count);
}

async function* sourcesOf(files: readonly string[], console: Console) {
  if (files.length === 0) {
    if (console.input.isTTY) console.tell(console.wording.cli.waiting);
    yield await standardInputSource(console.input);
  }
  for (const file of files) yield await fileSource(file);
}

function hasLines({ extraction }: Reading, all: boolean): boolean {
  return extraction.observations.length > 0 || (all && extraction.unread.length + extraction.none.length > 0);
}

/** Where the engine said itself why there is nothing, that is enough. */
function tellNothingFound(console: Console, { source, extraction }: Reading): void {
  if (extraction.diagnostics.some((one) => one.code.startsWith('source-'))) return;
  const { cli } = console.wording;
  const unread = extraction.unread.length;
  const sentence = unread > 0 ? fill(cli.unreadOnly, { count: unread }) : cli.noFigures;
  console.tell(`${displayName(source, console.wording)}：${sentence}`);
}

const CHUNK = 65_536;

/** Few large writes instead of one for each line. */
async function printAll(lines: Iterable<string>, console: Console): Promise<void> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    await console.print(chunk);
    chunk = '';
  }
  if (chunk !== '') await console.print(chunk);
}
