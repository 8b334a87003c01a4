import { afterOthers, paced } from '../../transfer/paced';
import { Assembly, partsOf } from '../../transfer/parts';
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
  readonly kind: PlanningKind;
  readonly asked: unknown;
  /** What was answered so far, by the worker that is at it now. */
  answer: Assembly;
  readonly settle: (end: 'answered' | 'failed' | 'stopped') => void;
  readonly onProgress: AskOptions['onProgress'];
}

/**
 * Asks a worker of its own, which is started with the first question. A question that is stopped ends it, since it is busy and hears nothing;
 * the others that wait are put to the next one.
 */
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
    let settle: Question['settle'] = () => undefined;
    const ended = new Promise<Parameters<Question['settle']>[0]>((resolve) => {
      settle = resolve;
    });
    const question: Question = { kind, asked, answer: new Assembly(), settle, onProgress };
    this.#questions.set(job, question);
    const stop = (): void => {
      this.#stop(job);
    };
    signal?.addEventListener('abort', stop);
    void this.#put(job, question);
    const end = await ended;
    signal?.removeEventListener('abort', stop);
    if (end === 'failed') throw new Error(`The workbook could not be planned: ${kind}`);
    return end === 'stopped' ? null : (question.answer.value as Planning[typeof kind]['answer']);
  };

  /** Hands a question over, part by part; of a worker that was ended meanwhile nothing is asked any more. */
  async #put(job: number, { kind, asked }: Question): Promise<void> {
    const worker = this.#running();
    const isAsked = (): boolean => this.#worker === worker && this.#questions.has(job);
    const post = (request: PlanningRequest): void => {
      if (isAsked()) worker.postMessage(request);
    };
    await paced(
      partsOf(asked),
      (part) => {
        post({ job, part });
      },
      { pause: afterOthers },
    );
    post({ job, kind });
  }

  #running(): PlanningWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }) => {
      this.#take(data);
    };
    // A worker that cannot load answers nothing: all that wait are told, and the next question starts another.
    worker.onerror = () => {
      this.#fail();
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

  #stop(job: number): void {
    const question = this.#questions.get(job);
    if (question === undefined) return;
    this.#questions.delete(job);
    this.#endWorker();
    for (const [other, waiting] of this.#questions) {
      waiting.answer = new Assembly();
      void this.#put(other, waiting);
    }
    question.settle('stopped');
  }

  #fail(): void {
    this.#endWorker();
    const waiting = [...this.#questions.values()];
    this.#questions.clear();
    for (const { settle } of waiting) settle('failed');
  }

  #endWorker(): void {
    if (this.#worker === null) return;
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = null;
  }
}
