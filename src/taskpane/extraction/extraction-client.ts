import type { Extraction } from '../../model';
import type { ReadingOptions, ReadReply, ReadRequest } from './protocol';

/** The part of a `Worker` that is used. */
export interface ExtractionWorker {
  onmessage: ((event: MessageEvent<ReadReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ReadRequest): void;
  terminate(): void;
}

export type ReadingOutcome =
  | { readonly kind: 'finished'; readonly extraction: Extraction }
  | { readonly kind: 'failed' }
  | { readonly kind: 'stopped' };

interface Reading {
  readonly job: number;
  readonly onProgress: (share: number) => void;
  readonly settle: (outcome: ReadingOutcome) => void;
}

/**
 * Reads texts in a worker, one at a time: a new reading stops the one before it. Stopping ends the worker, since it is
 * busy and hears nothing; the next one is started at once so that it is warm when needed.
 */
export class ExtractionClient {
  readonly #start: () => ExtractionWorker;
  #worker: ExtractionWorker | null = null;
  #reading: Reading | null = null;

  constructor(start: () => ExtractionWorker) {
    this.#start = start;
    this.#warm();
  }

  /** Reads one text; `job` tells its replies from those of a reading that was stopped. Never rejects. */
  read(
    job: number,
    source: string,
    options: ReadingOptions,
    onProgress: (share: number) => void,
  ): Promise<ReadingOutcome> {
    this.stop();
    return new Promise((resolve) => {
      this.#reading = { job, onProgress, settle: resolve };
      this.#warm().postMessage({ type: 'read', job, source, options });
    });
  }

  /** Ends the reading under way; its outcome is `stopped`. Does nothing where none is. */
  stop(): void {
    if (this.#reading === null) return;
    this.#end();
    this.#warm();
    this.#settle({ kind: 'stopped' });
  }

  #warm(): ExtractionWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    worker.onmessage = (event) => {
      this.#take(event.data);
    };
    // A worker that cannot load is not started again until there is something to read: that would go round for ever.
    worker.onerror = () => {
      this.#end();
      this.#settle({ kind: 'failed' });
    };
    this.#worker = worker;
    return worker;
  }

  #end(): void {
    if (this.#worker === null) return;
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = null;
  }

  #take(reply: ReadReply): void {
    if (reply.job !== this.#reading?.job) return;
    if (reply.type === 'progressed') this.#reading.onProgress(reply.share);
    else if (reply.type === 'finished') this.#settle({ kind: 'finished', extraction: reply.extraction });
    else this.#settle({ kind: 'failed' });
  }

  #settle(outcome: ReadingOutcome): void {
    const reading = this.#reading;
    this.#reading = null;
    reading?.settle(outcome);
  }
}
