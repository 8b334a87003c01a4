/** What one door was fed. */
export interface Tally {
  readonly name: string;
  inputs: number;
  /** Characters of text, bytes of files. */
  characters: number;
  /** In ms, with the making of the inputs. */
  time: number;
  /** ms for the slowest input, or for 100,000 characters of it where it is longer. */
  slowest: number;
  found: number;
}

/** The counts as a table for people, with their sums. */
export function tallyTable(tallies: readonly Tally[]): string {
  const sum = (of: (one: Tally) => number): number => tallies.reduce((total, one) => total + of(one), 0);
  const total: Tally = {
    name: 'all',
    inputs: sum((one) => one.inputs),
    characters: sum((one) => one.characters),
    time: sum((one) => one.time),
    slowest: Math.max(...tallies.map((one) => one.slowest)),
    found: sum((one) => one.found),
  };
  const rows = [...tallies, total].map((one) => [
    one.name,
    String(one.inputs),
    String(one.characters),
    (one.time / 60_000).toFixed(1),
    one.slowest.toFixed(0),
    String(one.found),
  ]);
  const table = [['target', 'inputs', 'characters', 'minutes', 'slowest ms/100,000', 'found'], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const aligned = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return table.map((row) => row.map(aligned).join('  ')).join('\n');
}
