import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/extract';
import { rates, score, total, type Score } from './fact-score';
import { coreRows, parseGoldTable } from './gold-table';

/**
 * A folder of real reports with reviewed tables (`NAME.txt`, `gold/NAME.tsv`), kept outside the project:
 * `ZHIBIAO_CORPUS=… npx jest test/corpus.test.ts`.
 */
const folder = process.env['ZHIBIAO_CORPUS'] ?? '';
const REQUIRED = ['licheng', 'pingyin-2023', 'pingyin-2024', 'yanggu', 'yicheng'];
const LEAST_F1 = 0.8;

function scored(name: string): Score {
  // A byte order mark is no part of the text.
  const source = readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\uFEFF/u, '');
  const gold = parseGoldTable(readFileSync(join(folder, 'gold', `${name}.tsv`), 'utf8'));
  return score(gold, coreRows(extract(source, { fileName: `${name}.txt` }).observations));
}

function line(name: string, counts: Score): string {
  const { precision, recall, f1 } = rates(counts);
  const figures = [precision, recall, f1].map((rate) => rate.toFixed(3)).join('  ');
  return `${name.padEnd(34)} ${counts.gold} ${counts.got} ${counts.right}  ${figures}`;
}

function names(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(join(folder, 'gold', file.replace(/txt$/u, 'tsv'))))
    .map((file) => file.replace(/\.txt$/u, ''));
}

if (folder === '') {
  test.skip('real reports are not scored: ZHIBIAO_CORPUS names no folder', () => undefined);
} else {
  test(`F1 on the real reports ${REQUIRED.join(', ')} is ${LEAST_F1} or more`, () => {
    const counted = names().map((name) => ({ name, counts: scored(name) }));
    const lines = counted.map(({ name, counts }) => line(name, counts));
    const all = line('all', total(counted.map(({ counts }) => counts)));
    console.info(['report, facts wanted, read, right, precision, recall, F1', ...lines, all].join('\n'));
    const required = counted.filter(({ name }) => REQUIRED.some((start) => name.startsWith(start)));
    expect(required).toHaveLength(REQUIRED.length);
    expect(rates(total(required.map(({ counts }) => counts))).f1).toBeGreaterThanOrEqual(LEAST_F1);
  });
}
