import { ExtractionClient, type ExtractionWorker } from '../../../src/taskpane/extraction/extraction-client';
import type { ReadReply, WorkerRequest } from '../../../src/taskpane/extraction/protocol';
import { madeExtraction, madeObservation } from '../made-extraction';

/** A worker that answers when the test says so. */
class MadeWorker implements ExtractionWorker {
  onmessage: ExtractionWorker['onmessage'] = null;
  onerror: ExtractionWorker['onerror'] = null;
  readonly requests: WorkerRequest[] = [];
  terminated = false;

  postMessage(request: WorkerRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(reply: ReadReply): void {
    this.onmessage?.({ data: reply } as MessageEvent<ReadReply>);
  }
}

function started(): { client: ExtractionClient; worker: (index: number) => MadeWorker; count: () => number } {
  const workers: MadeWorker[] = [];
  const client = new ExtractionClient(() => {
    const worker = new MadeWorker();
    workers.push(worker);
    return worker;
  });
  return {
    client,
    count: () => workers.length,
    worker: (index) => {
      const worker = workers[index];
      if (worker === undefined) throw new Error(`no worker ${index}`);
      return worker;
    },
  };
}

const extraction = madeExtraction();
const whole = { path: [], value: extraction } as const;
const ignore = (): void => undefined;

test('a reading tells its progress and ends in an extraction; the worker stays for the next', async () => {
  const { client, worker, count } = started();
  const shares: number[] = [];
  const outcome = client.read(1, '投资5亿元', { region: '泾县' }, (share) => shares.push(share));
  expect(worker(0).requests).toEqual([{ type: 'read', job: 1, source: '投资5亿元', options: { region: '泾县' } }]);
  worker(0).answer({ type: 'progressed', job: 1, share: 0.5 });
  worker(0).answer({ type: 'part', job: 1, part: whole });
  worker(0).answer({ type: 'finished', job: 1 });
  await expect(outcome).resolves.toEqual({ kind: 'finished', extraction });
  expect(shares).toEqual([0.5]);

  const second = client.read(2, '', {}, ignore);
  worker(0).answer({ type: 'failed', job: 2 });
  await expect(second).resolves.toEqual({ kind: 'failed' });
  expect(count()).toBe(1);
});

test('stopping ends the worker and warms up another', async () => {
  const { client, worker, count } = started();
  const outcome = client.read(1, '', {}, ignore);
  client.stop();
  await expect(outcome).resolves.toEqual({ kind: 'stopped' });
  expect([worker(0).terminated, worker(1).terminated, count()]).toEqual([true, false, 2]);
  client.stop();
  expect(count()).toBe(2);
});

test('a new reading stops the one before it', async () => {
  const { client, worker } = started();
  const first = client.read(1, '', {}, ignore);
  const second = client.read(2, '', {}, ignore);
  await expect(first).resolves.toEqual({ kind: 'stopped' });
  worker(1).answer({ type: 'part', job: 2, part: whole });
  worker(1).answer({ type: 'finished', job: 2 });
  await expect(second).resolves.toEqual({ kind: 'finished', extraction });
});

test('a reply to another job is not heard', async () => {
  const { client, worker } = started();
  const outcome = client.read(2, '', {}, ignore);
  worker(0).answer({ type: 'failed', job: 1 });
  worker(0).answer({ type: 'part', job: 2, part: whole });
  worker(0).answer({ type: 'finished', job: 2 });
  await expect(outcome).resolves.toEqual({ kind: 'finished', extraction });
});

test('a worker that breaks is a reading that failed; the next reading starts another', async () => {
  const { client, worker, count } = started();
  worker(0).onerror?.({} as ErrorEvent);
  expect(count()).toBe(1);
  const outcome = client.read(1, '', {}, ignore);
  worker(1).onerror?.({} as ErrorEvent);
  await expect(outcome).resolves.toEqual({ kind: 'failed' });
  expect(count()).toBe(2);
});

test('the rows of all parts are those of the extraction', async () => {
  const { client, worker } = started();
  const outcome = client.read(1, '', {}, ignore);
  const [first, second] = [madeObservation({ start: 1 }), madeObservation({ start: 2 })];
  worker(0).answer({ type: 'part', job: 1, part: { path: [], value: madeExtraction({ observations: [] }) } });
  worker(0).answer({ type: 'part', job: 1, part: { path: ['observations'], more: [first] } });
  worker(0).answer({ type: 'part', job: 0, part: { path: ['observations'], more: [first] } });
  worker(0).answer({ type: 'part', job: 1, part: { path: ['observations'], more: [second] } });
  worker(0).answer({ type: 'finished', job: 1 });
  await expect(outcome).resolves.toEqual({
    kind: 'finished',
    extraction: madeExtraction({ observations: [first, second] }),
  });
});

test('a row is accounted for by the worker that read it; a question that is overtaken has no answer', async () => {
  const { client, worker } = started();
  const [first, second] = [client.explain(1, 0), client.explain(1, 3)];
  expect(worker(0).requests).toEqual([
    { type: 'explain', job: 1, at: 0 },
    { type: 'explain', job: 1, at: 3 },
  ]);
  worker(0).answer({ type: 'explained', job: 1, at: 0, explanation: null });
  const explanation = { subject: 'stated' } as never;
  worker(0).answer({ type: 'explained', job: 1, at: 3, explanation });
  await expect(Promise.all([first, second])).resolves.toEqual([null, explanation]);
  const third = client.explain(1, 0);
  worker(0).onerror?.({} as ErrorEvent);
  await expect(third).resolves.toBeNull();
});
