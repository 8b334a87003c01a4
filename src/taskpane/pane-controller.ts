import { createReader } from './controller/reader';
import { readingCommands } from './controller/reading-commands';
import { settingsCommands } from './controller/settings-commands';
import type { PaneSurroundings } from './controller/surroundings';
import { workbookCommands } from './controller/workbook-commands';
import type { PaneCommands, ViewCommands } from './pane-commands';
import type { Store } from './state/store';

/** Ties the store to the worker and the doors: a changed input is read after a pause, the last change wins. */
export function createPaneCommands(surroundings: PaneSurroundings): PaneCommands {
  const reader = createReader(surroundings);
  return {
    ...readingCommands(surroundings, reader),
    ...viewCommands(surroundings.store),
    ...settingsCommands(surroundings, reader),
    ...workbookCommands(surroundings),
  };
}

function viewCommands({ dispatch, state }: Store): ViewCommands {
  return {
    open: (dialog) => {
      dispatch({ type: 'dialog-opened', dialog });
    },
    close: (kind) => {
      if (state().dialog?.kind === kind) dispatch({ type: 'dialog-opened', dialog: null });
    },
    correct: (row, correction) => {
      dispatch({ type: 'corrected', row, correction });
    },
    confirmTogether: (rows) => {
      dispatch({ type: 'confirmed-together', rows });
    },
    withdrawConfirmation: () => {
      dispatch({ type: 'confirmation-withdrawn' });
    },
    list: (listing) => {
      dispatch({ type: 'listed', listing });
    },
    chooseTextView: (textView) => {
      dispatch({ type: 'text-view-chosen', textView });
    },
  };
}
