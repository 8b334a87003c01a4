import { basename } from 'node:path';
import { extract } from '../extract/extract';
import type { Extraction } from '../model';
import type { Progress } from './progress';
import type { Source } from './sources';

/** One report that was read: `source` is the path as given. */
export interface Reading {
  readonly source: string;
  readonly text: string;
  readonly extraction: Extraction;
}

/** What the person says of the reports where these do not. */
export interface ReportContext {
  readonly region?: string;
  readonly date?: string;
}

/** Reads a source, with progress on the way. */
export function readReport(source: Source, { region, date }: ReportContext, progress: Progress): Reading {
  const extraction = extract(source.text, {
    ...(region === undefined ? {} : { region }),
    ...(date === undefined ? {} : { date }),
    ...(source.path === null ? {} : { fileName: basename(source.path) }),
    onProgress: (share) => progress.show(source.name, share),
  });
  progress.clear();
  return { source: source.name, text: source.text, extraction };
}
