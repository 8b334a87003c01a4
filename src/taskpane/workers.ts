/** Starts the worker that reads reports. */
export function startExtractionWorker(): Worker {
  return new Worker(/* webpackChunkName: "extraction-worker" */ new URL('./extraction-worker.ts', import.meta.url));
}

/** Starts the worker that turns files into text. */
export function startFileWorker(): Worker {
  return new Worker(/* webpackChunkName: "file-worker" */ new URL('./files/file-worker.ts', import.meta.url));
}

/** Starts the worker that plans workbooks and makes files of them. */
export function startPlanningWorker(): Worker {
  return new Worker(/* webpackChunkName: "planning-worker" */ new URL('./planning-worker.ts', import.meta.url));
}
