import type { Bound, Observation } from '../src/model';

/** The columns that state a fact, in the order of a reviewed table. */
export const FACT_COLUMNS = [
  'region',
  'period',
  'status',
  'indicator',
  'value',
  'unit',
  'growth',
  'change',
  'rank',
] as const;

/** A column that states a fact. */
export type FactColumn = (typeof FACT_COLUMNS)[number];

/**
 * One whole observation as a table prints it, numbers without needless zeros: `{ value: '>=4.5', unit: '亿元',
 * growth: '-3', change: '+11天', rank: '3@全市', … }`. Where a cell is empty nothing is stated.
 */
export type FactRow = Readonly<Record<FactColumn, string>> & { readonly evidence: string };

const NUMBER = /^(>=|<=|>|<|~)?\+?(-?\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(.*)$/u;

/** `'4.0'` becomes `'4'`, `'+2.10个百分点'` becomes `'+2.1个百分点'`, `'6-6.5'` stays; other text is returned as it is. */
function canonical(cell: string): string {
  const match = NUMBER.exec(cell);
  if (match?.[2] === undefined) return cell;
  const [, bound = '', number, upper, unit = ''] = match;
  const sign = cell.startsWith('+') ? '+' : '';
  return `${bound}${sign}${Number(number)}${upper === undefined ? '' : `-${Number(upper)}`}${unit}`;
}

/** Ranks in a fixed order: `'10@全省;2@全市'`. */
function sortedRanks(cell: string): string {
  return cell.split(';').sort().join(';');
}

/**
 * Reads a reviewed table: tab-separated, a header, the columns of `reports/README.md`; lines that begin with `#` and
 * empty lines are skipped. Throws where a column is missing. `region` and `period` may hold alternatives parted by `|`,
 * or `?` for anything.
 */
export function parseGoldTable(table: string): readonly FactRow[] {
  const lines = table.split(/\r?\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const head = (lines[0] ?? '').split('\t').map((cell) => cell.trim());
  const missing = FACT_COLUMNS.filter((column) => !head.includes(column));
  if (missing.length > 0) throw new Error(`a reviewed table has no column ${missing.join(', ')}`);
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    const cell = (column: string): string => (cells[head.indexOf(column)] ?? '').trim();
    return {
      region: cell('region'),
      period: cell('period'),
      status: cell('status'),
      indicator: cell('indicator'),
      value: canonical(cell('value')),
      unit: cell('unit'),
      growth: canonical(cell('growth')),
      change: canonical(cell('change')),
      rank: sortedRanks(cell('rank')),
      evidence: head.includes('evidence') ? cell('evidence') : '',
    };
  });
}

function bounded(bound: Bound, number: number | null, upper: number | null): string {
  if (number === null) return '';
  return `${bound === '=' ? '' : bound}${number}${upper === null ? '' : `-${upper}`}`;
}

/** An observation as a reviewed table would print it. */
export function factRow(observation: Observation): FactRow {
  const { change } = observation;
  return {
    region: observation.region ?? '',
    period: observation.period ?? '',
    status: observation.status,
    indicator: observation.indicator,
    value: bounded(observation.valueBound, observation.value, observation.valueUpper),
    unit: observation.unit ?? '',
    growth: bounded(observation.growthBound, observation.growth, observation.growthUpper),
    change: change === null ? '' : `${change.value > 0 ? '+' : ''}${change.value}${change.unit}`,
    rank: sortedRanks(observation.ranks.map(({ position, scope }) => `${position}@${scope}`).join(';')),
    evidence: observation.evidence,
  };
}

/** The core observations as rows: reviewed tables hold no others. */
export function coreRows(observations: readonly Observation[]): readonly FactRow[] {
  return observations.filter(({ core }) => core).map(factRow);
}

/** True where a cell of a reviewed table allows the text: `2022|2022-01/2022-09` allows both, `?` anything. */
export function allows(gold: string, text: string): boolean {
  return gold === '?' || gold.split('|').includes(text);
}

function differing(gold: FactRow, got: FactRow): readonly FactColumn[] {
  return FACT_COLUMNS.filter((column) =>
    column === 'region' || column === 'period' ? !allows(gold[column], got[column]) : gold[column] !== got[column],
  );
}

/** A row that differs in more columns than this is another statement, not a misread one. */
const NEAR = 3;

function sentence(row: FactRow): string {
  const figures = [`${row.value}${row.unit}`, row.growth && `${row.growth}%`, row.change, row.rank].filter(Boolean);
  return `${row.region} ${row.period} ${row.status} ${row.indicator} ${figures.join(' ')} | ${row.evidence}`;
}

/**
 * What a reviewed table and the rows read do not share, a line each, empty where they agree:
 * `wrong 郎溪县 2023 actual 地区生产总值 214.58亿元 7.1% | …: period is 2024`, `missing …`, `extra …`.
 */
export function differences(gold: readonly FactRow[], got: readonly FactRow[]): readonly string[] {
  const free = new Set(got);
  const unmet: FactRow[] = [];
  for (const row of gold) {
    const same = [...free].find((other) => differing(row, other).length === 0);
    if (same) free.delete(same);
    else unmet.push(row);
  }
  const lines = unmet.map((row) => {
    const [nearest] = [...free]
      .filter((other) => other.indicator === row.indicator)
      .sort((a, b) => differing(row, a).length - differing(row, b).length);
    if (!nearest || differing(row, nearest).length > NEAR) return `missing ${sentence(row)}`;
    free.delete(nearest);
    const wrong = differing(row, nearest).map((column) => `${column} is ${nearest[column] || 'empty'}`);
    return `wrong ${sentence(row)}: ${wrong.join(', ')}`;
  });
  return [...lines, ...[...free].map((row) => `extra ${sentence(row)}`)];
}
