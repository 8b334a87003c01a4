import { readFile, stat } from 'node:fs/promises';
import { importFile, type ImportProblem } from '../import/import-file';
import type { Messages } from '../messages';
import { systemCode } from './system-error';

/** A text to be read. */
export interface Source {
  /** The path as given; `-` for standard input. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  readonly text: string;
}

/** Why a source gives no text. */
export type ReadProblem = ImportProblem | 'missing' | 'directory' | 'denied' | 'unreadable' | 'too-large';

export type SourceResult =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: ReadProblem; readonly detail: string };

/** Larger files are no reports, and would not fit in one string with room to work. */
export const largestMegabytes = 200;
const LARGEST = largestMegabytes * 1024 * 1024;

const standardInputName = '-';

/** The name of a source as a person knows it. */
export function displayName(name: string, { cli }: Messages): string {
  return name === standardInputName ? cli.standardInput : name;
}

/** Reads a file. Whatever is wrong with it comes back as data. */
export async function fileSource(path: string): Promise<SourceResult> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return problem(path, 'directory');
    if (facts.size > LARGEST) return problem(path, 'too-large');
    return await imported(path, path, await readFile(path));
  } catch (error) {
    const code = systemCode(error);
    return problem(path, FILE_PROBLEMS[code] ?? 'unreadable', code);
  }
}

/** Reads all that is piped or typed in. */
export async function standardInputSource(input: AsyncIterable<Uint8Array | string>): Promise<SourceResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of input) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > LARGEST) return problem(standardInputName, 'too-large');
      chunks.push(bytes);
    }
  } catch (error) {
    return problem(standardInputName, 'unreadable', systemCode(error));
  }
  return imported(standardInputName, null, Buffer.concat(chunks));
}

const FILE_PROBLEMS: Readonly<Record<string, ReadProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'directory',
};

async function imported(name: string, path: string | null, bytes: Uint8Array): Promise<SourceResult> {
  const result = await importFile(bytes);
  if (result.kind === 'problem') return problem(name, result.problem);
  return { kind: 'source', source: { name, path, text: result.text } };
}

function problem(name: string, code: ReadProblem, detail = ''): SourceResult {
  return { kind: 'problem', name, problem: code, detail };
}
