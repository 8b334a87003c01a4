import fc from 'fast-check';
import { readXlsx as readFile } from 'hucre/xlsx';
import { anyCharacter } from '../any-character';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { storableText } from '../../src/hosts/xlsx/cell-text';
import {
  emptyWorkbook,
  planWorkbook,
  sheetNames,
  type Cell,
  type GridSheetPlan,
  type SheetLook,
  type TableSheetPlan,
  type WorkbookPlan,
} from '../../src/workbook';
import { places, sampleReport, writtenAt } from '../workbook/observation-samples';

jest.setTimeout(60_000);

const look: SheetLook = {
  columnWidths: [20],
  rowHeights: [],
  showGridlines: true,
  styles: [],
  validations: [],
  conditionalStyles: [],
  page: { landscape: true, fitToWidth: true },
  hidden: false,
};

/** A workbook that holds texts in a table, in a grid and as values of formulas. */
function planOf(texts: readonly string[]): WorkbookPlan {
  const table: TableSheetPlan = {
    kind: 'table',
    name: '表',
    look,
    table: {
      name: '文本',
      style: 'TableStyleLight1',
      columns: [
        { name: '文', numberFormat: '@' },
        { name: '算', numberFormat: 'General', formula: '=文本[[#This Row],[文]]' },
      ],
      append: texts.map((text): readonly Cell[] => [text, text]),
      amend: [],
    },
  };
  const grid: GridSheetPlan = {
    kind: 'grid',
    name: '格',
    look,
    cells: texts.map((text): readonly Cell[] => [text, { formula: '=A1', value: text }]),
    merges: [],
    charts: [],
  };
  return { sheets: [table, grid], names: [], summary: { added: 0, updated: 0, conflicts: 0, unchanged: 0 } };
}

async function textsRead(texts: readonly string[]) {
  const book = await readFile(await writeXlsx(planOf(texts)));
  const [table, grid] = book.sheets;
  return {
    table: texts.map((_, row) => table?.rows[row + 1]?.[0] ?? ''),
    computed: texts.map((_, row) => table?.rows[row + 1]?.[1] ?? ''),
    grid: texts.map((_, row) => grid?.rows[row]?.[0] ?? ''),
    formulas: [...(table?.cells ?? []), ...(grid?.cells ?? [])].filter(
      ([cell, { formula }]) => formula !== undefined && cell.endsWith(',0'),
    ),
  };
}

const hostile = [
  '=1+1',
  '=HYPERLINK("http://example.com","看")',
  '+86',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n换行',
  ' 前后有空格 ',
  "'引号",
  '2024-06-30',
  '1e5',
  '007',
  'TRUE',
  '#REF!',
  '#N/A',
  '#DIV/0!',
  '_x0041_',
  '_x005F_x0041_',
  '_x00_',
  '<script>&amp;"\'</script>',
  ']]>',
  '\u0000\u0001\u001F',
  '\u007F\u0085',
  '\uFFFE\uFFFF',
  '\uD800',
  'a\uDC00b',
  '😀𠮷',
  '\u202E右到左',
  '字'.repeat(32_767),
  '字'.repeat(40_000),
];

describe('any text stays text', () => {
  test('what looks like something else', async () => {
    const stored = hostile.map(storableText);
    const read = await textsRead(hostile);
    expect(read.table).toEqual(stored);
    expect(read.grid).toEqual(stored);
    expect(read.computed).toEqual(stored);
    expect(read.formulas).toEqual([]);
  });

  test('whatever it is', async () => {
    const unit = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.string(),
      fc.constantFrom('_x', '=', '&', '<', '\u0000', '\uD800', '#REF!', '005F_'),
    );
    const text = fc.array(unit, { maxLength: 6 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const read = await textsRead(texts);
        const stored = texts.map(storableText);
        expect(read).toEqual({ table: stored, computed: stored, grid: stored, formulas: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('a report full of it becomes rows that are known again', async () => {
    const figures = ['=1+1', '<b>', '#REF!', '_x0041_', '“引号"', '\u0001控制'].map((indicator) => ({
      indicator,
      period: '2024',
      value: '1',
      unit: '=个',
    }));
    const report = sampleReport({
      source: "=cmd|' /C calc'!A0",
      place: { ...places.jixi, region: '@绩溪' },
      figures,
      unread: ['+1万'],
    });
    const input = { reports: [report], options: { writtenAt } };
    const bytes = await writeXlsx(planWorkbook(input, emptyWorkbook));
    const again = planWorkbook(input, await readXlsx(bytes));
    expect(again.summary).toEqual({ added: 0, updated: 0, conflicts: 0, unchanged: figures.length });
    expect(again.sheets.find((sheet) => sheet.name === sheetNames.unread)).toMatchObject({ table: { append: [] } });
  });
});

test.each([
  ['字'.repeat(32_767), '字'.repeat(32_767)],
  ['字'.repeat(32_768), `${'字'.repeat(32_766)}…`],
  ['a\uD800b', 'a\uFFFDb'],
  ['😀', '😀'],
  ['\uFFFF', '\uFFFD'],
])('what a cell can hold', (text, stored) => {
  expect(storableText(text)).toBe(stored);
});
