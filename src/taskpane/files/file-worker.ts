import { importFile } from '../../import/import-file';
import type { ImportReply, ImportRequest } from './protocol';

/** The part of a worker's global scope that is used; TypeScript's own types for it clash with those of the page. */
interface WorkerScope {
  postMessage(reply: ImportReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportRequest>) => void): void;
}

const scope = self as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => {
  const bytes = 'html' in data ? new TextEncoder().encode(`<!doctype html>${data.html}`) : data.bytes;
  importFile(bytes)
    .catch(() => ({ kind: 'problem', problem: 'failed' }) as const)
    .then((result) => {
      scope.postMessage({ job: data.job, result });
    });
});
