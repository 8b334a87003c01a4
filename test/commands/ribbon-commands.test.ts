import { ribbonCommands } from '../../src/commands/ribbon-commands';
import { messagesFor } from '../../src/messages';
import { openExcel, type ExcelSession } from '../host/excel-session';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { doorOf } from '../hosts/excel-door';

const report = '2024年上半年，平阴县实现地区生产总值126.4亿元，同比增长5.6%；一般公共预算收入11.2亿元，增长3.1%。';

function commandsOf(
  excel: ExcelSession,
  pause = async (): Promise<void> => undefined,
): ReturnType<typeof ribbonCommands> {
  return ribbonCommands({
    door: doorOf(excel),
    messages: messagesFor('zh-CN'),
    now: () => '2024-08-01T09:00',
    pause,
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
  excel.host.book.selection = { sheet: null, at: { row: 0, column: 1, rows: 40, columns: 1 } };
  return excel;
}

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
  expect(snapshotOfBook(excel.host.book).sheets).toEqual(sheets);
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
  expect([notices(excel), snapshotOfBook(excel.host.book)]).toEqual([[told], before]);
});

test('without a write before, undo says that there is none', async () => {
  const excel = openExcel();
  await commandsOf(excel).undo();
  expect(notices(excel)).toEqual(['没有可撤销的写入。']);
});

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
