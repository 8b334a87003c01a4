import { join } from 'node:path';
import { reportsIn } from './bench-text';
import { tableOfRows } from './print-rows';
import { flatReport, runSections } from './run-sections';
import { holds, type BenchSetting } from './section';
import { sections } from './sections';

/**
 * `npm run bench` prints every figure as a table, with `-- --json` as JSON; names of sections behind it run those alone, `all` the
 * long ones, too. Exit code 1 where a limit is not kept.
 */
const setting: BenchSetting = {
  reports: reportsIn(join(process.cwd(), 'test/reports')),
  characters: 2_000_000,
  // V8 is done with compiling the engine after ten to twenty million characters.
  rounds: 12,
};

async function main(given: readonly string[]): Promise<number> {
  const wanted = given.filter((argument) => !argument.startsWith('--'));
  const reports = await runSections(sections, wanted, setting, (name) => process.stderr.write(`… ${name}\n`));
  const rows = reports.flatMap((one) => one.rows);
  const skipped = reports.flatMap((one) => (one.skipped === null ? [] : [`${one.section}: ${one.skipped}`]));
  const text = given.includes('--json')
    ? JSON.stringify(flatReport(reports), null, 2)
    : [tableOfRows(rows), ...skipped].join('\n');
  process.stdout.write(`${text}\n`);
  return rows.every(holds) ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
