import * as fc from 'fast-check';
import { atOnce } from '../../src/transfer/paced';
import { filledDown, movedDown, movingFormula, rectanglesOf } from '../../src/workbook/filled-down';
import type { CellRange } from '../../src/workbook/plan';

describe('a formula copied three rows down', () => {
  test.each([
    ['=A1', '=A4'],
    ['=$A5&B$1&$C$1', '=$A8&B$1&$C$1'],
    ['=SUM(A1:XFD9)', '=SUM(A4:XFD12)'],
    // Texts, names of sheets and structured references stay; a cell of another sheet moves.
    ['="A1"&A1&"说""B2"""', '="A1"&A4&"说""B2"""'],
    ["='A1 表'!A1+对比!$B2", "='A1 表'!A4+对比!$B5"],
    ['=SUM(指标数据[A1])+指标数据[[#This Row],[B2]]+C3', '=SUM(指标数据[A1])+指标数据[[#This Row],[B2]]+C6'],
    ["=INDEX(表[单位'[A1'] C1],D2)", "=INDEX(表[单位'[A1'] C1],D5)"],
    // What only looks like a cell.
    ['=LOG10(A1)+zb_a1+1E5+ABCD1+A1.b', '=LOG10(A4)+zb_a1+1E5+ABCD1+A1.b'],
    ['=SUM($A$1:$A$9)', '=SUM($A$1:$A$9)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
  ])('%s is %s', (formula, moved) => {
    const moving = movingFormula(formula);
    expect(moving && movedDown(moving, 3)).toBe(moved);
    expect(moving && movedDown(moving, 0)).toBe(formula);
  });

  test.each(['=SUM(5:5)', '=SUM($5:$6)', '=SUM(指标数据[A1'])('%s is not read', (formula) => {
    expect(movingFormula(formula)).toBeNull();
  });
});

/** Formulas of a block; '' where a cell has none. */
const blocksOf = (rows: readonly (readonly string[])[]): readonly CellRange[] => {
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  return atOnce(filledDown(size, (row, column) => rows[row]?.[column] || null));
};

describe('cells that are filled from above', () => {
  test('are the rows below the first of the same formula', () => {
    const rows = [
      ['', '=C1', '=$A$1'],
      ['', '=C2', '=$A$1'],
      ['=A1', '=C3', '=$A$2'],
      ['=A1', '=C9', '=$A$2'],
      ['=A2', '=C10', ''],
    ];
    expect(blocksOf(rows)).toEqual([
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 1, rows: 1, columns: 1 },
      { row: 3, column: 2, rows: 1, columns: 1 },
      { row: 4, column: 0, rows: 1, columns: 2 },
    ]);
  });

  test('are none where the same text stands for another copy', () => {
    expect(blocksOf([['=A1'], ['=A1'], ['=A3']])).toEqual([]);
    expect(blocksOf([['=SUM(5:5)'], ['=SUM(5:5)']])).toEqual([]);
  });

  const formula = fc
    .array(fc.constantFrom('A', '$B', 'C$', '$D$', '"A1"&', '[A1]', '+'), { minLength: 1, maxLength: 4 })
    .chain((parts) =>
      fc.record({ parts: fc.constant(parts), first: fc.integer({ min: 1, max: 9 }), moves: fc.boolean() }),
    );

  test('filled one after the other they give all formulas back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(formula, { minLength: 3, maxLength: 3 }), { maxLength: 12 }), (given) => {
        const rows = given.map((line, row) =>
          line.map(
            ({ parts, first, moves }) => `=${parts.map((part) => part + (first + (moves ? row : 0))).join('+')}`,
          ),
        );
        const left = rows.map((row) => [...row]);
        const blocks = blocksOf(rows);
        for (const { row, column, rows: height, columns } of blocks)
          for (const line of left.slice(row, row + height)) line.fill('', column, column + columns);
        for (const { row, column, rows: height, columns } of blocks) {
          for (let x = column; x < column + columns; x++) {
            const moving = movingFormula(left[row - 1]?.[x] ?? '');
            for (const [below, line] of left.slice(row, row + height).entries())
              line[x] = moving ? movedDown(moving, below + 1) : '';
          }
        }
        expect(left).toEqual(rows);
      }),
    );
  });
});

test('cells as blocks: each cell in one of them, and no other', () => {
  const isIn = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(isIn, (rows) => {
      const found = rows.map((row) => row.map(() => 0));
      const blocks = atOnce(rectanglesOf({ rows: rows.length, columns: 4 }, (each) => rows[each] ?? []));
      for (const { row, column, rows: height, columns } of blocks)
        for (const line of found.slice(row, row + height))
          for (let x = column; x < column + columns; x++) line[x] = (line[x] ?? 0) + 1;
      expect(found).toEqual(rows.map((row) => row.map(Number)));
    }),
  );
});
