import { allows, type FactRow } from './gold-table';

/** How many facts the reviewed table holds, how many were read, how many of these are right. */
export interface Score {
  readonly gold: number;
  readonly got: number;
  readonly right: number;
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Fact {
  readonly row: FactRow;
  readonly measure: 'value' | 'growth' | 'change' | 'rank';
  readonly bound: string;
  readonly number: number;
  readonly unit: string;
}

const FACTORS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** Units that count or measure the same thing. */
const SAME_UNITS: Readonly<Record<string, string>> = {
  户: '家',
  个: '家',
  户次: '家',
  名: '人',
  美金: '美元',
  人民币: '元',
  人民币元: '元',
  平米: '平方米',
  '㎡': '平方米',
  度: '千瓦时',
  '千瓦·时': '千瓦时',
  公斤: '千克',
  '％': '%',
  '微克/立方米': 'μg/m³',
  'ug/m3': 'μg/m³',
  'μg/m3': 'μg/m³',
};

/** `万人` is 10000 and 人. */
function scaled(number: number, unit: string): { readonly number: number; readonly unit: string } {
  const [word, factor] = FACTORS.find(([prefix]) => unit.startsWith(prefix)) ?? ['', 1];
  const bare = unit.slice(word.length);
  return { number: number * factor, unit: SAME_UNITS[bare] ?? bare };
}

const BOUNDED = /^(>=|<=|>|<|~)?\+?(-?\d+(?:\.\d+)?)(?:-\d+(?:\.\d+)?)?(.*)$/u;

/** The facts that one row states: a level, a growth, a change, each rank. `>` and `>=` count alike. */
function facts(row: FactRow): readonly Fact[] {
  const read = (measure: Fact['measure'], cell: string, unit: string | null): readonly Fact[] => {
    const [, bound = '', digits, rest = ''] = BOUNDED.exec(cell) ?? [];
    if (digits === undefined) return [];
    return [{ row, measure, bound: bound.slice(0, 1), ...scaled(Number(digits), unit ?? rest) }];
  };
  const ranks = row.rank === '' ? [] : row.rank.split(';');
  return [
    ...read('value', row.value, row.unit),
    ...read('growth', row.growth, '%'),
    ...read('change', row.change, null),
    ...ranks.map((rank): Fact => {
      const [position, scope = ''] = rank.split('@');
      return { row, measure: 'rank', bound: '', number: Number(position), unit: scope };
    }),
  ];
}

/** 全市各区县 and 全市 are one set. */
function bareScope(scope: string): string {
  return scope.replace(/[各所有]|区县|县区|县市区|县（市、区）|排名|范围内?/gu, '');
}

function sameUnit(gold: Fact, got: Fact): boolean {
  if (gold.measure === 'growth') return true;
  if (gold.measure === 'rank') return bareScope(gold.unit) === bareScope(got.unit);
  return gold.unit === got.unit || gold.unit === '';
}

function sameFigure(gold: Fact, got: Fact): boolean {
  const tolerance = 1e-6 * Math.max(1, Math.abs(gold.number), Math.abs(got.number));
  return (
    gold.row.indicator === got.row.indicator &&
    gold.measure === got.measure &&
    Math.abs(gold.number - got.number) <= tolerance &&
    sameUnit(gold, got)
  );
}

function sameFact(gold: Fact, got: Fact): boolean {
  return (
    sameFigure(gold, got) &&
    allows(gold.row.region, got.row.region) &&
    allows(gold.row.period, got.row.period) &&
    gold.row.status === got.row.status &&
    gold.bound === got.bound
  );
}

function identity({ row, measure, bound, number, unit }: Fact): string {
  return [row.region, row.period, row.status, row.indicator, measure, bound, number, unit].join('|');
}

/**
 * Counts the facts of one report: each level, growth, change and rank is one, right where place, period, status,
 * indicator, number, unit and bound are. A fact read twice counts once, an exact repeat of a right one is no error.
 */
export function score(gold: readonly FactRow[], got: readonly FactRow[]): Score {
  const wanted = gold.flatMap(facts);
  const read = new Map(got.flatMap(facts).map((fact) => [identity(fact), fact]));
  const free = new Set(read.values());
  const take = (fact: Fact, same: (gold: Fact, got: Fact) => boolean): boolean => {
    const found = [...free].find((other) => same(fact, other));
    return found !== undefined && free.delete(found);
  };
  const left = wanted.filter((fact) => !take(fact, sameFact));
  const nearly = left.filter((fact) => take(fact, sameFigure)).length;
  const extra = [...free].filter((fact) => !wanted.some((other) => sameFact(other, fact))).length;
  const right = wanted.length - left.length;
  return { gold: wanted.length, got: right + nearly + extra, right };
}

/** Adds the counts of several reports. */
export function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number): number => scores.reduce((so, one) => so + of(one), 0);
  return { gold: sum(({ gold }) => gold), got: sum(({ got }) => got), right: sum(({ right }) => right) };
}

/** `rates({ gold: 4, got: 2, right: 1 })` is precision 0.5, recall 0.25, f1 0.333…; nothing wanted and nothing read is 1. */
export function rates({ gold, got, right }: Score): Rates {
  const precision = got === 0 ? 1 : right / got;
  const recall = gold === 0 ? 1 : right / gold;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
