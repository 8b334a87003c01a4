import type { Extraction, ExtractionOptions } from '../../model';
import type { ReadReply, ReadRequest, WorkerRequest } from './protocol';

/** Rows in one message: the page takes them in within a few milliseconds. */
export const rowsInPart = 400;

/**
 * The worker's side of the protocol: reads a text and posts what comes of it, and accounts for a row of the text that it read last. A
 * programmer's error in the engine becomes `failed`, for the page must be able to say so. To stop a reading the page ends the worker.
 */
export function answering(
  extract: (source: string, options: ExtractionOptions) => Extraction,
  post: (reply: ReadReply) => void,
): (request: WorkerRequest) => void {
  let last: { readonly job: number; readonly explanations: Extraction['explanations'] } | null = null;

  const read = ({ job, source, options }: ReadRequest): void => {
    last = null;
    let lastPercent = 0;
    const onProgress = (share: number): void => {
      // Steps finer than one per cent would flood the page.
      const percent = Math.floor(share * 100);
      if (percent <= lastPercent) return;
      lastPercent = percent;
      post({ type: 'progressed', job, share });
    };
    try {
      const extraction = extract(source, { ...options, explain: true, onProgress });
      last = { job, explanations: extraction.explanations };
      postParts(job, extraction, post);
    } catch {
      post({ type: 'failed', job });
    }
  };

  return (request) => {
    if (request.type === 'read') {
      read(request);
      return;
    }
    const { job, at } = request;
    const explanation = last?.job === job ? (last.explanations?.[at] ?? null) : null;
    post({ type: 'explained', job, at, explanation });
  };
}

function postParts(
  job: number,
  { observations, unread, diagnostics, report }: Extraction,
  post: (reply: ReadReply) => void,
): void {
  const length = Math.max(observations.length, unread.length);
  for (let start = 0; start < length; start += rowsInPart) {
    const end = start + rowsInPart;
    post({ type: 'part', job, observations: observations.slice(start, end), unread: unread.slice(start, end) });
  }
  post({ type: 'finished', job, facts: { diagnostics, report } });
}
