import type { Extraction, ExtractionOptions } from '../../model';

/** What can be told to the worker beside the text: options that can be copied between threads. */
export type ReadingOptions = Pick<ExtractionOptions, 'region' | 'date' | 'fileName'>;

/** The page asks. */
export interface ReadRequest {
  readonly type: 'read';
  readonly job: number;
  readonly source: string;
  readonly options: ReadingOptions;
}

/** The worker answers: now and then `progressed`, at last one of the other two. */
export type ReadReply =
  | { readonly type: 'progressed'; readonly job: number; readonly share: number }
  | { readonly type: 'finished'; readonly job: number; readonly extraction: Extraction }
  | { readonly type: 'failed'; readonly job: number };
