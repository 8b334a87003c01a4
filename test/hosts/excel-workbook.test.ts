import { readWorkbook } from '../../src/hosts/excel/read-workbook';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { figure, figuresSheet, figuresTable, gridSheet, workbookPlan } from '../host/sample-plans';
import { expectSame } from '../host/same-snapshot';
import { snapshotOfBook } from '../host/snapshot-of-book';

import { apply, contents, doorOf, read as all, roundTrips, success } from './excel-door';

const seven = { kind: 'value', value: 7, apostrophe: false, numberFormat: null } as const;

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
    expectSame(snapshotOfBook(excel.host.book), before);
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
        schemaVersion: 1,
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
      problem: { code: 'read-only', facts: {} },
    });
    await expect(read(excel)).resolves.toMatchObject({ ok: true });
  });

  it('of a sheet or a workbook that is protected are told before anything is written', async () => {
    const excel = openExcel();
    await apply(excel, plan);
    const before = snapshotOfBook(excel.host.book);
    const { book } = excel.host;
    const sheet = book.sheet('指标数据');
    if (!sheet) throw new Error('The sheet is missing.');
    sheet.isProtected = true;
    await expect(apply(excel, plan)).resolves.toEqual({
      ok: false,
      problem: { code: 'sheet-protected', facts: { sheet: '指标数据' } },
    });
    sheet.isProtected = false;
    book.isStructureProtected = true;
    await expect(apply(excel, plan)).resolves.toEqual({
      ok: false,
      problem: { code: 'workbook-protected', facts: {} },
    });
    await expect(doorOf(excel).undo()).resolves.toMatchObject({ ok: false, problem: { code: 'workbook-protected' } });
    expect(snapshotOfBook(book)).toEqual(before);
  });

  it('of rows that someone changed between reading and writing are told, and the plan is made anew', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    await apply(excel, workbookPlan(figuresSheet([figure('平阴县', 1)])));
    let asked = 0;
    const outcome = await doorOf(excel).write({
      id: 'test',
      read: all,
      plan: ({ tables }) => {
        const sheet = figuresSheet([]);
        const amend = [{ row: 0, column: '数值', cell: Number(tables[0]?.rows[0]?.[2]) * 10 }];
        if (asked++ === 0) excel.host.book.sheet('指标数据')?.put(1, 2, seven);
        return workbookPlan({ ...sheet, table: { ...sheet.table, amend } });
      },
    });
    expect(outcome).toEqual(success);
    expect([asked, contents(excel, '指标数据', 2, 'C')[1]]).toEqual([2, [70]]);
  });

  it('that are our own are thrown, and leave nothing behind', async () => {
    const excel = openExcel();
    const before = snapshotOfBook(excel.host.book);
    excel.host.setFault({ failAction: { number: 60, code: 'InvalidArgument' } });
    await expect(apply(excel, plan)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expectSame(snapshotOfBook(excel.host.book), before);
  });
});
