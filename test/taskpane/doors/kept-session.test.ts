import type { UseStore } from 'idb-keyval';
import { keeperIn } from '../../../src/taskpane/doors/kept-session';

/** A store that takes as long over each request as a browser does, and tells how many puts are under way at most. */
function storeHere(): { use: UseStore; entries: Map<IDBValidKey, unknown>; mostPuts: () => number } {
  const entries = new Map<IDBValidKey, unknown>();
  let puts = 0;
  let mostPuts = 0;
  const request = <Result>(result: () => Result): Partial<IDBRequest<Result>> => {
    const asked: { onsuccess?: () => void; result?: Result } = {};
    setTimeout(() => {
      asked.result = result();
      asked.onsuccess?.();
    });
    return asked as Partial<IDBRequest<Result>>;
  };
  const use = ((_mode, callback) => {
    const transaction: { oncomplete?: () => void } = {};
    let isPut = false;
    const store = {
      transaction,
      get: (key: IDBValidKey) => request(() => entries.get(key)),
      getAllKeys: () => request(() => [...entries.keys()]),
      delete: (key: IDBValidKey) => entries.delete(key),
      put: (value: unknown, key: IDBValidKey) => {
        isPut = true;
        mostPuts = Math.max(mostPuts, (puts += 1));
        entries.set(key, structuredClone(value));
      },
    };
    const answer = callback(store as unknown as IDBObjectStore);
    setTimeout(() => {
      if (isPut) puts -= 1;
      transaction.oncomplete?.();
    });
    return Promise.resolve(answer);
  }) as UseStore;
  return { use, entries, mostPuts: () => mostPuts };
}

/** More than goes into one part. */
const long = (name: string): { name: string; rows: readonly string[] } => ({
  name,
  rows: Array.from({ length: 20_000 }, (_, at) => `${name} ${at}`),
});

test('a long value is kept in parts, one after the other, and is there again whole', async () => {
  const { use, entries, mostPuts } = storeHere();
  const keeper = keeperIn<ReturnType<typeof long>>(use, 'session');
  await keeper.save(long('甲'));
  expect(entries.size).toBeGreaterThan(5);
  expect(mostPuts()).toBe(1);
  expect(await keeper.load()).toEqual(long('甲'));
});

test('of savings that overtake each other the last stands, and nothing of the others is left', async () => {
  const { use, entries } = storeHere();
  const keeper = keeperIn<ReturnType<typeof long>>(use, 'session');
  await keeper.save(long('甲'));
  const parts = entries.size;
  const pending = [keeper.save(long('乙'))];
  await new Promise((resolve) => setTimeout(resolve, 5));
  pending.push(keeper.save(long('丙')), keeper.save(long('丁')));
  expect(await keeper.load()).toEqual(long('甲'));
  await Promise.all(pending);
  expect(await keeper.load()).toEqual(long('丁'));
  expect(entries.size).toBe(parts);
});

test('what is cleared while it is being kept is gone', async () => {
  const { use, entries } = storeHere();
  const keeper = keeperIn<ReturnType<typeof long>>(use, 'session');
  entries.set('settings', 'another value');
  const pending = keeper.save(long('甲'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all([keeper.clear(), pending]);
  expect(await keeper.load()).toBeNull();
  expect([...entries.keys()]).toEqual(['settings']);
});

test('a store that refuses changes nothing, and what comes after a refusal is kept', async () => {
  const { use } = storeHere();
  let refuses = true;
  const keeper = keeperIn<string>(
    (mode, callback) => (refuses ? Promise.reject(new Error('full')) : use(mode, callback)),
    'session',
  );
  await keeper.save('甲');
  expect(await keeper.load()).toBeNull();
  refuses = false;
  await keeper.save('乙');
  expect(await keeper.load()).toBe('乙');
});
