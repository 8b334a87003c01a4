import { openExcel } from '../host/excel-session';
import { figure, figuresSheet, figuresTable, workbookPlan } from '../host/sample-plans';
import { snapshotOfBook } from '../host/snapshot-of-book';

import { apply, contents, key, kinds, roundTrips, sheetOf, success } from './excel-door';

describe.each(kinds)('a table %s', (_kind, excelOptions, applyOptions) => {
  const create = workbookPlan(figuresSheet([figure('平阴县', 126.4, 5.6), figure('峄城区', 88, null)]));

  it('is made with its rows in four round trips', async () => {
    const excel = openExcel(excelOptions);
    await expect(apply(excel, create, applyOptions)).resolves.toEqual(success);
    expect(roundTrips(excel)).toBe(4);
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

  it('takes more rows, twice, in six round trips', async () => {
    const excel = openExcel(excelOptions);
    await apply(excel, create, applyOptions);
    for (const region of ['历城区', '阳谷县']) {
      const before = roundTrips(excel);
      await expect(apply(excel, workbookPlan(figuresSheet([figure(region, 1)])), applyOptions)).resolves.toEqual(
        success,
      );
      expect(roundTrips(excel) - before).toBe(6);
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

  it('keeps the number formats and colours of cells, and the order in which a person sorted the rows', async () => {
    const excel = openExcel(excelOptions);
    await apply(excel, create, applyOptions);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('指标数据');
      sheet.getRange('B2:C3').values = [
        ['峄城区', 88],
        ['平阴县', 126.4],
      ];
      sheet.getRange('C2').numberFormat = [['#,##0.000']];
      sheet.getRange('C2').format.fill.color = '#FFCC00';
      await context.sync();
    });
    await expect(apply(excel, workbookPlan(figuresSheet([figure('历城区', 700)])), applyOptions)).resolves.toEqual(
      success,
    );
    expect(contents(excel, '指标数据', 4, 'B')).toEqual([['地区'], ['峄城区'], ['平阴县'], ['历城区']]);
    const { C2 } = sheetOf(excel, '指标数据').cells;
    expect([C2?.numberFormat, C2?.fill]).toEqual(['#,##0.000', '#FFCC00']);
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
