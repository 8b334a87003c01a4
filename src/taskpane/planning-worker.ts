import { answeringQuestions } from './planning/answer-question';
import type { PlanningReply, PlanningRequest } from './planning/protocol';

/** The part of a worker's global scope that is used; TypeScript's own types for it clash with those of the page. */
interface WorkerScope {
  postMessage(reply: PlanningReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PlanningRequest>) => void): void;
}

const scope = self as unknown as WorkerScope;

const answer = answeringQuestions((reply) => {
  scope.postMessage(reply);
});

scope.addEventListener('message', ({ data }) => {
  void answer(data);
});
