import { writeXlsx } from '../hosts/xlsx';
import { fill } from '../messages';
import { emptyWorkbook } from '../workbook/plan';
import { planWorkbook } from '../workbook/plan-workbook';
import type { Console } from './console';
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes';
import { contextOf, type ReportFlags } from './report-context';
import { growSparingly } from './sparing-memory';
import { localMinute, namedReports, readAll, tellWriteProblem } from './workbook-readings';
import { obstacleTo, writeWhole } from './write-file';

/** What `zhibiao workbook` was asked for. */
export interface WorkbookRequest extends ReportFlags {
  readonly files: readonly string[];
  readonly out: string;
  /** True where a file that stands there may go. */
  readonly force: boolean;
  /** False where the texts of the reports are not kept in the workbook; they are where it is absent. */
  readonly keepTexts?: boolean;
}

/** Reads all reports, then writes one workbook of them: the whole file, or nothing where no report had an indicator. */
export async function runWorkbook(request: WorkbookRequest, console: Console): Promise<ExitCode> {
  growSparingly();
  const hindered = obstacleTo(request.out, request.force);
  if (hindered !== null) return tellWriteProblem(hindered, console);
  const context = await contextOf(request, console);
  if (context === null) return exitCodes.nothingDone;
  const { readings, failed } = await readAll(request.files, context, console);
  if (readings.every(({ extraction }) => extraction.observations.length === 0)) {
    console.tell(console.wording.cli.nothingWritten);
    return exitCodes.nothingDone;
  }
  const reports = namedReports(readings);
  const input = { reports, options: { writtenAt: localMinute(console.today()), keepTexts: request.keepTexts ?? true } };
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
