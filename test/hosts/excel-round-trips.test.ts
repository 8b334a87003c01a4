import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deeds, roundTripsOf, type RoundTrips } from './excel-round-trips';

/*
 * The table of round trips in docs/excel.md is what the in-memory Excel counts. The smallest size is counted at each run;
 * ZHIBIAO_ROUND_TRIPS=write counts all of them, or those that ZHIBIAO_ROUND_TRIP_ROWS names, and writes the table.
 */

jest.setTimeout(3_600_000);

const page = join(__dirname, '../../docs/excel.md');
const begin = '<!-- round trips -->\n';
const end = '<!-- end of round trips -->';
const sizes = (process.env['ZHIBIAO_ROUND_TRIP_ROWS'] ?? '10,1000,10000,50000').split(',').map(Number);
const isWritten = process.env['ZHIBIAO_ROUND_TRIPS'] === 'write';

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

function rowOf({ deed, rows, roundTrips, actions, bytesSent, bytesReceived }: RoundTrips): string {
  return line([
    deed,
    rows.toLocaleString('en'),
    roundTrips,
    actions.toLocaleString('en'),
    megabytes(bytesSent),
    megabytes(bytesReceived),
  ]);
}

const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((each) => each.startsWith('| '))
    .map((each) => each.split('|').map((cell) => cell.trim()));

/** The rows of the page's table, without its head. */
const tableIn = (text: string): readonly (readonly string[])[] =>
  cellsOf(text.split(begin)[1]?.split(end)[0] ?? '').filter(([, deed]) => deeds.some((each) => each === deed));

/** By what is done, then by the number of rows. */
function inOrder(a: string, b: string): number {
  const [one, other] = [a, b].map((row) => {
    const [, deed = '', rows = ''] = cellsOf(row)[0] ?? [];
    return deeds.findIndex((each) => each === deed) * 1e9 + Number(rows.replaceAll(',', ''));
  });
  return (one ?? 0) - (other ?? 0);
}

/** A count as it is printed: 4,486. */
function countOf(printed = ''): number {
  return Number(printed.replaceAll(',', ''));
}

test('the table of docs/excel.md tells the round trips of each write', async () => {
  const counted: RoundTrips[] = [];
  for (const rows of isWritten ? sizes : sizes.slice(0, 1)) counted.push(...(await roundTripsOf(rows)));
  const sorted = deeds.flatMap((deed) => counted.filter((each) => each.deed === deed));
  const text = readFileSync(page, 'utf8');
  if (isWritten) {
    const heads = ['write', 'rows', 'round trips', 'actions', 'MB sent', 'MB received'];
    const rule = ['---', '---:', '---:', '---:', '---:', '---:'];
    const isCounted = (size: string | undefined): boolean => sizes.some((rows) => rows.toLocaleString('en') === size);
    const kept = tableIn(text).filter(([, , size]) => !isCounted(size));
    const rows = [...sorted.map(rowOf), ...kept.map((cells) => line(cells.slice(1, -1)))].sort(inOrder);
    const table = [line(heads), line(rule), ...rows].join('');
    const [head = '', tail = ''] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
    writeFileSync(page, `${head}${begin}\n${table}\n${tail}`);
  }
  const told = tableIn(readFileSync(page, 'utf8'));
  for (const each of sorted) {
    const [, deed, rows, roundTrips, actions, sent] = cellsOf(rowOf(each))[0] ?? [];
    const row = told.find((cells) => cells[1] === deed && cells[2] === rows);
    // Bytes follow each word of the dictionary, so they are told about.
    expect([deed, rows, row?.[3]]).toEqual([deed, rows, roundTrips]);
    // So do the actions, a cell or two.
    expect(Math.abs(countOf(row?.[4]) - countOf(actions))).toBeLessThan(countOf(actions) * 0.01);
    expect(Math.abs(Number(row?.[5]) - Number(sent))).toBeLessThan(0.05 + Number(sent) * 0.1);
  }
});
