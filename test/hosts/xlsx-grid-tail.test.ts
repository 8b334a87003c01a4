import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { writeXlsx } from '../../src/hosts/xlsx';
import { tailStart } from '../../src/hosts/xlsx/grid-tail';
import type { Cell, GridSheetPlan } from '../../src/workbook';

/** A head with a look, a formula in the third row, then plain values. */
function longGrid(rows: number): GridSheetPlan {
  const values = (row: number): readonly Cell[] => [row, row % 3 === 0 ? null : `=值${row}<&>`, row % 2 === 0];
  return {
    kind: 'grid',
    name: '长表',
    cells: [
      ['号', '文字', '真假'],
      values(1),
      [{ formula: '=A2+1', value: 2 }],
      ...Array.from({ length: rows - 3 }, (_, row) => values(row + 3)),
    ],
    merges: [],
    charts: [],
    look: {
      columnWidths: [10, 10, 10],
      rowHeights: [],
      showGridlines: true,
      styles: [{ range: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true } }],
      validations: [],
      conditionalStyles: [],
      page: { landscape: true, fitToWidth: true },
      hidden: false,
    },
  };
}

const ofColumns = [
  { range: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true } },
  { range: { row: 5, column: 0, rows: 1495, columns: 3 }, style: { numberFormat: '0.00' } },
  { range: { row: 5, column: 1, rows: 9000, columns: 1 }, style: { italic: true } },
];

test.each([
  ['behind the last formula', longGrid(1500), 3],
  ['not of a short grid', longGrid(900), null],
  [
    'not where the last row holds a formula',
    { ...longGrid(1500), cells: [...longGrid(1499).cells, [{ formula: '=1', value: 1 }]] },
    null,
  ],
  [
    'behind the last cell with a look',
    {
      ...longGrid(1500),
      look: {
        ...longGrid(1500).look,
        styles: [{ range: { row: 0, column: 0, rows: 9, columns: 1 }, style: { bold: true } }],
      },
    },
    9,
  ],
  [
    'a row behind the first that has the look of its column to the end',
    { ...longGrid(1500), look: { ...longGrid(1500).look, styles: ofColumns } },
    6,
  ],
  [
    'not where a frame around the rows ends with the last',
    {
      ...longGrid(1500),
      look: {
        ...longGrid(1500).look,
        styles: [
          {
            range: { row: 1, column: 0, rows: 1499, columns: 2 },
            style: { borders: { edges: ['top', 'bottom'], color: '#b8c2cc' } },
          },
        ],
      },
    },
    null,
  ],
] as const)('a tail begins %s', (_, grid, start) => {
  expect(tailStart(grid as GridSheetPlan)).toBe(start);
});

test('a grid that streams its tail reads as it was planned', async () => {
  const grid = longGrid(1500);
  const summary = { added: 0, updated: 0, conflicts: 0, unchanged: 0 };
  const book = await readXlsx(await writeXlsx({ sheets: [grid], names: [], summary }));
  const wanted = grid.cells.map((row) =>
    row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.value : cell)),
  );
  const found = book.sheets[0]?.rows ?? [];
  expect(wanted.map((row, at) => row.map((_, column) => found[at]?.[column] ?? null))).toEqual(wanted);
  expect(found).toHaveLength(1500);
});

test('a tail has the look of its columns down to the last row', async () => {
  const plain = longGrid(1500);
  const grid = { ...plain, look: { ...plain.look, styles: ofColumns } };
  const summary = { added: 0, updated: 0, conflicts: 0, unchanged: 0 };
  const parts = unzipSync(await writeXlsx({ sheets: [grid], names: [], summary }));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const stylesOf = (row: number) =>
    ['A', 'B', 'C'].map((column) => new RegExp(`<c r="${column}${row}"[^>]*? s="(\\d+)"`).exec(xml)?.[1]);
  const [body, head] = [stylesOf(6), stylesOf(1)];
  expect(new Set([...body, ...head]).size).toBe(3);
  expect(body[0]).toBe(body[2]);
  expect([7, 800, 1500].map(stylesOf)).toEqual([body, body, body]);
  expect(stylesOf(5)).toEqual([undefined, undefined, undefined]);
});
