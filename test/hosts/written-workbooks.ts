import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Workbooks that tests wrote, each once, under the hash of what they hold; `npm run test:written` gives them to the Open XML SDK. */
const folder = join(__dirname, '../../node_modules/.cache/written-workbooks');

/** Keeps a workbook for the validator, which is no program of Node and takes a second for each. */
export function keepWritten(bytes: Uint8Array): void {
  const path = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.xlsx`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, bytes);
}

/** The names of those kept. */
export function writtenWorkbooks(): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

export function readWritten(name: string): Uint8Array {
  return readFileSync(join(folder, name));
}

/** Lets go of one that was found sound. */
export function forgetWritten(name: string): void {
  rmSync(join(folder, name));
}
