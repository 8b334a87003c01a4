import type * as Xlsx from '../../src/hosts/xlsx';
import type * as Update from '../../src/hosts/xlsx/update';
import { ooxmlErrors } from './ooxml-check';

/*
 * Set up for every test file (`jest.config.mjs`): whatever workbook a test writes or updates, through whichever door, is given to the
 * Open XML SDK when the tests of the file are done, each once.
 */

const written = new Set<Uint8Array>();

jest.mock('../../src/hosts/xlsx', () => {
  const actual = jest.requireActual<typeof Xlsx>('../../src/hosts/xlsx');
  const writeXlsx: typeof actual.writeXlsx = async (plan) => {
    const bytes = await actual.writeXlsx(plan);
    written.add(bytes);
    return bytes;
  };
  return { ...actual, writeXlsx };
});

jest.mock('../../src/hosts/xlsx/update', () => {
  const actual = jest.requireActual<typeof Update>('../../src/hosts/xlsx/update');
  const noted = (outcome: Update.UpdateOutcome): Update.UpdateOutcome => {
    if (outcome.ok && outcome.isChanged) written.add(outcome.bytes);
    return outcome;
  };
  const updateXlsx: typeof actual.updateXlsx = async (bytes, plan) => noted(await actual.updateXlsx(bytes, plan));
  const fillXlsx: typeof actual.fillXlsx = (bytes, plan) => noted(actual.fillXlsx(bytes, plan));
  return { ...actual, updateXlsx, fillXlsx };
});

/** As many validators at once as a small machine has processors. */
const AT_ONCE = 2;

afterAll(async () => {
  const books = [...written];
  written.clear();
  const found: unknown[] = [];
  const next = async (): Promise<void> => {
    for (let bytes = books.pop(); bytes !== undefined; bytes = books.pop()) found.push(...(await ooxmlErrors(bytes)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  expect(found).toEqual([]);
}, 600_000);
