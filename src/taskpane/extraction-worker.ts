import { extract } from '../extract/extract';
import { answer } from './extraction/answer';
import type { ReadReply, ReadRequest } from './extraction/protocol';

/** The part of a worker's global scope that is used; TypeScript's own types for it clash with those of the page. */
interface WorkerScope {
  postMessage(reply: ReadReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ReadRequest>) => void): void;
}

const scope = self as unknown as WorkerScope;

scope.addEventListener('message', (event) => {
  answer(event.data, extract, (reply) => {
    scope.postMessage(reply);
  });
});
