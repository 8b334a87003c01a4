import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import type { Correction } from '../reading/correction';
import type { Settings } from '../settings/settings';
import type { HeldWorkbook } from '../state/held-workbook';
import type { PaneState, ReadingResult, ReportInput } from '../state/pane-state';
import { Assembly, partsOf, type Part } from '../../transfer/parts';

/** What a browser keeps of a person's work, until they clear it. */
export interface Session {
  readonly input: ReportInput;
  readonly corrections: readonly (readonly [row: string, correction: Correction])[];
  readonly kept: readonly ReadingResult[];
  /** Absent in what was kept before workbooks could be opened. */
  readonly workbook?: HeldWorkbook | null;
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
  return { session: keeperIn(store, 'session'), settings: keeperIn(store, 'settings') };
}

/** What says that all parts of a value are there. */
interface Head {
  /** The number of the saving, which stands in the keys of its parts. */
  readonly saving: number;
  readonly parts: number;
}

/**
 * A value is kept in parts, since a browser copies what it stores while the page waits. The head is written last: a saving that was broken
 * off, or overtaken by the next, leaves the one before as it was.
 */
export function keeperIn<Kept>(store: UseStore, key: string): Keeper<Kept> {
  let running = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  /** Has no saving begin before the one before has ended: what that one leaves behind is dropped by the next. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const partKey = (saving: number, at: number): string => `${key}:${saving}:${at}`;
  const head = (): Promise<Head | undefined> => get<Head>(key, store);

  const load = async (): Promise<Kept | null> => {
    const held = await head();
    if (held?.parts === undefined) return null;
    const kept = new Assembly();
    for (let at = 0; at < held.parts; at += 1) {
      const part = await get<Part>(partKey(held.saving, at), store);
      if (part === undefined) return null;
      kept.take(part);
    }
    return kept.value as Kept;
  };
  /** Drops the parts of all savings but this one. */
  const dropOthers = async (saving: number | null): Promise<void> => {
    const dead = (await keys<string>(store)).filter(
      (one) => one.startsWith(`${key}:`) && !(saving !== null && one.startsWith(`${key}:${saving}:`)),
    );
    await delMany(dead, store);
  };
  const save = (kept: Kept): Promise<void> => {
    running.abort();
    const { signal } = (running = new AbortController());
    return inTurn(async () => {
      const saving = ((await head())?.saving ?? 0) + 1;
      let parts = 0;
      // One after the other: the browser copies what it is given while the page waits, and those that come together in one stretch.
      for (const part of partsOf(kept)) {
        if (signal.aborted) return;
        await set(partKey(saving, parts), part, store);
        parts += 1;
      }
      if (signal.aborted) return;
      await set(key, { saving, parts } satisfies Head, store);
      await dropOthers(saving);
    });
  };
  const clear = (): Promise<void> => {
    running.abort();
    return inTurn(async () => {
      await del(key, store);
      await dropOthers(null);
    });
  };
  return {
    load: () => quietly(load(), null),
    save: (kept) => quietly(save(kept), undefined),
    clear: () => quietly(clear(), undefined),
  };
}

async function quietly<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch {
    return otherwise; // private windows and full disks: the page works all the same
  }
}

/** The session with its workbook in blobs: earlier versions kept bare bytes. */
export function withBlobs({ workbook = null, ...session }: Session): Session {
  if (workbook === null) return { ...session, workbook };
  const { bytes, saved } = workbook;
  const blobs = { bytes: new Blob([bytes]), saved: saved && { ...saved, bytes: new Blob([saved.bytes]) } };
  return { ...session, workbook: { ...workbook, ...blobs } };
}

/** What is worth keeping of the state; null where there is nothing. */
export function sessionOf({ input, corrections, kept, workbook }: PaneState): Session | null {
  if (input.source === '' && kept.length === 0 && workbook === null) return null;
  return { input, corrections: [...corrections], kept, workbook };
}
