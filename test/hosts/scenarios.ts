import type { ExcelDoor, Outcome } from '../../src/hosts/excel';
import type { GridSheetPlan, TableSheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import type { Book } from '../host/book/book';
import type { ExcelPlan } from '../../src/hosts/excel/filled-cells';
import type { OfficeClient } from '../host/client';
import { openExcel, reopen, type ExcelOptions, type ExcelSession } from '../host/excel-session';
import { figure, figuresSheet, gridSheet, plainLook, workbookPlan } from '../host/sample-plans';

import { doorOf, read, type ApplyOptions } from './excel-door';

/** One thing that a person asks for, in a workbook where others were done before. */
export interface Scenario {
  readonly name: string;
  readonly excel: ExcelOptions;
  readonly options: ApplyOptions;
  /** What is done before. */
  readonly before: (excel: ExcelSession) => Promise<void>;
  /** What is done, and may be done again. */
  readonly act: (door: ExcelDoor) => Promise<Outcome<unknown>>;
}

const modern = { excel: { apiVersion: '1.13', tablesGrow: true }, options: { canResize: true } } as const;
const old = { excel: { apiVersion: '1.9', tablesGrow: false }, options: { canResize: false } } as const;

/** A comparison with everything that may lie on a grid, of so many rows. */
export function comparison(rows: number, title: string): GridSheetPlan {
  const lines = Array.from({ length: rows }, (_, row) => {
    return [
      `第${row + 1}区`,
      { formula: `=SUM(指标数据[数值])+${row}`, value: row },
      { value: row / 10, numberFormat: '0.0' },
      // These two Excel itself fills down.
      { formula: `=$B${row + 3}*2`, value: row * 2 },
      { formula: `=IF($C${row + 3}="","A1",D$1+1)`, value: 1 },
    ];
  });
  const body = { row: 2, column: 0, rows, columns: 1 };
  return gridSheet([[title], ['地区', '总量', '增速'], ...lines], {
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    charts: [
      {
        name: 'zb_总量',
        type: 'bar',
        title: '总量',
        titleFrom: { row: 0, column: 0, rows: 1, columns: 1 },
        series: [{ name: '总量', values: { ...body, column: 1 }, categories: body }],
        at: { row: 1, column: 5, rows: 8, columns: 4 },
      },
    ],
    look: {
      ...plainLook,
      columnWidths: [10, 12, 0],
      rowHeights: [{ row: 0, height: 30 }],
      freeze: { rows: 2, columns: 1 },
      styles: [{ range: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true, fill: '#DDEBF7' } }],
      validations: [{ range: body, strict: true, source: { list: ['甲', '乙'] } }],
      conditionalStyles: [{ range: { ...body, column: 1 }, formula: '=$B3>5', style: { fontColor: '#C00000' } }],
      page: { landscape: true, fitToWidth: true, header: '&B&A', footer: '&P' },
    },
  });
}

const hiddenSheet: GridSheetPlan = {
  ...gridSheet([['参数'], [1]]),
  name: '参数',
  look: { ...plainLook, hidden: true },
};

const figures = (...regions: readonly string[]): TableSheetPlan => {
  return figuresSheet(
    regions.map((region, index) => figure(region, { value: index + 0.5, numberFormat: '0.00' }, index)),
  );
};

const plan = (table: TableSheetPlan, grid: GridSheetPlan, schema: number): WorkbookPlan => ({
  ...workbookPlan(table, grid, hiddenSheet),
  names: [{ name: 'zb_schema', refersTo: `=${schema}` }],
});

const first = plan(figures('平阴县', '峄城区', '历城区'), comparison(3, '对比'), 1);
const more = plan(figures('章丘区', '济阳区'), comparison(5, '对比（五地）'), 2);
const fewer = plan(figures(), comparison(2, '对比（两地）'), 3);

const amended = figures('章丘区');
const merge = plan(
  {
    ...amended,
    table: {
      ...amended.table,
      columns: [...amended.table.columns, { name: '备注', numberFormat: '@' }],
      append: amended.table.append.map((row) => [...row, '=备注']),
      amend: [
        { row: 0, column: '数值', cell: { value: 77.25, numberFormat: '0.0000' } },
        { row: 1, column: '数值', cell: 78 },
        { row: 1, column: '原文', cell: '=改过的原文' },
      ],
    },
  },
  comparison(4, '对比（四地）'),
  4,
);

/** Cells of a form on a person's own sheet, in two blocks and one alone. */
const form: ExcelPlan = {
  ...workbookPlan(),
  names: [],
  filled: {
    sheet: 'Sheet1',
    cells: [
      { row: 1, column: 3, cell: { formula: '=SUM(指标数据[数值])', value: 3 }, isText: false },
      { row: 1, column: 4, cell: { formula: '=SUM(指标数据[数值])*2', value: 6 }, isText: false },
      { row: 2, column: 3, cell: 126.4, isText: false },
      { row: 2, column: 4, cell: '=不是公式', isText: false },
      { row: 5, column: 6, cell: '≥5.5', isText: false },
      { row: 8, column: 3, cell: { formula: '=SUM(指标数据[数值])+1', value: 4 }, isText: false },
    ],
  },
};

/** Writes a plan as the pane does. */
export const write = (door: ExcelDoor, id: string, planned: WorkbookPlan): Promise<Outcome<unknown>> => {
  return door.write({ id, read, plan: () => planned });
};

async function must(outcome: Promise<Outcome<unknown>>): Promise<void> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(settled.problem.code);
}

/** A person's own sheet, table and looks, in a workbook that is otherwise new. */
export async function ownSheet({ run }: ExcelSession): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['事项', '金额'],
      ['电费', 12],
      ['水费', '=B2*2'],
    ];
    sheet.tables.add('A1:B3', true).name = '台账';
    sheet.getRange('A1').format.fill.color = '#FFC000';
    await context.sync();
  });
}

/** What a person does to sheets of ours: a note below the table, colours, a cell beside the comparison. */
async function ownMarks({ run }: ExcelSession): Promise<void> {
  await run(async (context) => {
    const data = context.workbook.worksheets.getItem('指标数据');
    data.getRange('B6:C6').values = [['我的备注', '=1+1']];
    data.getRange('B3').format.fill.color = '#FFFF00';
    const grid = context.workbook.worksheets.getItem('对比');
    grid.getRange('B4').format.font.bold = true;
    grid.getRange('B4').numberFormat = [['0.000']];
    grid.getRange('H12').values = [['旁注']];
    await context.sync();
  });
}

async function created(excel: ExcelSession, options: ApplyOptions): Promise<void> {
  await ownSheet(excel);
  await must(write(doorOf(excel, options), 'first', first));
}

const done = (name: string, kind: typeof modern | typeof old, planned: WorkbookPlan, marked = false): Scenario => ({
  name,
  ...kind,
  before: async (excel) => {
    await created(excel, kind.options);
    if (marked) await ownMarks(excel);
  },
  act: (door) => write(door, name, planned),
});

const undone = (name: string, kind: typeof modern | typeof old, planned: WorkbookPlan | null): Scenario => ({
  name,
  ...kind,
  before: async (excel) => {
    await created(excel, kind.options);
    if (!planned) return;
    await ownMarks(excel);
    await must(write(doorOf(excel, kind.options), 'second', planned));
  },
  act: (door) => door.undo(),
});

/** The writes and what takes them back. */
export const scenarios: readonly Scenario[] = [
  { name: 'create', ...modern, before: ownSheet, act: (door) => write(door, 'create', first) },
  done('append', modern, more),
  done('append with ExcelApi 1.9, above a person’s cells', old, more, true),
  done('merge', modern, merge, true),
  done('refresh', modern, fewer, true),
  done('fill of a form', modern, form, true),
  undone('undo of a create', modern, null),
  undone('undo of an append', modern, more),
  undone('undo of a merge', modern, merge),
  undone('undo of a merge with ExcelApi 1.9', old, merge),
  undone('undo of a refresh', modern, fewer),
  undone('undo of the fill of a form', modern, form),
];

/** Copies of one workbook, each open in a session of its own; the client library is evaluated once. */
export class Workbooks {
  private readonly session: ExcelSession;
  private readonly book: Book;

  private constructor(session: ExcelSession) {
    this.session = session;
    this.book = session.host.book;
  }

  static async of({ excel, before }: Scenario, client: OfficeClient): Promise<Workbooks> {
    const session = openExcel(excel, client);
    await before(session);
    return new Workbooks(session);
  }

  open(book: Book = this.book): ExcelSession {
    return reopen(this.session, book);
  }
}
