import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { CountySetting } from '../../test/office/generated-counties';
import { megabytes, withPeakMemory } from './built-program';

/** A workbook of made-up counties; of how many places and indicators 对比 is where it is told. */
export interface CountyFile extends CountySetting {
  readonly compared?: { readonly regions: number; readonly indicators: number };
}

/** What was written. */
export interface WrittenFile {
  readonly rows: number;
  readonly bytes: number;
}

/** What it took to plan and write it. */
export interface FileFigures extends WrittenFile {
  /** The most memory that the process had, in MB. */
  readonly peak: number;
}

/** Writes the workbook in a process of its own. */
export function writeCountyFile(file: string, setting: CountyFile): FileFigures {
  const program = join(dirname(process.argv[1] ?? ''), 'workbook-file.js');
  const given = [...withPeakMemory(), program, file, JSON.stringify(setting)];
  const { status, output } = spawnSync(process.execPath, given, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, written = '', problem = '', peak = ''] = output.map((stream) => stream ?? '');
  if (status !== 0) throw new Error(problem);
  return { ...(JSON.parse(written) as WrittenFile), peak: megabytes(peak) };
}
