import type { PaneAction } from './pane-action';
import type { PaneState } from './pane-state';

/** Holds the one state; whoever listens is told after each change. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store over a reducer. `createStore(initialState, reduce).dispatch({ type: 'cleared' })`. */
export function createStore(initial: PaneState, reduce: (state: PaneState, action: PaneAction) => PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
