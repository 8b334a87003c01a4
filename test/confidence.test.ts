import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/extract';
import { reviewThreshold, type Observation } from '../src/model';
import { score } from './fact-score';
import { factRow, parseGoldTable } from './gold-table';

/** Reports with reviewed tables: our own always, those of a folder of real ones where it is named (see `corpus.test.ts`). */
const OWN = join(__dirname, 'reports');
const REAL = process.env['ZHIBIAO_CORPUS'] ?? '';

/** Of the core rows that a person need not look at: the least share of right ones, and the least share of all core rows. */
const LEAST_RIGHT = 0.995;
const LEAST_SURE = 0.85;

interface JudgedRow {
  readonly observation: Observation;
  readonly right: boolean;
}

/** The core rows of a text, each right where the table has every fact that it states. */
function judged(source: string, table: string, fileName: string): readonly JudgedRow[] {
  const gold = parseGoldTable(table);
  return extract(source, { fileName })
    .observations.filter(({ core }) => core)
    .map((observation) => {
      const { got, right } = score(gold, [factRow(observation)]);
      return { observation, right: got > 0 && got === right };
    });
}

type Cut = (text: string) => string;
const whole: Cut = (text) => text;
/** As pasted by someone who left out the head: no title, no date, no place. */
const headless: Cut = (text) => text.slice(Math.min(200, text.length / 5));

function rowsIn(folder: string, cut: Cut): readonly JudgedRow[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(join(folder, 'gold', file.replace(/txt$/u, 'tsv'))))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '');
      return judged(cut(source), readFileSync(join(folder, 'gold', file.replace(/txt$/u, 'tsv')), 'utf8'), file);
    });
}

function shares(rows: readonly JudgedRow[]): { readonly all: number; readonly sure: number; readonly right: number } {
  const sure = rows.filter(({ observation }) => observation.confidence >= reviewThreshold);
  return {
    all: rows.filter(({ right }) => right).length / rows.length,
    sure: sure.length / rows.length,
    right: sure.filter(({ right }) => right).length / sure.length,
  };
}

const folders = [['our own reports', OWN] as const, ...(REAL === '' ? [] : [['the real reports', REAL] as const])];

describe.each(folders)('of %s', (name, folder) => {
  test(`rows at ${reviewThreshold} or more are right and are most rows`, () => {
    const { all, sure, right } = shares(rowsIn(folder, whole));
    console.info(
      `${name}: right ${all.toFixed(4)}, at ${reviewThreshold} or more ${sure.toFixed(3)}, right ${right.toFixed(4)}`,
    );
    expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(sure).toBeGreaterThanOrEqual(LEAST_SURE);
  });

  test('where the head is cut off, so that place and year are guesses, few rows are called sure and these are right', () => {
    const { all, sure, right } = shares(rowsIn(folder, headless));
    console.info(`${name}, headless: right ${all.toFixed(4)}, sure ${sure.toFixed(3)}, right ${right.toFixed(4)}`);
    expect(right).toBeGreaterThanOrEqual(0.95);
    expect(right).toBeGreaterThan(all);
  });
});
