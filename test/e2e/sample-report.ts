import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of our own reports in `test/reports/`, by its name. */
export function sampleReport(name: string): string {
  return readFileSync(join(__dirname, `../reports/${name}.txt`), 'utf8');
}
