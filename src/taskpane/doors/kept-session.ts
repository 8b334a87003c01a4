import { clear, createStore, get, set } from 'idb-keyval';
import type { Correction } from '../reading/correction';
import type { PaneState, ReadingResult, ReportInput } from '../state/pane-state';

/** What a browser keeps of a person's work, until they clear it. */
export interface Session {
  readonly input: ReportInput;
  readonly corrections: readonly (readonly [row: string, correction: Correction])[];
  readonly kept: readonly ReadingResult[];
}

/** Where the session is kept. Nothing rejects: a browser may refuse to keep anything. */
export interface SessionKeeper {
  readonly load: () => Promise<Session | null>;
  readonly save: (session: Session) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const KEY = 'session';

/** Keeps the session in the browser's own database, on this machine. */
export function browserKeeper(): SessionKeeper {
  const store = createStore('zhibiao', 'work');
  const quietly = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work;
    } catch {
      return otherwise; // private windows and full disks: the page works all the same
    }
  };
  return {
    load: () => quietly(get<Session>(KEY, store), undefined).then((session) => session ?? null),
    save: (session) => quietly(set(KEY, session, store), undefined),
    clear: () => quietly(clear(store), undefined),
  };
}

/** What is worth keeping of the state; null where there is nothing. */
export function sessionOf({ input, corrections, kept }: PaneState): Session | null {
  if (input.source === '' && kept.length === 0) return null;
  return { input, corrections: [...corrections], kept };
}
