import type { SettingsKeeper } from './doors/kept-session';
import { initialSettings } from './settings/settings';
import type { Store } from './state/store';

/**
 * Takes up the settings of before and keeps each change of them, in Excel and in a browser alike. A person who cannot write on this
 * machine has the settings for as long as the pane is open.
 */
export async function keepSettings(store: Store, keeper: SettingsKeeper): Promise<void> {
  const kept = await keeper.load();
  // What an older version did not know is as it is at first.
  if (kept !== null) store.dispatch({ type: 'settings-changed', settings: { ...initialSettings, ...kept } });
  let { settings } = store.state();
  store.subscribe(() => {
    const next = store.state().settings;
    if (next === settings) return;
    settings = next;
    void (next === initialSettings ? keeper.clear() : keeper.save(next));
  });
}
