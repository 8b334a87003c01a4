import type { ImportReply, ImportRequest } from './protocol';

/** The part of a `Worker` that is used. */
export interface FileWorker {
  onmessage: ((event: MessageEvent<ImportReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ImportRequest): void;
}

export type ImportOutcome = ImportReply['result'];

const failed: ImportOutcome = { kind: 'problem', problem: 'failed' };

/** Turns files into text in a worker of its own, which is started when the first one comes. Never rejects. */
export class FileImporter {
  readonly #start: () => FileWorker;
  readonly #waiting = new Map<number, (outcome: ImportOutcome) => void>();
  #worker: FileWorker | null = null;
  #lastJob = 0;

  constructor(start: () => FileWorker) {
    this.#start = start;
  }

  /** The text of a file. */
  importBytes(bytes: Uint8Array): Promise<ImportOutcome> {
    return this.#ask((job) => ({ job, bytes }));
  }

  /** The text of HTML from the clipboard, its tables with tabs. */
  importHtml(html: string): Promise<ImportOutcome> {
    return this.#ask((job) => ({ job, html }));
  }

  #ask(requestOf: (job: number) => ImportRequest): Promise<ImportOutcome> {
    const job = (this.#lastJob += 1);
    return new Promise((resolve) => {
      this.#waiting.set(job, resolve);
      this.#running().postMessage(requestOf(job));
    });
  }

  #running(): FileWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }) => {
      this.#waiting.get(data.job)?.(data.result);
      this.#waiting.delete(data.job);
    };
    // A worker that cannot load answers nothing: all that wait are told, and the next file tries again.
    worker.onerror = () => {
      this.#worker = null;
      for (const settle of this.#waiting.values()) settle(failed);
      this.#waiting.clear();
    };
    this.#worker = worker;
    return worker;
  }
}
