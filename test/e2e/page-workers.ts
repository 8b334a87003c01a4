type Watched = typeof globalThis & { watchedWorkers?: Set<Worker> };

/** To be run in a page before its own program: keeps hold of each worker that it starts. */
export function watchWorkers(): void {
  const workers = ((globalThis as Watched).watchedWorkers = new Set());
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      workers.add(this);
    }
    override terminate(): void {
      workers.delete(this);
      super.terminate();
    }
  };
}

/** To be run in a page that is watched: its workers end as one does that has no memory left; the page starts others. */
export function endWorkers(): void {
  const { watchedWorkers = new Set() } = globalThis as Watched;
  if (watchedWorkers.size === 0) throw new Error('No worker runs.');
  for (const worker of watchedWorkers) {
    worker.dispatchEvent(new ErrorEvent('error'));
    worker.terminate();
  }
}
