import { fork, type ChildProcess } from 'node:child_process';
import type { WorkerAnswer, WorkerRequest } from './fuzz-worker';

/** Longer than any input may take, even on a machine that others keep busy. */
const PATIENCE = 180_000;
const MEMORY_MB = 1024;

/** A child that is begun anew when it hangs or ends; what it was fed then has a problem. */
export class WatchedWorker {
  #child: ChildProcess | null = null;

  constructor(private readonly program: string) {}

  /** Feeds it one request. */
  async ask(request: WorkerRequest): Promise<WorkerAnswer> {
    const child = (this.#child ??= fork(this.program, { execArgv: [`--max-old-space-size=${MEMORY_MB}`] }));
    const failed = (problem: string): WorkerAnswer => ({ ...request, time: PATIENCE, size: 0, problems: [problem] });
    return new Promise((resolve) => {
      const settle = (answer: WorkerAnswer): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const timer = setTimeout(() => {
        this.end();
        settle(failed(`hung for ${PATIENCE / 1000} s`));
      }, PATIENCE);
      child.once('message', (answer) => settle(answer as WorkerAnswer));
      child.once('exit', (code, signal) => {
        this.#child = null;
        settle(failed(`the process ended with ${signal ?? code}`));
      });
      child.send(request);
    });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}
