import type { ExcelDoor } from '../../src/hosts/excel';
import { loadClient } from '../host/client';
import { CLOSED, type Fault } from '../host/excel-host';
import type { ExcelSession } from '../host/excel-session';
import { snapshotOfBook } from '../host/snapshot-of-book';

import { doorOf } from './excel-door';
import { scenarios, Workbooks, type Scenario } from './scenarios';

/*
 * No half-written workbook. Each action of each write, and of each undo, in turn: it fails; the line breaks when it is done;
 * the pane is closed when it is done. After the retry, in the last case after the next start, the workbook equals that of
 * an undisturbed write, and what undo then brings back equals what was there before.
 */

jest.setTimeout(120_000);

/** A workbook as a text: a whole one is told from another many times. */
const state = ({ host }: ExcelSession): string => JSON.stringify(snapshotOfBook(host.book));

/** Of a journal nothing is left in a workbook that has nothing to be taken back. */
const traces = ({ host: { book } }: ExcelSession): string => {
  const sheets = book.sheets.map(({ name }) => name).filter((name) => name.startsWith('zb_journal'));
  const names = book.names.map(({ name }) => name).filter((name) => /^zb_(?:journal|below)/.test(name));
  return [...sheets, ...names].join();
};

/** Says where in a workbook two states differ. */
function expectSame(found: string, wanted: string, where: string): void {
  if (found !== wanted)
    expect({ where, is: JSON.parse(found) as unknown }).toEqual({ where, is: JSON.parse(wanted) as unknown });
}

interface Run {
  readonly door: ExcelDoor;
  readonly outcome: unknown;
  readonly where: string;
}

interface Course {
  readonly before: string;
  readonly after: string;
  readonly points: readonly number[];
  readonly tracesAfter: string;
}

async function undisturbed({ act, options }: Scenario, workbooks: Workbooks): Promise<Course> {
  const excel = workbooks.open();
  const before = state(excel);
  excel.host.setFault({});
  const outcome = await act(doorOf(excel, options));
  expect(outcome).toMatchObject({ ok: true });
  return { before, after: state(excel), points: [...excel.host.turningPoints], tracesAfter: traces(excel) };
}

const isUndo = ({ name }: Scenario): boolean => name.startsWith('undo');
const client = loadClient();
let tried = 0;

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
  let workbooks: Workbooks;
  let course: Course;

  beforeAll(async () => {
    workbooks = await Workbooks.of(scenario, client);
    course = await undisturbed(scenario, workbooks);
  });

  /** Runs into the fault at each point in turn. */
  async function atEachPoint(
    faultAt: (number: number) => Fault,
    check: (excel: ExcelSession, run: Run) => Promise<void>,
  ): Promise<void> {
    expect(course.points.length).toBeGreaterThan(10);
    for (const [index, number] of course.points.entries()) {
      tried++;
      const excel = workbooks.open();
      excel.host.setFault(faultAt(number));
      const door = doorOf(excel, scenario.options);
      const outcome = await Promise.race([scenario.act(door), excel.host.closed]);
      await check(excel, { door, outcome, where: `${index + 1} of ${course.points.length}, action ${number}` });
    }
  }

  async function actAgain(excel: ExcelSession, { door, where }: Pick<Run, 'door' | 'where'>): Promise<void> {
    excel.host.setFault({});
    const again = await scenario.act(door);
    // An undo that was done although its answer was lost has nothing more to undo.
    const isDone = isUndo(scenario) && !again.ok && again.problem.code === 'nothing-to-undo';
    expect({ where, ok: again.ok || isDone }).toEqual({ where, ok: true });
  }

  it('is taken back whole where an action fails, and done whole when it is asked for again', async () => {
    await atEachPoint(
      (number) => ({ failAction: { number, code: 'GeneralException' } }),
      async (excel, { door, outcome, where }) => {
        const failed = (outcome as { readonly ok: boolean }).ok === false;
        if (failed && !isUndo(scenario)) expectSame(state(excel), course.before, where);
        if (failed) await actAgain(excel, { door, where });
        expectSame(state(excel), course.after, where);
        expect({ where, traces: traces(excel) }).toEqual({ where, traces: course.tracesAfter });
      },
    );
  });

  it('is done whole when it is asked for again after the line broke, and can be taken back', async () => {
    await atEachPoint(
      (number) => ({ breakAfterAction: number }),
      async (excel, { door, outcome, where }) => {
        excel.host.setFault({});
        // Excel gives its ranges back after the answer: what breaks there breaks nothing.
        if (!(outcome as { readonly ok: boolean }).ok) await actAgain(excel, { door, where });
        expectSame(state(excel), course.after, where);
        if (isUndo(scenario)) return;
        await expect(door.undo()).resolves.toMatchObject({ ok: true, value: { kept: [] } });
        expectSame(state(excel), course.before, where);
        expect({ where, traces: traces(excel) }).toEqual({ where, traces: '' });
      },
    );
  });

  it('is whole at the next start where the pane was closed', async () => {
    await atEachPoint(
      (number) => ({ closeAfterAction: number }),
      async (excel, { outcome, where }) => {
        const next = workbooks.open(excel.host.book);
        const door = doorOf(next, scenario.options);
        await expect(door.start()).resolves.toMatchObject({ ok: true });
        const isDone = state(next) === course.after;
        // Until the journal is there nothing has been done.
        if (!isDone) expectSame(state(next), course.before, where);
        expect([CLOSED, true]).toContain(outcome === CLOSED ? CLOSED : (outcome as { readonly ok: boolean }).ok);
        if (!isDone) await actAgain(next, { door, where });
        expectSame(state(next), course.after, where);
      },
    );
  });
});

afterAll(() => {
  process.stdout.write(`Faults tried in turn: ${tried}\n`);
});
