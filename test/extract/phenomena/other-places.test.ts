import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../src/extract/extract';
import { brokenInvariants } from '../../extraction-invariants';
import { line } from '../reading';

/**
 * Sentences in the manner of other provinces, years and kinds of report, one block each:
 *
 *     @title of the report|its place|its period
 *     # the construction of phenomena.md, or a group of indicators
 *     > the sentence (⏎ is a line break, ⇥ a tab)
 *     each of its rows of the dictionary, and those `open` ones whose name is shown
 *
 * What a row leaves out is the report's own place, its period, `actual`; notes and what is ranked are shown elsewhere.
 */
interface Sentence {
  readonly title: string;
  readonly usual: { readonly region: string; readonly period: string };
  readonly sentence: string;
  readonly rows: readonly string[];
}

function sentencesIn(file: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let title = '';
  let usual = { region: '', period: '' };
  for (const printed of readFileSync(join(__dirname, 'other-places', file), 'utf8').split('\n')) {
    const text = printed.trim();
    const last = found[found.length - 1];
    if (text.startsWith('@')) {
      const [named = '', region = '', period = ''] = text.slice(1).split('|');
      title = named;
      usual = { region, period };
    } else if (text.startsWith('>')) {
      const sentence = text.slice(1).trim().replace(/⏎/gu, '\n').replace(/⇥/gu, '\t');
      found.push({ title, usual, sentence, rows: [] });
    } else if (text !== '' && !text.startsWith('#') && last)
      found[found.length - 1] = { ...last, rows: [...last.rows, text] };
  }
  return found;
}

const isOpen = (row: string): boolean => /(?:^| )open /u.test(row);
const plain = (row: string): string => row.replace(/ \([a-z, -]+\)$/u, '').replace(/ of (?:level|growth)/gu, '');

describe.each(['constructions.txt', 'indicators.txt', 'alone.txt', 'further.txt'])('%s', (file) => {
  const sentences = sentencesIn(file);

  it('has sentences with rows of the dictionary and look-alikes without', () => {
    expect(sentences.filter(({ rows }) => rows.some((row) => !isOpen(row))).length).toBeGreaterThan(50);
    expect(sentences.filter(({ rows }) => rows.every(isOpen)).length).toBeGreaterThan(15);
  });

  it.each(sentences)('$sentence', ({ title, usual, sentence, rows }) => {
    const source = `${title}\n\n${sentence}\n`;
    const extraction = extract(source);
    const read = extraction.observations.map((one) => plain(line(one, usual)));
    expect(read.filter((row) => !isOpen(row)).sort()).toEqual(rows.filter((row) => !isOpen(row)).sort());
    expect(read).toEqual(expect.arrayContaining(rows.filter(isOpen)));
    expect(brokenInvariants(source, extraction)).toEqual([]);
  });
});
