/** In the page that is one file the workers' programs stand in it as text: it has no other file to load them from. */
export function startExtractionWorker(): Worker {
  return workerOf('extraction-worker');
}

export function startFileWorker(): Worker {
  return workerOf('file-worker');
}

export function startPlanningWorker(): Worker {
  return workerOf('planning-worker');
}

function workerOf(id: string): Worker {
  const program = document.getElementById(id)?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return new Worker(address);
}
