import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a run of the command line took. */
export interface ProgramRun {
  /** In ms. */
  readonly time: number;
  /** The most memory that the process held, with all its threads, in MB. */
  readonly peak: number;
}

/** Builds the command line as it is shipped and gives the path of the program. */
export function builtProgram(): string {
  const folder = join(process.cwd(), 'node_modules/.cache/bench/cli');
  const webpack = join(process.cwd(), 'node_modules/webpack-cli/bin/cli.js');
  const given = [webpack, '--config-name', 'cli', '--mode', 'production', '--output-path', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return join(folder, 'zhibiao.js');
}

/** Words of the command line with which Node tells the most memory of a program, as `megabytes` reads it, on the fourth stream. */
export function withPeakMemory(): readonly string[] {
  return ['--import', pathToFileURL(join(process.cwd(), 'scripts/bench/peak-memory.mjs')).href];
}

/** What a program told of its memory, in MB. */
export function megabytes(told: string): number {
  return (Number(told) * 1024) / 1e6;
}

/** Runs a program of Node and measures it; throws where it does not end well. */
export function measuredRun(program: string, given: readonly string[]): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [...withPeakMemory(), program, ...given], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let [told, peak] = ['', ''];
    child.stdio[2]?.on('data', (part: Buffer) => (told += part.toString()));
    child.stdio[3]?.on('data', (part: Buffer) => (peak += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ time: performance.now() - start, peak: megabytes(peak) });
      else reject(new Error(`${program} ended with ${code}: ${told}`));
    });
  });
}
