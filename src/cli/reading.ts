import { basename } from 'node:path';
import { simplifiedWhereNeeded } from '../codelists/traditional';
import { extract } from '../extract/extract';
import { lexiconWith, type Lexicon } from '../extract/lexicon';
import type { Extraction, UserDictionary } from '../model';
import type { Progress } from './progress';
import type { Source } from './sources';

/** One report that was read: `source` is the path as given. */
export interface Reading {
  readonly source: string;
  readonly text: string;
  readonly extraction: Extraction;
  /** The indicators that it was read with. */
  readonly lexicon: Lexicon;
}

/** What the person says of the reports where these do not. */
export interface ReportContext {
  readonly region?: string;
  readonly date?: string;
  readonly dictionary?: UserDictionary;
  readonly explain?: boolean;
}

/** Reads a source, with progress on the way. */
export function readReport(
  source: Source,
  { region, date, dictionary, explain = false }: ReportContext,
  progress: Progress,
): Reading {
  const extraction = extract(source.text, {
    ...(region === undefined ? {} : { region }),
    ...(date === undefined ? {} : { date }),
    ...(dictionary === undefined ? {} : { dictionary }),
    ...(source.path === null ? {} : { fileName: basename(source.path) }),
    explain,
    onProgress: (share) => progress.show(source.name, share),
  });
  progress.clear();
  return {
    source: source.name,
    text: source.text,
    extraction,
    lexicon: lexiconWith(dictionary, simplifiedWhereNeeded).lexicon,
  };
}
