import type { Extraction, ExtractionOptions } from '../../model';
import type { ReadReply, ReadRequest } from './protocol';

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
  let lastPercent = 0;
  const onProgress = (share: number): void => {
    // Steps finer than one per cent would flood the page.
    const percent = Math.floor(share * 100);
    if (percent <= lastPercent) return;
    lastPercent = percent;
    post({ type: 'progressed', job, share });
  };
  try {
    post({ type: 'finished', job, extraction: extract(source, { ...options, onProgress }) });
  } catch {
    post({ type: 'failed', job });
  }
}
