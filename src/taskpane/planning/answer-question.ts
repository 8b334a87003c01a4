import { writeXlsx } from '../../hosts/xlsx';
import {
  comparisonOffer,
  emptyWorkbook,
  planWorkbook,
  stateOfNew,
  type WorkbookInput,
  type WorkbookPlan,
} from '../../workbook';
import { copiedTable } from '../doors/copied-table';
import { shownSheets } from '../preview/shown-sheet';
import { Assembly, partsOf } from '../transfer/parts';
import type { Planning, PlanningKind, PlanningReply, PlanningRequest } from './protocol';

/** Of the making of a file the planning takes about this share. */
const PLANNED = 0.4;

type Answerer<Kind extends PlanningKind> = (
  asked: Planning[Kind]['asked'],
  onProgress: (share: number) => void,
) => Planning[Kind]['answer'] | Promise<Planning[Kind]['answer']>;

function newWorkbook(input: WorkbookInput): WorkbookPlan {
  return planWorkbook(input, emptyWorkbook);
}

/** How each question is answered. */
export const answerers: { readonly [Kind in PlanningKind]: Answerer<Kind> } = {
  plan: ({ input, state }) => planWorkbook(input, state),
  file: async (input, onProgress) => {
    const plan = newWorkbook(input);
    onProgress(PLANNED);
    return { bytes: await writeXlsx(plan), summary: plan.summary };
  },
  preview: (input) => shownSheets(newWorkbook(input).sheets),
  table: (input) => {
    const rows = newWorkbook(input).sheets.find((sheet) => sheet.kind === 'table');
    return rows === undefined ? '' : copiedTable(rows.table);
  },
  offer: ({ input, comparison }) => comparisonOffer(stateOfNew(newWorkbook(input)), comparison),
};

/**
 * The worker's side of the protocol. A programmer's error becomes `failed`, for the page must be able to say so. To stop a question the page
 * ends the worker.
 */
export function answeringQuestions(
  post: (reply: PlanningReply) => void,
  answers: typeof answerers = answerers,
): (request: PlanningRequest) => Promise<void> {
  const asked = new Map<number, Assembly>();
  return async (request) => {
    const { job } = request;
    const question = asked.get(job) ?? new Assembly();
    if ('part' in request) {
      asked.set(job, question);
      question.take(request.part);
      return;
    }
    asked.delete(job);
    try {
      const answer = answers[request.kind] as (asked: unknown, onProgress: (share: number) => void) => unknown;
      const value = await answer(question.value, (share) => {
        post({ job, share });
      });
      for (const part of partsOf(value)) post({ job, part });
      post({ job, end: 'answered' });
    } catch {
      post({ job, end: 'failed' });
    }
  };
}
