import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/hosts/xlsx';

import { ooxmlErrors } from './ooxml-check';
import { forgetWritten, readWritten, writtenWorkbooks } from './written-workbooks';
import { samplePlan } from '../workbook/sample-reports-workbook';

/** As many validators at once as a small machine has processors. */
const AT_ONCE = 2;

test('every workbook that the tests wrote is one for Microsoft’s own library', async () => {
  const names = [...writtenWorkbooks()];
  const total = names.length;
  const broken: { readonly name: string; readonly errors: readonly unknown[] }[] = [];
  const next = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const errors = await ooxmlErrors(readWritten(name));
      if (errors.length === 0) forgetWritten(name);
      else broken.push({ name, errors: errors.slice(0, 3) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  process.stdout.write(`Workbooks checked: ${total}\n`);
  expect(broken).toEqual([]);
}, 3_600_000);

test('so is that of the sample reports, and the validator knows one that is not', async () => {
  const bytes = await writeXlsx(samplePlan());
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect((await ooxmlErrors(unsound(bytes))).length).toBeGreaterThan(0);
}, 120_000);

/** A workbook with an element that no schema knows. */
function unsound(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(sheet.replace('<sheetData>', '<sheetDatum/><sheetData>')),
  });
}
