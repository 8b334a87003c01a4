import type { Explanation, ExtractionOptions } from '../../model';
import type { Part } from '../../transfer/parts';

/** What can be told to the worker beside the text: options that can be copied between threads. */
export type ReadingOptions = Pick<ExtractionOptions, 'region' | 'date' | 'fileName' | 'dictionary'>;

/** The page asks for a text to be read. */
export interface ReadRequest {
  readonly type: 'read';
  readonly job: number;
  readonly source: string;
  readonly options: ReadingOptions;
}

/** The page asks how a row of the text that was read last came about. */
export interface ExplainRequest {
  readonly type: 'explain';
  readonly job: number;
  /** The place of the row among the observations. */
  readonly at: number;
}

export type WorkerRequest = ReadRequest | ExplainRequest;

/**
 * The worker answers a reading now and then with `progressed`, then with the extraction in parts, since a page that takes in a hundred
 * thousand rows at once stands still, and at last with `finished` or `failed`. `none` is not sent: no page shows it.
 */
export type ReadReply =
  | { readonly type: 'progressed'; readonly job: number; readonly share: number }
  | { readonly type: 'part'; readonly job: number; readonly part: Part }
  | { readonly type: 'finished'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number }
  /** Null where that text is not the last one any more. */
  | { readonly type: 'explained'; readonly job: number; readonly at: number; readonly explanation: Explanation | null };
