import { emptyWorkbook, planWorkbook, type Cell, type SheetPlan } from '../../src/workbook';
import { questions } from './comparison-questions';
import { countyReports, writtenAt } from './observation-samples';

const plans = questions.map(({ name, options }) => ({
  name,
  plan: planWorkbook({ reports: countyReports, options: { writtenAt, ...options } }, emptyWorkbook),
}));

/** Functions that Excel 2016, WPS and LibreOffice 7.4 all have. */
const portable = new Set(
  'ABS AND AVERAGE CHAR COUNT COUNTA COUNTIF DATE DAY FIND IF IFERROR INDEX ISNUMBER LEFT LEN MATCH MAX MID MIN NA NOT OR RANK.EQ RIGHT ROUND ROW ROWS SUBSTITUTE SUMPRODUCT TRIM VALUE VLOOKUP'.split(
    ' ',
  ),
);

function formulasOf(sheet: SheetPlan): readonly string[] {
  const conditions = sheet.look.conditionalStyles.map((one) => one.formula);
  const lists = sheet.look.validations.flatMap(({ source }) => ('formula' in source ? [source.formula] : []));
  const cells =
    sheet.kind === 'grid'
      ? sheet.cells.flat().flatMap(formulaOf)
      : sheet.table.columns.flatMap(({ formula }) => formula ?? []);
  return [...cells, ...conditions, ...lists];
}

function formulaOf(cell: Cell): readonly string[] {
  return cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : [];
}

/** Parts outside texts, and the texts. */
function split(formula: string): { readonly code: string; readonly texts: readonly string[] } {
  const parts = formula.split('"');
  return {
    code: parts.filter((_, index) => index % 2 === 0).join(' '),
    texts: parts.filter((_, index) => index % 2 === 1),
  };
}

describe.each(plans)('$name', ({ plan }) => {
  const formulas = [...new Set(plan.sheets.flatMap(formulasOf))];

  test('there are formulas', () => {
    expect(formulas.length).toBeGreaterThan(50);
  });

  test('only functions that every program has', () => {
    const used = new Set(
      formulas.flatMap((formula) =>
        [...split(formula).code.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = '']) => name),
      ),
    );
    expect([...used].filter((name) => !portable.has(name))).toEqual([]);
  });

  test('only spellings of structured references that every program has', () => {
    const refused = formulas.filter((formula) => /\[@|\[#(?!This Row\])/.test(split(formula).code));
    expect(refused).toEqual([]);
    expect(formulas.filter((formula) => !formula.startsWith('='))).toEqual([]);
  });

  test('within the limits of Excel', () => {
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
    expect(formulas.flatMap((formula) => split(formula).texts).filter((text) => text.length > 255)).toEqual([]);
  });

  test('brackets and quotes are closed', () => {
    const open = formulas.filter((formula) => {
      const { code } = split(formula);
      return formula.split('"').length % 2 === 0 || code.split('(').length !== code.split(')').length;
    });
    expect(open).toEqual([]);
  });

  test('every formula of a sheet has a value, none an error, no number is not one', () => {
    const cells = plan.sheets.flatMap((sheet) =>
      sheet.kind === 'grid' ? sheet.cells.flat() : sheet.table.append.flat(),
    );
    const values = cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.value : cell));
    const computed = cells.flatMap((cell) =>
      cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.value] : [],
    );
    expect(computed.filter((value) => value === null)).toEqual([]);
    expect(values.filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value))).toEqual([]);
    expect(values.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
  });

  test('the rows of a table have a cell for each column', () => {
    const tables = plan.sheets.flatMap((sheet) => (sheet.kind === 'table' ? [sheet.table] : []));
    expect(tables.flatMap(({ append, columns }) => append.filter((row) => row.length !== columns.length))).toEqual([]);
  });

  test('every column has a width, and what is merged does not overlap', () => {
    for (const sheet of plan.sheets) {
      const columns =
        sheet.kind === 'table' ? sheet.table.columns.length : Math.max(...sheet.cells.map((row) => row.length));
      expect(sheet.look.columnWidths).toHaveLength(columns);
      const merged = sheet.kind === 'grid' ? sheet.merges : [];
      const cells = merged.flatMap(({ row, column, rows, columns: wide }) =>
        Array.from(
          { length: rows * wide },
          (_, index) => `${row + Math.floor(index / wide)},${column + (index % wide)}`,
        ),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test('defined names are used and defined', () => {
    const defined = plan.names.map(({ name }) => name);
    const used = new Set(formulas.flatMap((formula) => split(formula).code.match(/zb_\w+/g) ?? []));
    expect([...used].filter((name) => !defined.includes(name))).toEqual([]);
    expect(defined.filter((name) => !used.has(name))).toEqual(['zb_schema', 'zb_periods_edition']);
  });
});
