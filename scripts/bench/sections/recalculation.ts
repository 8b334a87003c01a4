import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersOfOffice, hasOffice, type Step } from '../../../test/office/person';
import { writeCountyFile, type CountyFile } from '../county-file';
import type { BenchRow, BenchSection } from '../section';

/** 3,000 pairs of a place and an indicator in 对比, over about ten thousand rows and over ten times as many. */
const compared = { regions: 100, indicators: 30 } as const;
const whole = 2024;
const sparse = 2023;
const books = {
  small: { counties: 115, indicators: 40, years: 2, missingOneIn: 0, sparseYear: sparse, compared },
  large: { counties: 500, indicators: 40, years: 5, missingOneIn: 0, sparseYear: sparse, compared },
} as const satisfies Record<string, CountyFile>;

const choose = (year: number): Step => ({ do: 'set', sheet: '对比', row: 1, column: 1, value: `${year}年` });
const timed = (...steps: readonly Step[]): Step => ({ do: 'time', steps });
/** A period chosen three times, another in between: a change of half a second is met by whatever LibreOffice does beside it. */
const thrice = (year: number, between: number): readonly Step[] => [
  timed(choose(year)),
  ...[1, 2].flatMap(() => [choose(between), timed(choose(year))]),
];
const typed = ['', '甲子县', '', '天干市', '地区生产总值', '', '2030年', '完成', 88.5, '', '亿元'] as const;

/** What a person does; the seconds that it may take, if that is limited; whether ten times the rows may cost at most twice as much; whether it is done with as many. */
interface Situation {
  readonly name: string;
  /** Of those that are timed the least counts. */
  readonly steps: readonly Step[];
  readonly atMost: number | null;
  readonly isBounded: boolean;
  readonly isOfLarge: boolean;
}

const situations: readonly Situation[] = [
  // What LibreOffice did not compute as it opened the file it computes now, once.
  {
    name: 'the first change after opening',
    steps: [timed(choose(sparse))],
    atMost: null,
    isBounded: false,
    isOfLarge: true,
  },
  { name: 'another period', steps: thrice(whole, sparse), atMost: 1.5, isBounded: true, isOfLarge: true },
  {
    name: 'another period, half of the pairs absent',
    steps: thrice(sparse, whole),
    atMost: 1.5,
    isBounded: true,
    isOfLarge: true,
  },
  {
    name: 'a figure corrected',
    steps: [choose(whole), timed({ do: 'set', sheet: '指标数据', row: 1, column: 8, value: 77.5 })],
    atMost: 3,
    isBounded: false,
    isOfLarge: true,
  },
  {
    name: 'another period, half absent, after a row was typed',
    steps: [{ do: 'insert', sheet: '指标数据', table: '指标数据', rows: [typed] }, ...thrice(sparse, whole)],
    atMost: 1.5,
    isBounded: true,
    isOfLarge: true,
  },
  {
    name: 'another period, half absent, after the rows were sorted anew',
    steps: [
      choose(whole),
      { do: 'sort', sheet: '指标数据', table: '指标数据', column: 4, down: true },
      timed(choose(sparse)),
    ],
    atMost: null,
    isBounded: false,
    // LibreOffice takes many minutes to sort a hundred thousand rows of formulas.
    isOfLarge: false,
  },
];

/** How long LibreOffice takes to compute 对比 anew, and how that grows with the rows. */
export const recalculation: BenchSection = {
  name: 'recalculation',
  onDemand: true,
  async run() {
    if (!hasOffice()) return { skipped: 'LibreOffice with python3-uno is not installed' };
    const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
    try {
      const small = await seconds(join(folder, 'small.xlsx'), books.small, situations);
      const ofLarge = situations.filter(({ isOfLarge }) => isOfLarge);
      const large = await seconds(join(folder, 'large.xlsx'), books.large, ofLarge);
      return situations.flatMap((situation, at) => rowsOf(situation, small, large, at));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface Timed {
  readonly rows: number;
  readonly seconds: readonly number[];
}

async function seconds(file: string, setting: CountyFile, asked: readonly Situation[]): Promise<Timed> {
  const { rows } = writeCountyFile(file, setting);
  const steps = asked.flatMap((one) => one.steps);
  const answers = await answersOfOffice(readFileSync(file), steps, join(process.cwd(), 'test/office/person.py'));
  const all = answers.filter((answer) => typeof answer === 'number');
  let from = 0;
  const least = asked.map(({ steps: own }) => {
    const to = from + own.filter((step) => step.do === 'time').length;
    const taken = all.slice(from, to);
    from = to;
    return Math.min(...taken);
  });
  return { rows, seconds: least };
}

/** The shortest time that is told apart from nothing, in seconds. */
const SHORTEST = 0.05;

function rowsOf(
  { name, atMost, isBounded, isOfLarge }: Situation,
  small: Timed,
  large: Timed,
  at: number,
): readonly BenchRow[] {
  const few = small.seconds[at] ?? NaN;
  const many = large.seconds[at] ?? NaN;
  const row = { unit: 's', limit: null, parts: {}, partsUnit: '' };
  if (!isOfLarge) return [{ ...row, measure: `LibreOffice, 3,000 pairs, ${small.rows} rows: ${name}`, measured: few }];
  return [
    {
      ...row,
      measure: `LibreOffice, 3,000 pairs, ${large.rows} rows: ${name}`,
      measured: many,
      limit: atMost === null ? null : { atMost },
    },
    {
      ...row,
      measure: `the same : over ${small.rows} rows`,
      measured: many / Math.max(few, SHORTEST),
      unit: '',
      limit: isBounded ? { atMost: 2 } : null,
      parts: { [`${small.rows} rows`]: few, [`${large.rows} rows`]: many },
      partsUnit: 's',
    },
  ];
}
