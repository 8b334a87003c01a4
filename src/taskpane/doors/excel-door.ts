import type { ExcelDoor, ExcelSurroundings, FillOptions, Outcome } from '../../hosts/excel';
import type { Planner } from '../planning/planner';
import { workbookInput } from './report-entry';
import type { Answer, FormAsk, OpenWorkbookDoor } from './workbook-door';

/**
 * Writes the reports into the open workbook: what is there is read, the plan is made against it in a worker and applied; without a report the
 * comparison is brought up to date. The planner and the host are fetched when they are first needed.
 */
export function excelDoor({
  planner,
  ...surroundings
}: ExcelSurroundings & { readonly planner: Planner }): OpenWorkbookDoor {
  let opened: ExcelDoor | null = null;
  const door = async (): Promise<ExcelDoor> => {
    const { openExcelDoor } = await import(/* webpackChunkName: "excel" */ '../../hosts/excel');
    // One door for the session: it remembers a write whose answer did not arrive.
    opened ??= openExcelDoor(surroundings);
    return opened;
  };
  return {
    kind: 'excel',
    write: async (asked, options) => {
      const [{ writeRequest }, excel] = await Promise.all([
        import(/* webpackChunkName: "workbook" */ '../../workbook/write-request'),
        door(),
      ]);
      const input = workbookInput(asked);
      const request = writeRequest(input, (state) =>
        planner.ask('plan', { input, state }, { signal: options?.signal }),
      );
      const written = await excel.write(request, options);
      if (!written.ok) return { kind: 'refused', problem: written.problem };
      const { mended = [], ...summary } = written.value;
      return { kind: 'written', summary, mended };
    },
    start: async () => {
      await (await door()).start();
    },
    undo: async (options) => {
      const undone = await (await door()).undo(options);
      if (!undone.ok) return { kind: 'refused', problem: undone.problem };
      return { kind: 'undone', kept: undone.value.kept.map(({ sheet, address }) => `${sheet}!${address}`) };
    },
    readSelection: async () => {
      const selected = await (await door()).readSelection();
      return selected.ok ? { kind: 'text', ...selected.value } : { kind: 'refused', problem: selected.problem };
    },
    readDictionary: async () => answerOf(await (await door()).readDictionary()),
    previewFill: async (ask) => answerOf(await (await door()).previewFill(fillOptions(ask))),
    fill: async (ask, options) => answerOf(await (await door()).fill({ ...fillOptions(ask), ...options })),
    readRowText: async () => answerOf(await (await door()).readRowText()),
    showRows: async (added) => answerOf(await (await door()).showRows(added)),
    offerComparison: async () => {
      const [{ comparisonOffer }, excel] = await Promise.all([
        import(/* webpackChunkName: "workbook" */ '../../workbook/comparison-offer'),
        door(),
      ]);
      const state = await excel.readState();
      return state.ok
        ? { kind: 'answer', value: comparisonOffer(state.value) }
        : { kind: 'refused', problem: state.problem };
    },
  };
}

function answerOf<T>(outcome: Outcome<T>): Answer<T> {
  return outcome.ok ? { kind: 'answer', value: outcome.value } : { kind: 'refused', problem: outcome.problem };
}

function fillOptions({ fill, region, period }: FormAsk): FillOptions {
  return {
    fill,
    ...(region.trim() !== '' && { region: region.trim() }),
    ...(period.trim() !== '' && { period: period.trim() }),
  };
}
