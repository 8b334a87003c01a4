import { join } from 'node:path';
import { reportsIn } from './bench-text';
import { tableOfRows } from './print-rows';
import { holds, type BenchSetting } from './section';
import { sections } from './sections';

/**
 * `npm run bench` prints ratios of times as a table, with `-- --json` as JSON; names of sections after it run those alone. Exit
 * code 1 where a limit is not kept.
 */
const setting: BenchSetting = {
  reports: reportsIn(join(process.cwd(), 'test/reports')),
  characters: 2_000_000,
  rounds: 5,
};
const asJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = sections.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const measured = chosen.map(({ name, run }) => ({ section: name, rows: run(setting) }));
const rows = measured.flatMap((one) => one.rows);
const report = measured.flatMap((one) => one.rows.map((row) => ({ section: one.section, ...row, holds: holds(row) })));
process.stdout.write(`${asJson ? JSON.stringify(report, null, 2) : tableOfRows(rows)}\n`);
process.exitCode = rows.every(holds) ? 0 : 1;
