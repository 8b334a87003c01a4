import { holds, type BenchRow } from './section';

/** The rows of a section as a table for people: measure, figure, limit, whether it holds, what it is made of. */
export function tableOfRows(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.measure,
    withUnit(rounded(row.measured), row.unit),
    limitOf(row),
    row.limit === null ? '' : holds(row) ? 'ok' : 'FAILS',
    partsOf(row),
  ]);
  const table = [['measure', 'measured', 'limit', '', 'of'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function limitOf({ limit, unit }: BenchRow): string {
  if (limit === null) return '—';
  return withUnit('atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`, unit);
}

function partsOf({ parts, partsUnit }: BenchRow): string {
  const named = Object.entries(parts).map(([name, figure]) => `${name} ${rounded(figure)}`);
  return named.length === 0 ? '' : withUnit(named.join(', '), partsUnit);
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text} ${unit}`;
}

function rounded(number: number): string {
  return number >= 100 || number === 0 ? number.toFixed(0) : number.toPrecision(3);
}
