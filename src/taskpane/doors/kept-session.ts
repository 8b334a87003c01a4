import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import type { Correction } from '../reading/correction';
import type { Settings } from '../settings/settings';
import type { HeldWorkbook } from '../state/held-workbook';
import type { PaneState, ReadingResult, ReportInput } from '../state/pane-state';
import { afterOthers, paced } from '../transfer/paced';
import { Assembly, partsOf, type Part } from '../transfer/parts';

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
function keeperIn<Kept>(store: UseStore, key: string): Keeper<Kept> {
  let running = new AbortController();
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
  const save = async (kept: Kept): Promise<void> => {
    running.abort();
    const { signal } = (running = new AbortController());
    const saving = ((await head())?.saving ?? 0) + 1;
    const puts: Promise<void>[] = [];
    const put = (part: Part): void => {
      puts.push(set(partKey(saving, puts.length), part, store));
    };
    const isWhole = await paced(partsOf(kept), put, { pause: afterOthers, signal });
    await Promise.all(puts);
    if (!isWhole || signal.aborted) return;
    await set(key, { saving, parts: puts.length } satisfies Head, store);
    await dropOthers(saving);
  };
  const clear = async (): Promise<void> => {
    running.abort();
    await del(key, store);
    await dropOthers(null);
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

/** What is worth keeping of the state; null where there is nothing. */
export function sessionOf({ input, corrections, kept, workbook }: PaneState): Session | null {
  if (input.source === '' && kept.length === 0 && workbook === null) return null;
  return { input, corrections: [...corrections], kept, workbook };
}
