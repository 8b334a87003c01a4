import { afterOthers, paced } from '../transfer/paced';
import { Assembly, partsOf } from '../transfer/parts';
import type { Planning, PlanningKind, PlanningReply, PlanningRequest } from './protocol';

/** The part of a `Worker` that is used. */
export interface PlanningWorker {
  onmessage: ((event: MessageEvent<PlanningReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: PlanningRequest): void;
  terminate(): void;
}

export interface AskOptions {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Plans workbooks and makes files of them, away from the page. */
export interface Planner {
  /** Null where the signal stopped it. Rejects for a programmer's error. */
  readonly ask: <Kind extends PlanningKind>(
    kind: Kind,
    asked: Planning[Kind]['asked'],
    options?: AskOptions,
  ) => Promise<Planning[Kind]['answer'] | null>;
}

interface Question {
  readonly answer: Assembly;
  readonly settle: (end: 'answered' | 'failed' | 'stopped') => void;
  readonly onProgress: AskOptions['onProgress'];
}

/** Asks a worker of its own, which is started with the first question; a question that is stopped ends it. */
export class WorkerPlanner implements Planner {
  readonly #start: () => PlanningWorker;
  readonly #questions = new Map<number, Question>();
  #worker: PlanningWorker | null = null;
  #lastJob = 0;

  constructor(start: () => PlanningWorker) {
    this.#start = start;
  }

  readonly ask: Planner['ask'] = async (kind, asked, { onProgress, signal } = {}) => {
    if (signal?.aborted === true) return null;
    const job = (this.#lastJob += 1);
    const worker = this.#running();
    const answer = new Assembly();
    const ended = new Promise<'answered' | 'failed' | 'stopped'>((settle) => {
      this.#questions.set(job, { answer, settle, onProgress });
    });
    const stop = (): void => {
      this.#end('stopped');
    };
    signal?.addEventListener('abort', stop);
    const post = (request: PlanningRequest): void => {
      // Of a worker that was ended meanwhile nothing is asked any more.
      if (this.#worker === worker) worker.postMessage(request);
    };
    await paced(
      partsOf(asked),
      (part) => {
        post({ job, part });
      },
      { pause: afterOthers, signal },
    );
    post({ job, kind });
    const end = await ended;
    signal?.removeEventListener('abort', stop);
    if (end === 'failed') throw new Error(`The workbook could not be planned: ${kind}`);
    return end === 'stopped' ? null : (answer.value as Planning[typeof kind]['answer']);
  };

  #running(): PlanningWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }) => {
      this.#take(data);
    };
    // A worker that cannot load answers nothing: all that wait are told, and the next question starts another.
    worker.onerror = () => {
      this.#end('failed');
    };
    this.#worker = worker;
    return worker;
  }

  #take(reply: PlanningReply): void {
    const question = this.#questions.get(reply.job);
    if (question === undefined) return;
    if ('part' in reply) question.answer.take(reply.part);
    else if ('share' in reply) question.onProgress?.(reply.share);
    else {
      this.#questions.delete(reply.job);
      question.settle(reply.end);
    }
  }

  #end(how: 'failed' | 'stopped'): void {
    if (this.#worker !== null) {
      this.#worker.onmessage = null;
      this.#worker.onerror = null;
      this.#worker.terminate();
      this.#worker = null;
    }
    const waiting = [...this.#questions.values()];
    this.#questions.clear();
    for (const { settle } of waiting) settle(how);
  }
}
