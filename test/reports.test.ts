import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/extract';
import { indicators } from '../src/codelists/indicators';
import { brokenInvariants } from './extraction-invariants';
import { coreRows, differences, parseGoldTable } from './gold-table';

const read = (...path: readonly string[]): string => readFileSync(join(__dirname, ...path), 'utf8');
const namesIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(__dirname, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file.replace(/\.txt$/u, ''), folder] as const);
const names = [...namesIn('reports'), ...namesIn('reports/genres')];

test('there are reports to read', () => {
  expect(names.length).toBeGreaterThanOrEqual(22);
});

describe.each(names)('%s', (name, folder) => {
  const source = read(folder, `${name}.txt`);
  const gold = parseGoldTable(read(folder, 'gold', `${name}.tsv`));

  test('the reviewed table cites the report and names core indicators', () => {
    const core = new Set(indicators.map((indicator) => indicator.name));
    expect(gold.filter(({ evidence }) => !source.includes(evidence))).toEqual([]);
    expect(gold.filter(({ indicator }) => !core.has(indicator))).toEqual([]);
  });

  test('every observation of the reviewed table is read, and no other', () => {
    const { observations } = extract(source, { fileName: `${name}.txt` });
    expect(differences(gold, coreRows(observations))).toEqual([]);
  });

  test('every number has its place', () => {
    expect(brokenInvariants(source, extract(source, { fileName: `${name}.txt` }))).toEqual([]);
  });
});
