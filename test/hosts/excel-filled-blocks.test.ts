import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract';
import {
  filledOfPlan,
  lastRowsFilled,
  spelledFormulas,
  withFilled,
  withoutFilled,
} from '../../src/hosts/excel/filled-blocks';
import { atOnce } from '../../src/transfer/paced';
import { emptyWorkbook, planWorkbook } from '../../src/workbook';
import type { Cell, CellValue } from '../../src/workbook/plan';

const name = 'langxi-2024-work-report';
const text = readFileSync(join(__dirname, '..', 'reports', `${name}.txt`), 'utf8');
const plan = planWorkbook(
  { reports: [{ source: `${name}.txt`, text, extraction: extract(text) }], options: { writtenAt: '2024-08-01T09:00' } },
  emptyWorkbook,
);

/** A cell as Excel tells it. */
const spelled = (cell: Cell): CellValue => {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.formula : null;
};

it('the last row of each filled block is known without the rows above it', () => {
  const filled = atOnce(filledOfPlan(plan));
  let blockCount = 0;
  for (const sheet of plan.sheets) {
    if (sheet.kind !== 'grid') continue;
    const blocks = filled[sheet.name] ?? [];
    const cells = sheet.cells.map((row) => row.map(spelled));
    const thin = atOnce(withoutFilled(cells, blocks));
    const whole = atOnce(withFilled(thin, blocks, spelledFormulas));
    const lastRows = blocks.map(({ row, column, rows, columns }) =>
      whole[row + rows - 1]?.slice(column, column + columns),
    );
    expect(atOnce(lastRowsFilled(thin, blocks))).toEqual(lastRows);
    blockCount += blocks.length;
  }
  expect(blockCount).toBeGreaterThan(4);
});

it('also of a block that is filled from the last row of another, and of values that stay what they are', () => {
  const rows = [
    ['=A1+$B$1', 5],
    [null, null],
    [null, null],
    ['x', 7],
    [null, null],
  ];
  const blocks = [
    { row: 1, column: 0, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 1, columns: 1 },
    { row: 4, column: 1, rows: 1, columns: 1 },
  ];
  expect(atOnce(lastRowsFilled(rows, blocks))).toEqual([['=A2+$B$1', 5], ['=A3+$B$1'], [7]]);
});
