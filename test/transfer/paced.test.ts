import { afterOthers, atOnce, inTurns, paced, type Turns } from '../../src/transfer/paced';

/** A clock that moves on by so many milliseconds whenever it is looked at. */
function clockOf(step: number): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += step));
}

afterEach(() => {
  jest.restoreAllMocks();
});

function* counted(to: number, done: number[]): Turns<number> {
  for (let at = 0; at < to; at++) {
    done.push(at);
    yield;
  }
  return done.length;
}

/** Counts in tasks of its own how far work has come. */
async function stretchesOf(work: Promise<unknown>, done: readonly number[]): Promise<readonly number[]> {
  const seen = [done.length];
  let goesOn = true;
  void work.finally(() => {
    goesOn = false;
  });
  while (goesOn) {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(done.length);
  }
  return seen.slice(1).map((count, at) => count - (seen[at] ?? 0));
}

test.each([
  ['a quick page does all of it', 0, 100],
  ['a slow page a little at a time', 4, 4],
  ['a very slow page piece by piece', 100, 2],
])('%s between two pauses', async (_what, step, most) => {
  clockOf(step);
  const done: number[] = [];
  const work = inTurns(counted(100, done));
  const stretches = await stretchesOf(work, done);
  expect(await work).toBe(100);
  expect(Math.max(...stretches)).toBeLessThanOrEqual(most);
});

test('work without a pause comes to the same', () => {
  expect(atOnce(counted(7, []))).toBe(7);
});

test('work that fails says so', async () => {
  function* failing(): Turns<never> {
    yield;
    throw new Error('no');
  }
  await expect(inTurns(failing())).rejects.toThrow('no');
});

test('what waits comes first, with messages and without', async () => {
  for (const channel of [MessageChannel, undefined]) {
    const held = MessageChannel;
    Object.assign(globalThis, { MessageChannel: channel });
    const order: string[] = [];
    setImmediate(() => order.push('other'));
    await afterOthers();
    await afterOthers();
    order.push('work');
    Object.assign(globalThis, { MessageChannel: held });
    expect(order).toEqual(['other', 'work']);
  }
});

test('pieces are used until the signal stops them, which is seen at a pause', async () => {
  clockOf(100);
  const stopper = new AbortController();
  const used: number[] = [];
  const use = (piece: number): void => {
    used.push(piece);
    if (piece === 2) stopper.abort();
  };
  expect(await paced([1, 2, 3, 4], use, { pause: afterOthers, signal: stopper.signal })).toBe(false);
  expect(used).toEqual([1, 2]);
});
