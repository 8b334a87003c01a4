import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetNamed, targets } from '../../scripts/fuzz/targets';
import type { FuzzInput } from '../../scripts/fuzz/target';

/** What the fuzzer found: each input broke something once (`npm run fuzz`). */
const folder = join(__dirname, 'cases');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file): [string, string] => [name, file]));

function inputIn(target: string, file: string): FuzzInput {
  const bytes = readFileSync(join(folder, target, file));
  return file.endsWith('.json') ? (JSON.parse(bytes.toString('utf8')) as string) : new Uint8Array(bytes);
}

beforeAll(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'), 120_000);

test.each(cases)('%s %s', async (target, file) => {
  expect(await targetNamed(target).run(inputIn(target, file))).toEqual([]);
});

test('every folder of cases is of a target', () => {
  const names = targets.map(({ name }) => name);
  expect(cases.filter(([target]) => !names.includes(target))).toEqual([]);
  expect(cases.length).toBeGreaterThan(0);
});
