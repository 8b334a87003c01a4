import { holds, type BenchRow } from './section';

/** The rows of a section as a table for people: measure, ratio, limit, whether it holds, times for a million characters. */
export function tableOfRows(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.measure,
    rounded(row.ratio),
    'atMost' in row.limit ? `≤ ${row.limit.atMost}` : `≥ ${row.limit.atLeast}`,
    holds(row) ? 'ok' : 'FAILS',
    Object.entries(row.times)
      .map(([name, time]) => `${name} ${rounded(time)}`)
      .join(', '),
  ]);
  const table = [['ratio of times', 'measured', 'limit', '', 'ms for a million characters'], ...cells];
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

function rounded(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3);
}
