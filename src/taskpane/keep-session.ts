import { sessionOf, withBlobs, type SessionKeeper } from './doors/kept-session';
import type { PaneCommands } from './pane-commands';
import { initialState } from './state/pane-state';
import type { Store } from './state/store';

/** A change is written down after this long without another, in milliseconds. */
const PAUSE = 500;

/**
 * Goes on where a person left off and keeps what they do from then on; nothing is kept any more once they clear the page. Only where the
 * page stands alone: in Excel the workbook keeps it.
 */
export async function keepSession(
  store: Store,
  keeper: SessionKeeper,
  commands: Pick<PaneCommands, 'restore'>,
): Promise<void> {
  const session = await keeper.load();
  // Who has begun to work is not disturbed.
  if (session !== null && store.state().door === 'file' && store.state().input === initialState.input)
    await commands.restore(withBlobs(session));
  let { input, corrections, kept, workbook } = store.state();
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    const state = store.state();
    const isSameReport = state.input === input && state.corrections === corrections;
    if (isSameReport && state.kept === kept && state.workbook === workbook) return;
    ({ input, corrections, kept, workbook } = state);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = state.door === 'file' ? sessionOf(store.state()) : null;
      void (next === null ? keeper.clear() : keeper.save(next));
    }, PAUSE);
  });
}
