import { FileImporter, type FileWorker } from '../../../src/taskpane/files/file-importer';
import type { ImportReply, ImportRequest } from '../../../src/taskpane/files/protocol';

/** A worker that answers when the test says so. */
class MadeWorker implements FileWorker {
  onmessage: FileWorker['onmessage'] = null;
  onerror: FileWorker['onerror'] = null;
  readonly requests: ImportRequest[] = [];

  postMessage(request: ImportRequest): void {
    this.requests.push(request);
  }

  answer(reply: ImportReply): void {
    this.onmessage?.({ data: reply } as MessageEvent<ImportReply>);
  }
}

function started(): { importer: FileImporter; workers: readonly MadeWorker[] } {
  const workers: MadeWorker[] = [];
  const importer = new FileImporter(() => {
    const worker = new MadeWorker();
    workers.push(worker);
    return worker;
  });
  return { importer, workers };
}

const text = (said: string): ImportReply['result'] => ({ kind: 'text', format: 'text', text: said });

test('no worker is started before there is a file', () => {
  expect(started().workers).toEqual([]);
});

test('each answer goes to the one that asked, one worker serves all', async () => {
  const { importer, workers } = started();
  const first = importer.importBytes(Uint8Array.of(53));
  const second = importer.importHtml('<p>6</p>');
  expect(workers.map(({ requests }) => requests)).toEqual([
    [
      { job: 1, bytes: Uint8Array.of(53) },
      { job: 2, html: '<p>6</p>' },
    ],
  ]);
  workers[0]?.answer({ job: 2, result: text('6') });
  workers[0]?.answer({ job: 1, result: text('5') });
  await expect(Promise.all([first, second])).resolves.toEqual([text('5'), text('6')]);
});

test('a worker that cannot load fails those that wait, and is started anew for the next', async () => {
  const { importer, workers } = started();
  const first = importer.importHtml('a');
  workers[0]?.onerror?.({} as ErrorEvent);
  await expect(first).resolves.toEqual({ kind: 'problem', problem: 'failed' });
  const second = importer.importHtml('b');
  workers[1]?.answer({ job: 2, result: text('b') });
  await expect(second).resolves.toEqual(text('b'));
});
