import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './system-error';

/** Why a file cannot be or was not written; nothing of it stands there then, and what stood there still does. */
export type WriteProblem = 'exists' | 'no-folder' | 'is-folder' | 'denied' | 'busy' | 'full' | 'failed';

/** `path` is the file, or the folder that is not there; `detail` the system's code. */
export interface WriteObstacle {
  readonly problem: WriteProblem;
  readonly path: string;
  readonly detail: string;
}

/** Looks before the work whether its result could be written; null where nothing speaks against it. */
export function obstacleTo(path: string, replace: boolean): WriteObstacle | null {
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return obstacle('no-folder', folder);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return obstacle('is-folder', path);
  if (there && !replace) return obstacle('exists', path);
  return null;
}

/** Writes the whole file (null then) or nothing: beside it first, then in its place by a rename. */
export function writeWhole(path: string, bytes: Uint8Array, replace: boolean): WriteObstacle | null {
  const hindered = obstacleTo(path, replace);
  if (hindered) return hindered;
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeThrough(beside, bytes);
    renameSync(beside, path);
    return null;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') rmSync(beside, { force: true });
    return obstacleOf(error, path);
  }
}

/** What an error of the system means for a file that was being written. */
export function obstacleOf(error: unknown, path: string): WriteObstacle {
  const code = systemCode(error);
  return obstacle(PROBLEMS[code] ?? 'failed', path, code);
}

/** A new file, down to the disk, so that a power cut after the rename leaves no empty one. */
function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EACCES: 'denied',
  EROFS: 'denied',
  EPERM: 'busy', // on Windows, where the file is open in Excel
  EBUSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
};

function obstacle(problem: WriteProblem, path: string, detail = ''): WriteObstacle {
  return { problem, path, detail };
}
