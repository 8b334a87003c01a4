import { answerers } from '../../../src/taskpane/planning/answer-question';
import type { Planner } from '../../../src/taskpane/planning/planner';

/** The planner without a worker. */
export const plannerHere: Planner = {
  ask: async (kind, asked, { onProgress, signal } = {}) => {
    const answer = await answerers[kind](asked, (share) => onProgress?.(share));
    return signal?.aborted === true ? null : answer;
  },
};
