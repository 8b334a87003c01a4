import type { Simplify } from '../../codelists/simplify';
import type { Extraction, ExtractionOptions } from '../../model';
import { partsOf } from '../../transfer/parts';
import type { ReadReply, ReadRequest, WorkerRequest } from './protocol';

/**
 * The worker's side of the protocol: reads a text and posts what comes of it, and accounts for a row of the text that it read last. A
 * programmer's error in the engine becomes `failed`, for the page must be able to say so. What reads a text's characters is asked for
 * each text, and may have to be loaded first. To stop a reading the page ends the worker.
 */
export function answering(
  extract: (simplify: Simplify, source: string, options: ExtractionOptions) => Extraction,
  simplifierFor: (request: ReadRequest) => Simplify | Promise<Simplify>,
  post: (reply: ReadReply) => void,
): (request: WorkerRequest) => void {
  let last: { readonly job: number; readonly explanations: Extraction['explanations'] } | null = null;

  const read = ({ job, source, options }: ReadRequest, simplify: Simplify): void => {
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
      const extraction = extract(simplify, source, { ...options, explain: true, onProgress });
      last = { job, explanations: extraction.explanations };
      const { observations, unread, diagnostics, report } = extraction;
      for (const part of partsOf({ observations, unread, diagnostics, report, none: [] }))
        post({ type: 'part', job, part });
      post({ type: 'finished', job });
    } catch {
      post({ type: 'failed', job });
    }
  };

  return (request) => {
    if (request.type === 'read') {
      const simplify = simplifierFor(request);
      if (typeof simplify === 'function') read(request, simplify);
      else
        simplify.then(
          (loaded) => read(request, loaded),
          () => post({ type: 'failed', job: request.job }),
        );
      return;
    }
    const { job, at } = request;
    const explanation = last?.job === job ? (last.explanations?.[at] ?? null) : null;
    post({ type: 'explained', job, at, explanation });
  };
}
