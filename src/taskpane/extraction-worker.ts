import { asItStands, type Simplify } from '../codelists/simplify';
import { extractWith } from '../extract/extract-with';
import { answering } from './extraction/answer';
import { mayBeTraditional } from './extraction/may-be-traditional';
import type { ReadReply, ReadRequest, WorkerRequest } from './extraction/protocol';

/** The part of a worker's global scope that is used; TypeScript's own types for it clash with those of the page. */
interface WorkerScope {
  postMessage(reply: ReadReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
}

const scope = self as unknown as WorkerScope;

/** The table of traditional characters is loaded for a text, or words of a person's dictionary, that have some. */
function simplifierFor({ source, options }: ReadRequest): Simplify | Promise<Simplify> {
  if (![source, JSON.stringify(options)].some(mayBeTraditional)) return asItStands;
  return import(/* webpackChunkName: "traditional" */ '../codelists/traditional').then(
    ({ simplifiedWhereNeeded }) => simplifiedWhereNeeded,
  );
}

const answer = answering(extractWith, simplifierFor, (reply) => {
  scope.postMessage(reply);
});

scope.addEventListener('message', ({ data }) => {
  answer(data);
});
