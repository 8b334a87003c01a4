import { ribbonCommands } from '../../src/commands/ribbon-commands';
import { messagesFor } from '../../src/messages';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { expectSame } from '../host/same-snapshot';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { doorOf, madeOnce } from '../hosts/excel-door';

const report = '2024年上半年，平阴县实现地区生产总值126.4亿元，同比增长5.6%；一般公共预算收入11.2亿元，增长3.1%。';

function commandsOf(
  excel: ExcelSession,
  pause = async (): Promise<void> => undefined,
  windows: string[] = [],
): ReturnType<typeof ribbonCommands> {
  return ribbonCommands({
    door: doorOf(excel),
    messages: messagesFor('zh-CN'),
    now: () => '2024-08-01T09:00',
    pause,
    showWindow: async (text) => void windows.push(text),
  });
}

/** The one box that a command leaves. */
const notices = (excel: ExcelSession): readonly string[] => excel.host.book.active.shapes.map(({ text }) => text);

async function pasted(text: string): Promise<ExcelSession> {
  const excel = openExcel({ apiVersion: '1.13' });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[`'${text}`]];
    await context.sync();
  });
  selectReport(excel);
  return excel;
}

const selectReport = ({ host: { book } }: ExcelSession): void => {
  book.selection = { sheet: null, at: { row: 0, column: 1, rows: 40, columns: 1 } };
};

/** A workbook in which the report was written, with the report selected. */
async function written(): Promise<ExcelSession> {
  const excel = await writtenOnce();
  selectReport(excel);
  return excel;
}

const writtenOnce = madeOnce(async () => {
  const excel = await pasted(report);
  await commandsOf(excel).extractSelection();
  return excel;
});

test('the report in the selected cells is written, the outcome shown over the sheet; a refresh is taken back', async () => {
  const excel = await pasted(report);
  const before = snapshotOfBook(excel.host.book);
  await commandsOf(excel).extractSelection();
  expect(notices(excel)).toEqual([
    '已写入“指标数据”：新增 2 行，更新 0 行，未变 0 行，冲突 0 处。可用“撤销上次写入”恢复。',
  ]);
  const { sheets } = snapshotOfBook(excel.host.book);
  expect(sheets[0]).toEqual(before.sheets[0]);
  expect(sheets.find(({ name }) => name === '指标数据')?.cells['B2']?.value).toBe('平阴县');
  await commandsOf(excel).refresh();
  expect(notices(excel)).toEqual(['“对比”等工作表已按“指标数据”刷新。']);
  await commandsOf(excel).undo();
  expect(notices(excel)).toEqual(['上次写入已撤销，工作簿恢复到写入前的样子。']);
  expectSame(snapshotOfBook(excel.host.book).sheets, sheets);
});

test('the selected form is filled, and what was not is told by its cells', async () => {
  const excel = await pasted(report);
  await commandsOf(excel).extractSelection();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('D29:F31').values = [
      ['2024年上半年主要指标', '', ''],
      ['地区', '地区生产总值（亿元）', '幸福感得分'],
      ['平阴县', '', ''],
    ];
    await context.sync();
  });
  excel.host.book.selection = { sheet: null, at: { row: 30, column: 4, rows: 1, columns: 2 } };
  await commandsOf(excel).fillSelection();
  expect(notices(excel)).toEqual([
    '“Sheet1”已填 1 格，1 格未填，0 格原有内容未动。F31：“幸福感得分”不在指标字典中。可用“撤销上次写入”恢复。',
  ]);
  excel.host.book.selection = { sheet: null, at: { row: 60, column: 4, rows: 1, columns: 2 } };
  await commandsOf(excel).fillSelection();
  expect(notices(excel)).toEqual(['所选单元格中没有看懂的表格：上方或左侧应有指标名称。工作簿没有改动。']);
});

test.each([
  ['', '所选单元格里没有文字。请先把报告粘贴到单元格中并选中它们。'],
  ['今天天气很好。', '所选文字中没有读到指标，工作簿没有改动。'],
])('of %j nothing is written, and it is said why', async (text, told) => {
  const excel = await pasted(text);
  const before = snapshotOfBook(excel.host.book);
  await commandsOf(excel).extractSelection();
  expect(notices(excel)).toEqual([told]);
  expectSame(snapshotOfBook(excel.host.book), before);
});

test('without a write before, undo says that there is none', async () => {
  const excel = openExcel();
  await commandsOf(excel).undo();
  expect(notices(excel)).toEqual(['没有可撤销的写入。']);
});

/** States in which nothing can be written, and what is said of them. */
const busy: readonly (readonly [string, (excel: ExcelSession) => void, string])[] = [
  [
    'the table is on a protected sheet',
    ({ host: { book } }) =>
      void Object.assign(book.sheets.find(({ name }) => name === '指标数据') ?? {}, { isProtected: true }),
    '工作表“指标数据”受保护，没有写入。请在“审阅”选项卡上撤销工作表保护后再试。',
  ],
  [
    'the structure of the workbook is protected',
    ({ host: { book } }) => void (book.isStructureProtected = true),
    '工作簿的结构受保护，不能添加工作表，没有写入。请在“审阅”选项卡上关闭“保护工作簿”后再试。',
  ],
];

describe.each(busy)('where %s', (_name, disturb, told) => {
  test.each(['extractSelection', 'refresh', 'undo'] as const)(
    '%s changes nothing and says what to do',
    async (command) => {
      const excel = await written();
      disturb(excel);
      const before = snapshotOfBook(excel.host.book);
      await commandsOf(excel)[command]();
      expect(notices(excel)).toEqual([told]);
      expectSame(snapshotOfBook(excel.host.book), before);
    },
  );
});

test('over a protected sheet no box can be put: the first that is not protected comes up with it', async () => {
  const excel = await written();
  const { book } = excel.host;
  book.active.isProtected = true;
  await commandsOf(excel).refresh();
  expect(book.active.name).toBe('对比');
  expect(notices(excel)).toEqual(['“对比”等工作表已按“指标数据”刷新。']);
  book.sheets.forEach((sheet) => (sheet.isProtected = true));
  await expect(commandsOf(excel).undo()).resolves.toBeUndefined();
});

test.each([
  ['once is seen, and the write made anew', 1, '“对比”等工作表已按“指标数据”刷新。'],
  [
    'time and again stops the write, and it is said so',
    Infinity,
    '写入时有人改动了这些行（可能正在多人协作），没有写入。请稍候再试。',
  ],
])('what someone else changes between reading and writing %s', async (_name, times, told) => {
  const excel = await written();
  const { host } = excel;
  const execute = host.execute.bind(host);
  let changes = 0;
  // Another person takes a row away, or puts it back, after the workbook was read and before the write looks at what is there.
  host.execute = (request) => {
    const table = host.book.tables.find(({ name }) => name === '指标数据');
    if (table && changes < times && request.includes('showTotals')) {
      table.at = { ...table.at, rows: table.at.rows + (changes++ % 2 === 0 ? -1 : 1) };
    }
    return execute(request);
  };
  await commandsOf(excel).refresh();
  expect(changes).toBeGreaterThan(0);
  expect(notices(excel)).toEqual([told]);
});

const readOnly = '这份工作簿以只读方式打开，没有写入。请另存一份，在副本中再试。';

test.each([
  ['extractSelection', readOnly],
  ['refresh', readOnly],
  ['undo', readOnly],
  ['fillSelection', '所选单元格中没有看懂的表格：上方或左侧应有指标名称。工作簿没有改动。'],
] as const)('%s leaves a read-only file as it is, and says so in a window', async (command, told) => {
  const excel = await written();
  const before = snapshotOfBook(excel.host.book);
  excel.host.book.isReadOnly = true;
  const windows: string[] = [];
  await commandsOf(excel, undefined, windows)[command]();
  expect(windows).toEqual([told]);
  expectSame(snapshotOfBook(excel.host.book), before);
});

test('a cell that is edited on and on: the outcome comes in a window', async () => {
  const excel = await written();
  excel.host.isEditingCell = true;
  const windows: string[] = [];
  await commandsOf(excel, undefined, windows).refresh();
  expect(windows).toEqual(['单元格正在编辑。请先按回车结束单元格编辑，再试一次。']);
});

test.each(['extractSelection', 'fillSelection', 'refresh', 'undo'] as const)(
  '%s waits while a cell is being edited',
  async (command) => {
    const excel = await written();
    const before = snapshotOfBook(excel.host.book);
    excel.host.isEditingCell = true;
    await commandsOf(excel, async () => void (excel.host.isEditingCell = false))[command]();
    expect(notices(excel)).toEqual(['单元格正在编辑。请先按回车结束单元格编辑，再试一次。']);
    expectSame(snapshotOfBook(excel.host.book), before);
  },
);

test('while a cell is being edited the outcome waits until that is over', async () => {
  const excel = await pasted(report);
  excel.host.isEditingCell = true;
  let waited = 0;
  await commandsOf(excel, async () => {
    waited += 1;
    if (waited === 3) excel.host.isEditingCell = false;
  }).extractSelection();
  expect([waited, notices(excel)]).toEqual([3, ['单元格正在编辑。请先按回车结束单元格编辑，再试一次。']]);
});
