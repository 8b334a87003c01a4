import { createStore, del, get, set } from 'idb-keyval';
import type { Correction } from '../reading/correction';
import type { Settings } from '../settings/settings';
import type { PaneState, ReadingResult, ReportInput } from '../state/pane-state';

/** What a browser keeps of a person's work, until they clear it. */
export interface Session {
  readonly input: ReportInput;
  readonly corrections: readonly (readonly [row: string, correction: Correction])[];
  readonly kept: readonly ReadingResult[];
}

/** Where something is kept. Nothing rejects: a browser may refuse to keep anything. */
export interface Keeper<Kept> {
  readonly load: () => Promise<Kept | null>;
  readonly save: (kept: Kept) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export type SessionKeeper = Keeper<Session>;
export type SettingsKeeper = Keeper<Settings>;

/** Keeps the session and the settings in the browser's own database, on this machine. */
export function browserKeepers(): { readonly session: SessionKeeper; readonly settings: SettingsKeeper } {
  const store = createStore('zhibiao', 'work');
  const keeper = <Kept>(key: string): Keeper<Kept> => ({
    load: () => quietly(get<Kept>(key, store), undefined).then((kept) => kept ?? null),
    save: (kept) => quietly(set(key, kept, store), undefined),
    clear: () => quietly(del(key, store), undefined),
  });
  return { session: keeper('session'), settings: keeper('settings') };
}

async function quietly<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch {
    return otherwise; // private windows and full disks: the page works all the same
  }
}

/** What is worth keeping of the state; null where there is nothing. */
export function sessionOf({ input, corrections, kept }: PaneState): Session | null {
  if (input.source === '' && kept.length === 0) return null;
  return { input, corrections: [...corrections], kept };
}
