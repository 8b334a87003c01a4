import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';

/** What stands for the files of an argument. */
export interface FileList {
  /** Paths as they are told and printed: as given, those of a folder below it, in the order of their code units. */
  readonly files: readonly string[];
  /** Arguments that are folders without reports, or patterns that no file matches. */
  readonly empty: readonly string[];
  /** Arguments that name a file a second time. */
  readonly repeated: readonly string[];
}

/** What a folder is searched for; .doc and .wps are found so that a person is told what to do with them. */
const ENDINGS = ['txt', 'html', 'htm', 'docx', 'pdf', 'doc', 'wps'] as const;
const REPORTS = `**/*.{${ENDINGS.join(',')}}`;
const IS_REPORT = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i');
const PATTERN = /[*?[\]{}]/;

/**
 * The files that the arguments stand for, each once: a file is itself, a folder all reports below it, anything else with `*`, `?`, `[…]`
 * or `{…}` a pattern (`**` for any depth). Links to folders are not followed, so that no circle is walked.
 *
 * @example await filesOf(['报告', '公报/2023*.pdf']) // { files: ['报告/安徽/泾县.txt', …], empty: [], repeated: [] }
 */
export async function filesOf(given: readonly string[]): Promise<FileList> {
  const files: string[] = [];
  const empty: string[] = [];
  const repeated: string[] = [];
  const seen = new Set<string>();
  for (const argument of given) {
    const found = await expanded(argument);
    if (found.length === 0) empty.push(argument);
    // One folder alone holds each file once, and may hold 100,000.
    if (given.length === 1) return { files: found, empty, repeated };
    for (const file of found) {
      const path = resolve(file);
      if (!seen.has(path)) files.push(file);
      else if (file === argument) repeated.push(argument);
      seen.add(path);
    }
  }
  return { files, empty, repeated };
}

async function expanded(argument: string): Promise<readonly string[]> {
  const facts = await stat(argument).catch(() => null);
  if (facts?.isDirectory()) {
    return reportsBelow(argument);
  }
  if (facts === null && PATTERN.test(argument)) return matching(slashes(argument), '.');
  return [argument];
}

/** A folder's reports: each folder in it is searched by itself, so that what a search leaves behind is that of one. */
async function reportsBelow(folder: string): Promise<readonly string[]> {
  const below: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    if (!entry.isDirectory()) {
      if (IS_REPORT.test(entry.name)) below.push(entry.name);
      continue;
    }
    for (const path of await matching(REPORTS, join(folder, entry.name))) below.push(`${entry.name}/${path}`);
  }
  below.sort(byCodeUnits);
  // As `join` has it, in half of the memory.
  const prefix = join(folder, 'x').slice(0, -1);
  return below.map((path) => prefix + (sep === '/' ? path : path.replaceAll('/', sep)));
}

async function matching(pattern: string, folder: string): Promise<readonly string[]> {
  const options = { cwd: folder, caseSensitiveMatch: false, expandDirectories: false, followSymbolicLinks: false };
  return (await glob(pattern, options)).sort(byCodeUnits);
}

/** Not by the rules of a language: the order is the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** On Windows a person writes folders with `\`, which in a pattern would quote. */
function slashes(pattern: string): string {
  return process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
}
