import { withChange, withEntry } from '../dictionary/own-dictionary';
import type { SettingsCommands } from '../pane-commands';
import type { Reader } from './reader';
import type { PaneSurroundings } from './surroundings';

/** The commands that outlast a session. */
export function settingsCommands({ store }: PaneSurroundings, reader: Reader): SettingsCommands {
  const changeSettings: SettingsCommands['changeSettings'] = (change) => {
    store.dispatch({ type: 'settings-changed', settings: change });
    if (change.dictionary !== undefined && store.state().input.source.trim() !== '') void reader.read();
  };
  return {
    changeSettings,
    addEntry: (entry) => {
      changeSettings({ dictionary: withEntry(store.state().settings.dictionary, entry) });
      store.dispatch({ type: 'dialog-opened', dialog: null });
    },
    changeEntry: (line, entry) => {
      changeSettings({ dictionary: withChange(store.state().settings.dictionary, line, entry) });
    },
  };
}
