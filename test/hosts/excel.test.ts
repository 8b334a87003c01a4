import { applyPlan, readWorkbook, type ApplyOptions, type Outcome } from '../../src/hosts/excel';
import type { Cell, WorkbookPlan, WriteSummary } from '../../src/workbook/plan';
import { openExcel, type ExcelOptions, type ExcelSession } from '../host/excel-session';
import {
  figure,
  figuresSheet,
  figuresTable,
  gridSheet,
  hostileTexts,
  plainLook,
  workbookPlan,
} from '../host/sample-plans';
import { snapshotOfBook } from '../host/snapshot-of-book';
import type { CellSnapshot, SheetSnapshot } from '../host/workbook-snapshot';

const options: ApplyOptions = { canResize: true };

/** Excels that let tables grow in different ways; what the product writes must be the same in each. */
const kinds: readonly (readonly [string, ExcelOptions, ApplyOptions])[] = [
  ['where tables grow by themselves', { apiVersion: '1.13', tablesGrow: true }, { canResize: true }],
  ['where tables do not grow', { apiVersion: '1.13', tablesGrow: false }, { canResize: true }],
  ['with ExcelApi 1.9, where tables cannot be resized', { apiVersion: '1.9', tablesGrow: false }, { canResize: false }],
];

function apply(excel: ExcelSession, plan: WorkbookPlan, with_: ApplyOptions = options): Promise<Outcome<WriteSummary>> {
  return excel.run((context) => applyPlan(context, plan, with_));
}

function sheetOf(excel: ExcelSession, name: string): SheetSnapshot {
  const sheet = snapshotOfBook(excel.host.book).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The contents of a block, a formula where there is one. */
function contents(excel: ExcelSession, sheet: string, rows: number, columns: string): readonly (readonly unknown[])[] {
  const { cells } = sheetOf(excel, sheet);
  return Array.from({ length: rows }, (_, row) => {
    return [...columns].map((column) => {
      const cell: CellSnapshot | undefined = cells[`${column}${row + 1}`];
      return cell?.formula ?? cell?.value ?? null;
    });
  });
}

/** Round trips of the product, without those in which the client gives back its ranges. */
const roundTrips = (excel: ExcelSession): number => excel.host.requests.filter(({ cleanup }) => !cleanup).length;

const key = `=${figuresTable}[[#This Row],[地区]]&"|"`;
const success = { ok: true, value: { added: 1, updated: 0, conflicts: 0, unchanged: 0 } };

describe.each(kinds)('a table %s', (_kind, excelOptions, applyOptions) => {
  const create = workbookPlan(figuresSheet([figure('平阴县', 126.4, 5.6), figure('峄城区', 88, null)]));

  it('is made with its rows in two round trips', async () => {
    const excel = openExcel(excelOptions);
    await expect(apply(excel, create, applyOptions)).resolves.toEqual(success);
    expect(roundTrips(excel)).toBe(2);
    expect(contents(excel, '指标数据', 4, 'ABCDE')).toEqual([
      ['键', '地区', '数值', '同比%', '原文'],
      [key, '平阴县', 126.4, 5.6, '平阴县的数字'],
      [key, '峄城区', 88, null, '峄城区的数字'],
      [null, null, null, null, null],
    ]);
    expect(snapshotOfBook(excel.host.book).tables).toEqual([
      {
        name: figuresTable,
        sheet: '指标数据',
        range: 'A1:E3',
        columns: ['键', '地区', '数值', '同比%', '原文'],
        style: 'TableStyleLight1',
        calculated: { 键: key },
      },
    ]);
    expect(snapshotOfBook(excel.host.book).names).toEqual({ zb_schema: '=1' });
  });

  it('takes more rows, twice, in three or four round trips', async () => {
    const excel = openExcel(excelOptions);
    await apply(excel, create, applyOptions);
    for (const region of ['历城区', '阳谷县']) {
      const before = roundTrips(excel);
      await expect(apply(excel, workbookPlan(figuresSheet([figure(region, 1)])), applyOptions)).resolves.toEqual(
        success,
      );
      expect(roundTrips(excel) - before).toBe(3);
    }
    expect(contents(excel, '指标数据', 5, 'AB').slice(1)).toEqual([
      [key, '平阴县'],
      [key, '峄城区'],
      [key, '历城区'],
      [key, '阳谷县'],
    ]);
    expect(snapshotOfBook(excel.host.book).tables[0]?.range).toBe('A1:E5');
    expect(sheetOf(excel, '指标数据').cells['B5']?.numberFormat).toBe('@');
    expect(sheetOf(excel, '指标数据').cells['D5']?.numberFormat).toBe('0.0');
  });

  it('without rows has one empty row, which the first rows fill', async () => {
    const excel = openExcel(excelOptions);
    await apply(excel, workbookPlan(figuresSheet([])), applyOptions);
    expect(snapshotOfBook(excel.host.book).tables[0]?.range).toBe('A1:E2');
    await apply(excel, create, applyOptions);
    expect(snapshotOfBook(excel.host.book).tables[0]?.range).toBe('A1:E3');
    expect(contents(excel, '指标数据', 3, 'B')).toEqual([['地区'], ['平阴县'], ['峄城区']]);
  });

  it('keeps columns that a person moved in and added, and fills only ours', async () => {
    const excel = openExcel({ ...excelOptions });
    await apply(excel, create, applyOptions);
    const { book } = excel.host;
    const [table] = book.tables;
    if (!table) throw new Error('There is no table.');
    // As in Excel: a column is put at the right, then two of ours change places.
    book.resizeTable(table, { ...table.at, columns: 6 });
    book.write(table.sheet, { row: 0, column: 5, rows: 3, columns: 1 }, (row) => ['科室', '统计科', '农业科'][row]);
    book.write(
      table.sheet,
      { row: 0, column: 2, rows: 3, columns: 2 },
      (row, column) =>
        [
          ['同比%', '数值'],
          [5.6, 126.4],
          ['', 88],
        ][row]?.[column],
    );
    await expect(apply(excel, workbookPlan(figuresSheet([figure('历城区', 700, 3.1)])), applyOptions)).resolves.toEqual(
      success,
    );
    expect(contents(excel, '指标数据', 4, 'ABCDEF').slice(0, 4)).toEqual([
      ['键', '地区', '同比%', '数值', '原文', '科室'],
      [key, '平阴县', 5.6, 126.4, '平阴县的数字', '统计科'],
      [key, '峄城区', null, 88, '峄城区的数字', '农业科'],
      [key, '历城区', 3.1, 700, '历城区的数字', null],
    ]);
  });

  it('is found by its name on a sheet that a person renamed', async () => {
    const excel = openExcel(excelOptions);
    await apply(excel, create, applyOptions);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('指标数据').name = '我的数据';
      await context.sync();
    });
    await expect(apply(excel, workbookPlan(figuresSheet([figure('历城区', 700)])), applyOptions)).resolves.toEqual(
      success,
    );
    expect(snapshotOfBook(excel.host.book).sheets.map(({ name }) => name)).toEqual(['Sheet1', '我的数据']);
    expect(contents(excel, '我的数据', 4, 'B')).toEqual([['地区'], ['平阴县'], ['峄城区'], ['历城区']]);
  });

  it('moves down what a person wrote below it', async () => {
    const excel = openExcel(excelOptions);
    await apply(excel, create, applyOptions);
    const sheet = excel.host.book.sheet('指标数据');
    if (!sheet) throw new Error('There is no sheet.');
    excel.host.book.write(sheet, { row: 4, column: 1, rows: 1, columns: 1 }, () => '小计由我来算');
    await expect(
      apply(excel, workbookPlan(figuresSheet([figure('历城区', 700), figure('阳谷县', 1)])), applyOptions),
    ).resolves.toEqual(success);
    expect(contents(excel, '指标数据', 7, 'B')).toEqual([
      ['地区'],
      ['平阴县'],
      ['峄城区'],
      ['历城区'],
      ['阳谷县'],
      [null],
      ['小计由我来算'],
    ]);
    expect(snapshotOfBook(excel.host.book).tables[0]?.range).toBe('A1:E5');
  });

  it('gets a column of ours back at its right, with its formula in all rows', async () => {
    const excel = openExcel(excelOptions);
    const sheet = figuresSheet([figure('平阴县', 126.4)]);
    const [first, ...others] = sheet.table.columns;
    await apply(
      excel,
      workbookPlan({ ...sheet, table: { ...sheet.table, columns: others, append: [['平阴县', 126.4, 5.6, '原文']] } }),
      applyOptions,
    );
    await expect(apply(excel, workbookPlan(figuresSheet([figure('峄城区', 88)])), applyOptions)).resolves.toEqual(
      success,
    );
    expect(contents(excel, '指标数据', 3, 'ABE')).toEqual([
      ['地区', '数值', first?.name],
      ['平阴县', 126.4, key],
      ['峄城区', 88, key],
    ]);
  });
});

describe('a table with a total row', () => {
  it('takes rows above it', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    await apply(excel, workbookPlan(figuresSheet([figure('平阴县', 126.4)])));
    await excel.run(async (context) => {
      context.workbook.tables.getItem(figuresTable).showTotals = true;
      context.workbook.tables.getItem(figuresTable).getTotalRowRange().getCell(0, 1).values = [['合计']];
      await context.sync();
    });
    await expect(apply(excel, workbookPlan(figuresSheet([figure('峄城区', 88)])))).resolves.toEqual(success);
    expect(contents(excel, '指标数据', 4, 'B')).toEqual([['地区'], ['平阴县'], ['峄城区'], ['合计']]);
  });
});

describe('amendments', () => {
  it('change the cells that the plan names and no other', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    await apply(
      excel,
      workbookPlan(figuresSheet([figure('平阴县', 126.4, 5.6), figure('峄城区', 88), figure('历城区', 700)])),
    );
    const before = sheetOf(excel, '指标数据').cells;
    const amended = figuresSheet([]);
    const amend = [
      { row: 1, column: '数值', cell: 89 },
      { row: 2, column: '数值', cell: { value: 701.2, numberFormat: '0.00' } },
      { row: 0, column: '原文', cell: '=1+1' },
      { row: 0, column: '同比%', cell: null },
    ];
    await apply(excel, workbookPlan({ ...amended, table: { ...amended.table, amend } }));
    expect(sheetOf(excel, '指标数据').cells).toEqual({
      ...before,
      C3: { ...before['C3'], value: 89 },
      C4: { value: 701.2, numberFormat: '0.00' },
      E2: { ...before['E2'], value: '=1+1' },
      D2: { value: null, numberFormat: '0.0' },
    });
  });
});

describe('text from a report', () => {
  it.each(hostileTexts)(
    '%j stays the text that it is, in text columns, in others, in amended cells and in grids',
    async (text) => {
      const excel = openExcel({ apiVersion: '1.13' });
      const amended = figuresSheet([]);
      await apply(
        excel,
        workbookPlan(
          figuresSheet([figure(text, text, text, text)]),
          gridSheet([[text, { formula: '=1+1', value: 2 }]]),
        ),
      );
      await apply(
        excel,
        workbookPlan(
          { ...amended, table: { ...amended.table, amend: [{ row: 0, column: '数值', cell: text }] } },
          gridSheet([['题'], [text, text]]),
        ),
      );
      expect(contents(excel, '指标数据', 2, 'BCDE')[1]).toEqual([text, text, text, text]);
      expect(contents(excel, '对比', 2, 'AB')).toEqual([
        ['题', null],
        [text, text],
      ]);
      expect(sheetOf(excel, '指标数据').cells['C2']).toEqual({ value: text });
      expect(sheetOf(excel, '对比').cells['A2']).toEqual({ value: text });
    },
  );

  it('of more than 32,767 characters is cut, with an ellipsis, and half a surrogate pair is marked', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    const long = '长'.repeat(40_000);
    await apply(
      excel,
      workbookPlan(figuresSheet([['', '平阴县', 1, null, long]]), gridSheet([[long, '\ud842缺'], [`=${long}`]])),
    );
    const kept = `${long.slice(0, 32_766)}…`;
    expect(contents(excel, '指标数据', 2, 'E')[1]).toEqual([kept]);
    expect(contents(excel, '对比', 2, 'AB')).toEqual([
      [kept, '\ufffd缺'],
      [`=${long.slice(0, 32_765)}…`, null],
    ]);
  });
});

describe('a grid', () => {
  const cells: readonly (readonly Cell[])[] = [
    ['主要指标对比', null, null],
    ['地区', '2024年', { formula: '=SUM(B3:B4)', value: 219.5 }],
    ['平阴县', { value: 126.4, numberFormat: '0.00' }],
    ['峄城区', 88, '—'],
  ];
  const look = {
    ...plainLook,
    columnWidths: [18, 10, 10, 0],
    rowHeights: [{ row: 0, height: 30 }],
    showGridlines: false,
    freeze: { rows: 2, columns: 1 },
    tabColor: '#1F4E79',
    styles: [
      {
        range: { row: 0, column: 0, rows: 1, columns: 3 },
        style: { bold: true, fontSize: 16, horizontal: 'center', vertical: 'center' },
      },
      {
        range: { row: 1, column: 0, rows: 3, columns: 3 },
        style: { fill: '#ddebf7', fontColor: '#1f4e79', wrap: true, borders: { edges: ['bottom'], color: '#808080' } },
      },
    ],
    validations: [
      {
        range: { row: 1, column: 1, rows: 1, columns: 1 },
        strict: false,
        source: { list: ['2023年', '2024年'] },
        prompt: { title: '期间', message: '选一个' },
      },
    ],
    conditionalStyles: [
      { range: { row: 2, column: 1, rows: 2, columns: 1 }, formula: '=B3>100', style: { bold: true, fill: '#fff2cc' } },
    ],
    page: { landscape: true, fitToWidth: true, repeatRows: { first: 0, last: 1 }, footer: '&P' },
  } as const;
  const plan = gridSheet(cells, {
    look,
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    charts: [
      {
        name: '对比图',
        type: 'column',
        title: '对比',
        titleFrom: { row: 0, column: 0, rows: 1, columns: 1 },
        series: [
          {
            name: '2024年',
            values: { row: 2, column: 1, rows: 2, columns: 1 },
            categories: { row: 2, column: 0, rows: 2, columns: 1 },
          },
        ],
        at: { row: 6, column: 0, rows: 10, columns: 4 },
      },
    ],
  });

  it('is written with all its looks in two round trips', async () => {
    const excel = openExcel();
    await expect(apply(excel, workbookPlan(plan))).resolves.toEqual(success);
    expect(roundTrips(excel)).toBe(2);
    const head = { bold: true, fontSize: 16, horizontal: 'center', vertical: 'center' };
    const body = { fill: '#DDEBF7', fontColor: '#1F4E79', wrap: true };
    const last = { ...body, borders: { bottom: '#808080' } };
    expect(sheetOf(excel, '对比')).toEqual({
      name: '对比',
      hidden: false,
      tabColor: '#1F4E79',
      showGridlines: false,
      cells: {
        A1: { value: '主要指标对比', ...head },
        B1: { value: null, ...head },
        C1: { value: null, ...head },
        A2: { value: '地区', ...body },
        B2: { value: '2024年', ...body },
        C2: { value: null, formula: '=SUM(B3:B4)', ...body },
        A3: { value: '平阴县', ...body },
        B3: { value: 126.4, numberFormat: '0.00', ...body },
        C3: { value: null, ...body },
        A4: { value: '峄城区', ...last },
        B4: { value: 88, ...last },
        C4: { value: '—', ...last },
      },
      columnWidths: { A: 18, B: 10, C: 10 },
      hiddenColumns: ['D'],
      rowHeights: { 1: 30 },
      freeze: { rows: 2, columns: 1 },
      merges: ['A1:C1'],
      validations: [{ range: 'B2', source: '2023年,2024年', strict: false, prompt: '选一个' }],
      conditionalFormats: [{ range: 'B3:B4', formula: '=B3>100', look: { bold: true, fill: '#FFF2CC' } }],
      charts: [
        {
          title: '主要指标对比',
          type: 'bars',
          series: [{ name: '2024年', values: '=对比!$B$3:$B$4', categories: '=对比!$A$3:$A$4', color: '#3B6EA5' }],
          at: 'A7:D16',
          legend: false,
        },
      ],
      page: {
        landscape: true,
        titleRows: '$1:$2',
        fitToWidth: true,
        footer: '&P',
        centred: true,
        margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
    });
  });

  it('written again is the same, whatever a person chose of widths and formats elsewhere', async () => {
    const excel = openExcel();
    await apply(excel, workbookPlan(plan));
    const before = sheetOf(excel, '对比');
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('对比');
      sheet.getRange('F1:F2').values = [['我的备注'], [1]];
      sheet.getRange('A:A').format.columnWidth = 200;
      await context.sync();
    });
    await expect(apply(excel, workbookPlan(plan))).resolves.toEqual(success);
    const after = sheetOf(excel, '对比');
    expect(after.cells).toEqual({ ...before.cells, F1: { value: '我的备注' }, F2: { value: 1 } });
    expect({ ...after, cells: {}, columnWidths: {} }).toEqual({ ...before, cells: {}, columnWidths: {} });
    expect(after.columnWidths['A']).not.toBe(before.columnWidths['A']);
  });

  it('of a workbook that was made as a file, without the mark of our block, is written again beside a person’s cells', async () => {
    const excel = openExcel();
    await apply(excel, workbookPlan(plan));
    excel.host.book.names = excel.host.book.names.filter(({ name }) => name !== 'zb_block');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('对比').getRange('F1').values = [['我的备注']];
      await context.sync();
    });
    const before = sheetOf(excel, '对比');
    await expect(apply(excel, workbookPlan(plan))).resolves.toEqual(success);
    expect(sheetOf(excel, '对比')).toEqual(before);
  });

  it('that shrinks leaves nothing of the larger one', async () => {
    const excel = openExcel();
    await apply(excel, workbookPlan(plan));
    await apply(excel, workbookPlan(gridSheet([['主要指标对比']])));
    expect(sheetOf(excel, '对比')).toMatchObject({
      cells: { A1: { value: '主要指标对比' } },
      merges: [],
      validations: [],
      conditionalFormats: [],
    });
    expect(Object.keys(sheetOf(excel, '对比').cells)).toEqual(['A1']);
  });

  it('that would grow over what a person wrote is refused, and nothing is written', async () => {
    const excel = openExcel();
    await apply(excel, workbookPlan(plan));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('对比').getRange('B6').values = [['备注']];
      await context.sync();
    });
    const before = snapshotOfBook(excel.host.book);
    await expect(apply(excel, workbookPlan(gridSheet([...cells, ['历城区', 1], ['阳谷县', 2]])))).resolves.toEqual({
      ok: false,
      problem: { code: 'cells-in-the-way', facts: { sheet: '对比', address: '对比!B6' } },
    });
    expect(snapshotOfBook(excel.host.book)).toEqual(before);
  });
});

describe('a person’s workbook', () => {
  it('keeps its other sheets as they were', async () => {
    const excel = openExcel({ apiVersion: '1.13', sheets: ['台账', 'Sheet2'] });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('A1:B2').values = [
        ['事项', '金额'],
        ['电费', '=1+2'],
      ];
      sheet.tables.add('A1:B2', true).name = '台账表';
      sheet.getRange('A1:B1').format.fill.color = '#ff0000';
      await context.sync();
    });
    const before = snapshotOfBook(excel.host.book);
    const plan = workbookPlan(figuresSheet([figure('平阴县', 1)]), gridSheet([['题']]));
    await apply(excel, plan);
    await apply(excel, plan);
    const after = snapshotOfBook(excel.host.book);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.tables.filter(({ name }) => name === '台账表')).toEqual(before.tables);
  });

  it.each([
    ['a table', workbookPlan(figuresSheet([figure('平阴县', 1)])), '指标数据'],
    ['a grid', workbookPlan(gridSheet([['题']])), '对比'],
  ])('with a filled sheet of the name of %s is left alone', async (_what, plan, sheet) => {
    const excel = openExcel({ sheets: [sheet] });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('C3').values = [['我的']];
      await context.sync();
    });
    const before = snapshotOfBook(excel.host.book);
    await expect(apply(excel, plan)).resolves.toEqual({
      ok: false,
      problem: { code: 'sheet-occupied', facts: { sheet } },
    });
    expect(snapshotOfBook(excel.host.book)).toEqual(before);
  });
});

describe('large writes', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    figure(`第${index}区`, index, index / 10, '完成'.repeat(30)),
  );

  it('go in chunks under the limit of 5 MB, with progress', async () => {
    const excel = openExcel({ apiVersion: '1.13', tablesGrow: false });
    const progress: number[] = [];
    const outcome = await apply(excel, workbookPlan(figuresSheet(rows)), {
      canResize: true,
      onProgress: (bytes) => progress.push(bytes) > 0,
    });
    expect(outcome).toEqual(success);
    const sizes = excel.host.requests.filter(({ cleanup }) => !cleanup).map(({ bytesSent }) => bytesSent);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(sizes.length).toBe(5);
    expect(progress).toHaveLength(4);
    expect(snapshotOfBook(excel.host.book).tables[0]?.range).toBe('A1:E20001');
    expect(contents(excel, '指标数据', 20_001, 'ABC').at(-1)).toEqual([key, '第19999区', 19_999]);
  });

  it('stop between chunks where the caller says so', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    const outcome = await apply(excel, workbookPlan(figuresSheet(rows)), { canResize: true, onProgress: () => false });
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled', facts: {} } });
    expect(roundTrips(excel)).toBe(2);
  });

  it('are read back in parts', async () => {
    const excel = openExcel({ apiVersion: '1.13', calculate: () => '算出' });
    await apply(excel, workbookPlan(figuresSheet(rows)));
    const before = roundTrips(excel);
    const outcome = await excel.run((context) => readWorkbook(context, { tables: [figuresTable], grids: [] }));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value.tables[0]?.rows).toEqual(rows.map((row) => ['算出', ...row.slice(1)]));
    expect(roundTrips(excel) - before).toBe(4);
  });
});

describe('the state of the workbook', () => {
  it('is read in two round trips, empty cells as null', async () => {
    const excel = openExcel({ sheets: ['Sheet1'], calculate: ({ row }) => `键${row}` });
    await apply(
      excel,
      workbookPlan(
        figuresSheet([figure('平阴县', 126.4), figure('峄城区', '—', 5.6)]),
        gridSheet([[null, '题'], ['期间']]),
      ),
    );
    const before = roundTrips(excel);
    await expect(
      excel.run((context) => readWorkbook(context, { tables: [figuresTable, '来源'], grids: ['对比', '趋势'] })),
    ).resolves.toEqual({
      ok: true,
      value: {
        sheetNames: ['Sheet1', '指标数据', '对比'],
        tables: [
          {
            name: figuresTable,
            columns: ['键', '地区', '数值', '同比%', '原文'],
            rows: [
              ['键1', '平阴县', 126.4, null, '平阴县的数字'],
              ['键2', '峄城区', '—', 5.6, '峄城区的数字'],
            ],
          },
        ],
        grids: [
          {
            name: '对比',
            cells: [
              [null, '题'],
              ['期间', null],
            ],
          },
        ],
      },
    });
    expect(roundTrips(excel) - before).toBe(2);
  });

  it('of a new workbook has no tables, of an empty table no rows', async () => {
    const excel = openExcel();
    const request = { tables: [figuresTable], grids: ['对比'] };
    const empty = { ok: true, value: { sheetNames: ['Sheet1'], tables: [], grids: [] } };
    await expect(excel.run((context) => readWorkbook(context, request))).resolves.toEqual(empty);
    await apply(excel, workbookPlan(figuresSheet([])));
    const outcome = await excel.run((context) => readWorkbook(context, request));
    expect(outcome.ok && outcome.value.tables[0]?.rows).toEqual([]);
  });

  it('is read in smaller parts where an answer is too large', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    const long = '长'.repeat(20_000);
    await apply(
      excel,
      workbookPlan(figuresSheet(Array.from({ length: 200 }, (_, index) => figure(`第${index}区`, index, null, long)))),
    );
    const outcome = await excel.run((context) => readWorkbook(context, { tables: [figuresTable], grids: [] }));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(
      outcome.value.tables[0]?.rows.map(([, region, value, , evidence]) => [region, value, evidence === long]),
    ).toEqual(Array.from({ length: 200 }, (_, index) => [`第${index}区`, index, true]));
  });
});

describe('problems of the moment', () => {
  const plan = workbookPlan(figuresSheet([figure('平阴县', 1)]));
  const read = (excel: ExcelSession): Promise<unknown> =>
    excel.run((context) => readWorkbook(context, { tables: [], grids: [] }));

  it('of a cell being edited are told, for reading and for writing', async () => {
    const excel = openExcel();
    excel.host.isEditingCell = true;
    const told = { ok: false, problem: { code: 'cell-edit-mode', facts: { excel: 'InvalidOperationInCellEditMode' } } };
    await expect(apply(excel, plan)).resolves.toEqual(told);
    await expect(read(excel)).resolves.toEqual(told);
    excel.host.isEditingCell = false;
    await expect(apply(excel, plan)).resolves.toEqual(success);
  });

  it('of a file open for reading are told', async () => {
    const excel = openExcel();
    excel.host.book.isReadOnly = true;
    await expect(apply(excel, plan)).resolves.toEqual({
      ok: false,
      problem: { code: 'access-denied', facts: { excel: 'AccessDenied' } },
    });
    await expect(read(excel)).resolves.toMatchObject({ ok: true });
  });

  it('of an answer that is lost are told, though the write was done', async () => {
    const excel = openExcel();
    excel.host.setFault({ dropAnswer: 2 });
    await expect(apply(excel, plan)).resolves.toEqual({
      ok: false,
      problem: { code: 'connection-lost', facts: { excel: 'ConnectionFailure' } },
    });
    expect(contents(excel, '指标数据', 2, 'B')).toEqual([['地区'], ['平阴县']]);
  });

  it('that are our own are thrown', async () => {
    const excel = openExcel();
    excel.host.setFault({ failAction: { number: 12, code: 'InvalidArgument' } });
    await expect(apply(excel, plan)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
