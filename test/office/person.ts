import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CellValue } from '../../src/workbook';

/** What a person does in a workbook, as `person.py` does it in LibreOffice. */
export type Step =
  | {
      readonly do: 'set';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | {
      readonly do: 'type' | 'insert';
      readonly sheet: string;
      readonly table: string;
      readonly rows: readonly (readonly CellValue[])[];
    }
  | {
      readonly do: 'sort' | 'sort-reopen';
      readonly sheet: string;
      readonly table: string;
      readonly column: number;
      readonly down: boolean;
    }
  | { readonly do: 'compute' }
  | { readonly do: 'time'; readonly steps: readonly Step[] }
  | { readonly do: 'show' | 'remove'; readonly sheet: string };

/** The Python that has LibreOffice's `uno` module; Debian: python3-uno. */
const PYTHON = '/usr/bin/python3';

type Sheet = readonly (readonly CellValue[])[];

/**
 * Opens a workbook in LibreOffice and does the steps one after the other; gives the cells of each sheet that is shown, in
 * the order of the `show` steps. Error values are texts that begin with `#`.
 */
export async function doneInOffice(book: Uint8Array, steps: readonly Step[]): Promise<readonly Sheet[]> {
  const answers = await answersOfOffice(book, steps, join(__dirname, 'person.py'));
  return answers.filter((answer) => typeof answer !== 'number');
}

/** What `person.py` answers: sheets that are shown, seconds that are timed. */
export async function answersOfOffice(
  book: Uint8Array,
  steps: readonly Step[],
  person: string,
): Promise<readonly (Sheet | number)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'zhibiao-person-'));
  const port = await freePort();
  const file = join(folder, 'book.xlsx');
  await writeFile(file, book);
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      `--accept=socket,host=127.0.0.1,port=${port};urp;`,
    ],
    { stdio: 'ignore' },
  );
  const closed = new Promise((resolve) => office.once('close', resolve));
  try {
    const asked = JSON.stringify({ port, jobs: [{ file: pathToFileURL(file).href, steps }] });
    const [answers] = JSON.parse(await askPython(person, asked)) as readonly (readonly (Sheet | number | null)[])[];
    return (answers ?? []).flatMap((one) => (one === null ? [] : [one]));
  } finally {
    office.kill();
    await closed;
    await rm(folder, { recursive: true, force: true });
  }
}

/** True where LibreOffice and its Python are there. */
export function hasOffice(): boolean {
  const works = (command: string, given: readonly string[]) => spawnSync(command, given).status === 0;
  return works(PYTHON, ['-c', 'import uno']) && works('soffice', ['--version']);
}

function askPython(person: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const python = spawn(PYTHON, [person], { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    python.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    python.once('error', reject);
    python.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`person.py ended with ${code}`))));
    python.stdin.end(input);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
