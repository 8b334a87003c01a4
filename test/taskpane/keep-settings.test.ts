import type { SettingsKeeper } from '../../src/taskpane/doors/kept-session';
import { keepSettings } from '../../src/taskpane/keep-settings';
import { initialSettings, type Settings } from '../../src/taskpane/settings/settings';
import { initialState } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import { createStore } from '../../src/taskpane/state/store';

function keeperOf(held: Settings | null): { keeper: SettingsKeeper; saved: Settings[] } {
  const saved: Settings[] = [];
  const keeper: SettingsKeeper = {
    load: () => Promise.resolve(held),
    save: (settings) => Promise.resolve(void saved.push(settings)),
    clear: () => Promise.resolve(),
  };
  return { keeper, saved };
}

test('settings of before hold, those that are newer are as at first, and each change is kept', async () => {
  const store = createStore(initialState, reduce);
  const older: Partial<Settings> = { threshold: 0.8 };
  const { keeper, saved } = keeperOf(older as Settings);
  await keepSettings(store, keeper);
  expect(store.state().settings).toEqual({ ...initialSettings, threshold: 0.8 });
  store.dispatch({ type: 'settings-changed', settings: { language: 'en-US' } });
  store.dispatch({ type: 'source-typed', source: '投资' });
  expect(saved).toEqual([{ ...initialSettings, threshold: 0.8, language: 'en-US' }]);
});

test('what is not kept anywhere is as at first', async () => {
  const store = createStore(initialState, reduce);
  await keepSettings(store, keeperOf(null).keeper);
  expect(store.state()).toBe(initialState);
});
