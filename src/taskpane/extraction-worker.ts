import { extract } from '../extract/extract';
import { answering } from './extraction/answer';
import type { ReadReply, WorkerRequest } from './extraction/protocol';

/** The part of a worker's global scope that is used; TypeScript's own types for it clash with those of the page. */
interface WorkerScope {
  postMessage(reply: ReadReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
}

const scope = self as unknown as WorkerScope;

const answer = answering(extract, (reply) => {
  scope.postMessage(reply);
});

scope.addEventListener('message', ({ data }) => {
  answer(data);
});
