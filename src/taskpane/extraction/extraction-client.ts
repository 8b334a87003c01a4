import type { Explanation, Extraction } from '../../model';
import { Assembly } from '../../transfer/parts';
import type { ReadingOptions, ReadReply, WorkerRequest } from './protocol';

/** The part of a `Worker` that is used. */
export interface ExtractionWorker {
  onmessage: ((event: MessageEvent<ReadReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: WorkerRequest): void;
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
  readonly extraction: Assembly;
}

interface Question {
  readonly job: number;
  readonly at: number;
  readonly settle: (explanation: Explanation | null) => void;
}

/**
 * Reads texts in a worker, one at a time: a new reading stops the one before it. Stopping ends the worker, since it is
 * busy and hears nothing; the next one is started at once so that it is warm when needed.
 */
export class ExtractionClient {
  readonly #start: () => ExtractionWorker;
  #worker: ExtractionWorker | null = null;
  #reading: Reading | null = null;
  #question: Question | null = null;

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
      this.#reading = { job, onProgress, settle: resolve, extraction: new Assembly() };
      this.#warm().postMessage({ type: 'read', job, source, options });
    });
  }

  /** How the row at this place of the last text came about; null where another text was read since. Never rejects. */
  explain(job: number, at: number): Promise<Explanation | null> {
    this.#question?.settle(null);
    return new Promise((settle) => {
      this.#question = { job, at, settle };
      this.#warm().postMessage({ type: 'explain', job, at });
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
    this.#question?.settle(null);
    this.#question = null;
  }

  #take(reply: ReadReply): void {
    if (reply.type === 'explained') {
      if (reply.job !== this.#question?.job || reply.at !== this.#question.at) return;
      const { settle } = this.#question;
      this.#question = null;
      settle(reply.explanation);
      return;
    }
    const reading = this.#reading;
    if (reply.job !== reading?.job) return;
    if (reply.type === 'progressed') reading.onProgress(reply.share);
    else if (reply.type === 'part') reading.extraction.take(reply.part);
    else if (reply.type === 'failed') this.#settle({ kind: 'failed' });
    else this.#settle({ kind: 'finished', extraction: reading.extraction.value as Extraction });
  }

  #settle(outcome: ReadingOutcome): void {
    const reading = this.#reading;
    this.#reading = null;
    reading?.settle(outcome);
  }
}
