import { readXlsx } from '../../hosts/xlsx';
import { readSheets } from '../../hosts/xlsx/read-sheets';
import {
  comparisonOffer,
  emptyWorkbook,
  planWorkbook,
  stateOfNew,
  type WorkbookInput,
  type WorkbookPlan,
  type WorkbookState,
} from '../../workbook';
import { copiedTable } from '../doors/copied-table';
import { shownFileSheets, shownSheets } from '../preview/shown-sheet';
import { Assembly, partsOf } from '../../transfer/parts';
import type { Planning, PlanningKind, PlanningReply, PlanningRequest } from './protocol';
import { bytesOf, madeFile, mergedFile, openedFile } from './workbook-file';

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
  open: ({ file }) => openedFile(file),
  file: ({ input, workbook }, onProgress) => madeFile(input, workbook, onProgress),
  preview: async ({ input, workbook }) => {
    if (workbook === null) return { kind: 'made', value: shownSheets(newWorkbook(input).sheets) };
    const made = await mergedFile(input, workbook);
    return made.kind === 'made'
      ? { kind: 'made', value: shownFileSheets(await readSheets(await bytesOf(made.value))) }
      : made;
  },
  table: (input) => {
    const rows = newWorkbook(input).sheets.find((sheet) => sheet.kind === 'table');
    return rows === undefined ? '' : copiedTable(rows.table);
  },
  offer: async ({ input, workbook, comparison }) => {
    const of = (state: WorkbookState) => ({ kind: 'made', value: comparisonOffer(state, comparison) }) as const;
    if (workbook === null) return of(stateOfNew(newWorkbook(input)));
    const made = await mergedFile(input, workbook);
    return made.kind === 'made' ? of(await readXlsx(await bytesOf(made.value))) : made;
  },
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
