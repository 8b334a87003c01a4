import type { Cell } from '../../src/workbook/plan';
import { openExcel } from '../host/excel-session';
import { gridSheet, plainLook, workbookPlan } from '../host/sample-plans';
import { snapshotOfBook } from '../host/snapshot-of-book';

import { apply, roundTrips, sheetOf, success } from './excel-door';

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
    page: { landscape: true, fitToWidth: true, repeatRows: { first: 0, last: 1 }, header: '&A', footer: '&P' },
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

  it('is written with all its looks in four round trips', async () => {
    const excel = openExcel();
    await expect(apply(excel, workbookPlan(plan))).resolves.toEqual(success);
    expect(roundTrips(excel)).toBe(4);
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
          series: [
            {
              name: '2024年',
              values: '=对比!$B$3:$B$4',
              categories: '=对比!$A$3:$A$4',
              color: '#3B6EA5',
              hasDataLabels: true,
            },
          ],
          at: 'A7:D16',
          legend: false,
        },
      ],
      page: {
        landscape: true,
        titleRows: '$1:$2',
        titleColumns: null,
        printArea: null,
        pagesWide: 1,
        header: '&A',
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
