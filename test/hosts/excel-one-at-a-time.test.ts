import { openExcel } from '../host/excel-session';
import { figure, figuresSheet, gridSheet, workbookPlan } from '../host/sample-plans';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { apply, doorOf, read } from './excel-door';

describe('what is asked for while something is written', () => {
  // Of a few requests.
  const rows = Array.from({ length: 200 }, (_, row) => figure(`第${row}县${'，很长'.repeat(5_000)}`, row));
  const first = workbookPlan(figuresSheet(rows), gridSheet([['题']]));

  test.each<[string, (door: ReturnType<typeof doorOf>) => Promise<unknown>]>([
    ['the dictionary', (door) => door.readDictionary()],
    ['the rows', (door) => door.readState()],
    ['the text of a row', (door) => door.readRowText()],
    ['a start', (door) => door.start()],
  ])('%s waits: the write is not taken for one that was broken off', async (_what, ask) => {
    const alone = openExcel({ apiVersion: '1.13' });
    await apply(alone, first);
    const requests = alone.host.requests.length;
    const excel = openExcel({ apiVersion: '1.13' });
    const door = doorOf(excel);
    let asked: Promise<unknown> | null = null;
    const onProgress = (): void => {
      asked ??= ask(door);
    };
    const outcome = await door.write({ id: 'test', read, plan: () => first }, { onProgress });
    expect(outcome.ok).toBe(true);
    expect(excel.host.requests).toHaveLength(requests);
    expect(asked).not.toBeNull();
    await asked;
    expect(excel.host.requests.length).toBeGreaterThan(requests);
    expect(snapshotOfBook(excel.host.book)).toEqual(snapshotOfBook(alone.host.book));
  });
});
