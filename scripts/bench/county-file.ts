import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { CountySetting } from '../../test/office/generated-counties';

/** A workbook of made-up counties; of how many places and indicators 对比 is where it is told. */
export interface CountyFile extends CountySetting {
  readonly compared?: { readonly regions: number; readonly indicators: number };
}

/** What it took to plan and write it. */
export interface FileFigures {
  readonly rows: number;
  readonly bytes: number;
  /** The most memory that the process had, in MB. */
  readonly peak: number;
}

/** Writes the workbook in a process of its own. */
export function writeCountyFile(file: string, setting: CountyFile): FileFigures {
  const program = join(dirname(process.argv[1] ?? ''), 'workbook-file.js');
  const printed = execFileSync(process.execPath, [program, file, JSON.stringify(setting)], { encoding: 'utf8' });
  return JSON.parse(printed) as FileFigures;
}
