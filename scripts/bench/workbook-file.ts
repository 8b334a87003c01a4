import { writeFileSync } from 'node:fs';
import { growSparingly } from '../../src/cli/sparing-memory';
import { writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook, planWorkbook } from '../../src/workbook';
import { countyNames, countyReports, indicatorNames } from '../../test/office/generated-counties';
import type { CountyFile, WrittenFile } from './county-file';

/*
 * A program of its own, so that its memory can be measured (`writeCountyFile` does): plans the workbook of made-up counties, writes it into a file, as the
 * command line does, and prints what it took.
 */
async function main(file: string, { compared, ...setting }: CountyFile): Promise<WrittenFile> {
  const choice = compared && {
    regions: countyNames(compared.regions),
    indicators: indicatorNames(compared.indicators),
  };
  const plan = planWorkbook(
    { reports: countyReports(setting), options: { writtenAt: '2024-08-01T09:00', ...choice } },
    emptyWorkbook,
  );
  const bytes = await writeXlsx(plan);
  writeFileSync(file, bytes);
  return { rows: plan.summary.added, bytes: bytes.length };
}

growSparingly();
const [file = '', setting = '{}'] = process.argv.slice(2);
main(file, JSON.parse(setting) as CountyFile).then(
  (figures) => process.stdout.write(JSON.stringify(figures)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  },
);
