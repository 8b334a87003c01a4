import type * as Xlsx from '../../src/hosts/xlsx';
import type * as Update from '../../src/hosts/xlsx/update';
import { keepWritten } from './written-workbooks';

/*
 * Set up for every test file (`jest.config.mjs`): whatever workbook a test writes or updates, through whichever door, is kept for the
 * Open XML SDK (`npm run test:written`), each once.
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

afterAll(() => {
  for (const bytes of written) keepWritten(bytes);
  written.clear();
});
