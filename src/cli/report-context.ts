import { fill } from '../messages';
import { tellProblem, type Console } from './console';
import { readDictionaryFile } from './dictionary-file';
import type { ReportContext } from './reading';
import { fileSource } from './sources';

/** What the person says on the command line of the reports; `dictionary` is the path of a file. */
export interface ReportFlags {
  readonly region?: string;
  readonly date?: string;
  readonly dictionary?: string;
}

/** More mistakes than these are one mistake made often. */
const SHOWN = 20;

/** What the reports are read with; null, after the person was told why, where the dictionary cannot be used. */
export async function contextOf(
  { region, date, dictionary: path }: ReportFlags,
  console: Console,
): Promise<ReportContext | null> {
  const said = { ...(region === undefined ? {} : { region }), ...(date === undefined ? {} : { date }) };
  if (path === undefined) return said;
  const result = await fileSource(path);
  if (result.kind === 'problem') {
    tellProblem(console, result);
    return null;
  }
  const { wording } = console;
  const read = readDictionaryFile(result.source.text, wording);
  if (read.kind === 'dictionary') return { ...said, dictionary: read.dictionary };
  const { problems } = read;
  console.tell(fill(wording.cli.dictionary.problems, { file: path, count: problems.length }));
  for (const problem of problems.slice(0, SHOWN)) console.tell(problem);
  if (problems.length > SHOWN) console.tell(fill(wording.cli.dictionary.more, { count: problems.length - SHOWN }));
  return null;
}
