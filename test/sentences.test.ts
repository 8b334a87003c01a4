import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/extract';
import { brokenInvariants } from './extraction-invariants';
import { coreRows, differences, parseGoldTable, type FactRow } from './gold-table';

/** The title of the report in which each sentence stands alone: it gives place and year. */
const TITLE = '桂阳县2023年经济运行情况';

interface Sentence {
  readonly sentence: string;
  readonly expected: readonly FactRow[];
}

/** A line with a sentence opens a group, lines without one carry its further observations. */
function sentences(table: string): readonly Sentence[] {
  const [head = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const starts = lines.flatMap((line, index) => (line.startsWith('\t') ? [] : [index]));
  return starts.map((start, n) => {
    const group = lines.slice(start, starts[n + 1]);
    return {
      sentence: (group[0]?.split('\t')[0] ?? '').replace(/⏎/gu, '\n').replace(/⇥/gu, '\t'),
      expected: parseGoldTable([head, ...group].join('\n')).filter(({ indicator }) => indicator !== ''),
    };
  });
}

const [CONSTRUCTIONS = '', HOUSE_STYLES = ''] = ['sentences.tsv', 'sentences-house-styles.tsv'].map((file) =>
  readFileSync(join(__dirname, 'reports', file), 'utf8'),
);

test('there are sentences with observations and sentences without', () => {
  expect(sentences('sentence\tregion\tperiod\tstatus\tindicator\tvalue\tunit\tgrowth\tchange\trank\n甲\n乙\n')).toEqual(
    [
      { sentence: '甲', expected: [] },
      { sentence: '乙', expected: [] },
    ],
  );
  for (const all of [sentences(CONSTRUCTIONS), sentences(HOUSE_STYLES)]) {
    expect(all.filter(({ expected }) => expected.length > 1).length).toBeGreaterThan(20);
    expect(all.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(5);
  }
});

test.each([...sentences(CONSTRUCTIONS), ...sentences(HOUSE_STYLES)])('$sentence', ({ sentence, expected }) => {
  const source = `${TITLE}\n\n${sentence}\n`;
  const extraction = extract(source);
  expect(differences(expected, coreRows(extraction.observations))).toEqual([]);
  expect(brokenInvariants(source, extraction)).toEqual([]);
});
