import type { Extraction, ExtractionOptions } from '../../model';
import type { ReadReply, ReadRequest } from './protocol';

/** Progress is posted in steps of one per cent: finer ones would flood the page. */
const step = 0.01;

/**
 * The worker's side of the protocol: reads the text and posts what comes of it. A programmer's error in the engine
 * becomes `failed`, for the page must be able to say so. To stop a reading the page ends the worker.
 */
export function answer(
  request: ReadRequest,
  extract: (source: string, options: ExtractionOptions) => Extraction,
  post: (reply: ReadReply) => void,
): void {
  const { job, source, options } = request;
  let posted = 0;
  const onProgress = (share: number): void => {
    if (share < posted + step) return;
    posted = share;
    post({ type: 'progressed', job, share });
  };
  try {
    post({ type: 'finished', job, extraction: extract(source, { ...options, onProgress }) });
  } catch {
    post({ type: 'failed', job });
  }
}
