import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from '../../src/codelists/indicators';
import { says } from './reading';

interface Entry {
  readonly indicator: string;
  /** Printed behind each spelling. */
  readonly figure: string;
  readonly spellings: readonly string[];
  readonly lookAlikes: readonly string[];
}

const TABLE = readFileSync(join(__dirname, 'indicator-spellings.tsv'), 'utf8');
const entries: readonly Entry[] = TABLE.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [indicator = '', figure = '', spellings = '', lookAlikes = ''] = line.split('\t');
    return { indicator, figure, spellings: spellings.split('|'), lookAlikes: lookAlikes.split('|') };
  });

function coreLines(sentence: string): readonly string[] {
  return says(sentence).filter((line) => !/^(?:unread|none) /.test(line) && !/(?:^| )open /.test(line));
}

test('every indicator of the dictionary is in the table', () => {
  expect(entries.map(({ indicator }) => indicator)).toEqual(indicators.map(({ name }) => name));
});

describe.each(entries)('$indicator', ({ indicator, figure, spellings, lookAlikes }) => {
  it.each(spellings)('is written %s', (spelling) => {
    expect(coreLines(`全县${spelling}${figure}。`)).toEqual([`${indicator} ${figure}`]);
  });

  it.each(lookAlikes)('is not %s', (lookAlike) => {
    expect(coreLines(`${lookAlike}。`).filter((line) => line.includes(indicator))).toEqual([]);
  });
});
