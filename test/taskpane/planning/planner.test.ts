import { answeringQuestions, type answerers } from '../../../src/taskpane/planning/answer-question';
import { WorkerPlanner, type PlanningWorker } from '../../../src/taskpane/planning/planner';
import type { PlanningRequest } from '../../../src/taskpane/planning/protocol';
import type { WorkbookInput } from '../../../src/workbook';

const bytes = new Blob(['1']);
const file = { bytes, isChanged: true, left: [], mended: [], contents: { rows: 0, reports: 0 } };
const noSheets = { kind: 'made', value: [] } as const;
const input: WorkbookInput = { reports: [], options: { writtenAt: '2024-07-25T09:30' } };

/** A worker of this thread: it takes requests in after the page, as a real one does. */
class WorkerHere implements PlanningWorker {
  onmessage: PlanningWorker['onmessage'] = null;
  onerror: PlanningWorker['onerror'] = null;
  readonly requests: PlanningRequest[] = [];
  isEnded = false;
  readonly #answer: (request: PlanningRequest) => Promise<void>;

  constructor(answers?: typeof answerers) {
    this.#answer = answeringQuestions((reply) => {
      this.onmessage?.({ data: structuredClone(reply) } as MessageEvent);
    }, answers);
  }

  postMessage(request: PlanningRequest): void {
    this.requests.push(request);
    const copy = structuredClone(request);
    void Promise.resolve().then(() => this.#answer(copy));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function made(answers: Partial<typeof answerers>): { planner: WorkerPlanner; workers: WorkerHere[] } {
  const workers: WorkerHere[] = [];
  const planner = new WorkerPlanner(() => {
    const worker = new WorkerHere(answers as typeof answerers);
    workers.push(worker);
    return worker;
  });
  return { planner, workers };
}

test('a question is answered by a worker that is started with it and stays for the next', async () => {
  const { planner, workers } = made({ table: ({ options }) => options.writtenAt });
  expect(workers).toHaveLength(0);
  await expect(planner.ask('table', input)).resolves.toBe('2024-07-25T09:30');
  await expect(planner.ask('table', input)).resolves.toBe('2024-07-25T09:30');
  expect(workers).toHaveLength(1);
});

test('a large workbook goes there and back whole', async () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => [at, '泾县', null]);
  const state = { tables: [{ name: 'zb', columns: ['甲', '乙', '丙'], rows }], grids: [], sheetNames: ['指标数据'] };
  const { planner, workers } = made({
    plan: ({ state: held }) => ({ sheets: [], names: [], summary: held as never }),
  });
  const plan = await planner.ask('plan', { input, state });
  expect(plan?.summary).toEqual(state);
  expect(workers[0]?.requests.length).toBeGreaterThan(10);
});

test('a file tells how far it is', async () => {
  const shares: number[] = [];
  const { planner } = made({
    file: (_, onProgress) => {
      onProgress(0.4);
      return { kind: 'made', value: { ...file, summary: { added: 1, updated: 0, conflicts: 0, unchanged: 0 } } };
    },
  });
  const asked = await planner.ask('file', { input, workbook: null }, { onProgress: (share) => shares.push(share) });
  expect([shares, asked]).toMatchObject([[0.4], { kind: 'made', value: { bytes } }]);
});

test('a question that is stopped has no answer and ends its worker; the next starts another', async () => {
  const stopper = new AbortController();
  const { planner, workers } = made({ table: () => new Promise<string>(() => undefined), preview: () => noSheets });
  const asked = planner.ask('table', input, { signal: stopper.signal });
  stopper.abort();
  await expect(asked).resolves.toBeNull();
  expect(workers[0]?.isEnded).toBe(true);
  await expect(planner.ask('table', input, { signal: stopper.signal })).resolves.toBeNull();
  await expect(planner.ask('preview', { input, workbook: null })).resolves.toEqual(noSheets);
  expect(workers).toHaveLength(2);
});

test("a programmer's error rejects, and so does a worker that cannot load", async () => {
  const { planner, workers } = made({
    table: () => {
      throw new Error('broken');
    },
    preview: () => new Promise(() => undefined),
  });
  await expect(planner.ask('table', input)).rejects.toThrow('table');
  const asked = planner.ask('preview', { input, workbook: null });
  workers[0]?.onerror?.({} as ErrorEvent);
  await expect(asked).rejects.toThrow('preview');
});

test('a question that is stopped leaves the others: they are put to the next worker, whole', async () => {
  const stopper = new AbortController();
  let rounds = 0;
  const { planner, workers } = made({
    table: () => new Promise<string>(() => undefined),
    preview: () => {
      rounds += 1;
      // The first worker is ended before it comes to an answer.
      return rounds === 1 ? new Promise(() => undefined) : Promise.resolve(noSheets);
    },
  });
  const stopped = planner.ask('table', input, { signal: stopper.signal });
  const other = planner.ask('preview', { input, workbook: null });
  await new Promise((resolve) => setTimeout(resolve));
  stopper.abort();
  await expect(stopped).resolves.toBeNull();
  await expect(other).resolves.toEqual(noSheets);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});
