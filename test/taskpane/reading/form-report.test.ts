import { messagesFor } from '../../../src/messages';
import { formReport } from '../../../src/taskpane/reading/form-report';
import type { FormFill, FormPlan } from '../../../src/workbook';

const question = {
  region: '泾县',
  indicator: '地区生产总值',
  period: '2024年上半年',
  status: '完成',
  field: 'value',
  unit: '亿元',
} as const;
const filled = (change: Partial<FormFill>): FormFill => {
  return { row: 2, column: 1, cell: 126.4, question, dataRow: 0, isDisputed: false, ...change };
};

const plan: FormPlan = {
  sheet: '月报',
  fills: [
    filled({}),
    filled({ column: 2, cell: { formula: '=1', value: '' }, dataRow: null }),
    filled({ column: 3, question: { ...question, unit: '' }, isDisputed: true }),
  ],
  gaps: [
    ...Array.from({ length: 7 }, (_, row) => ({ row, column: 4, reason: 'unknown-head', text: '玫瑰产值' }) as const),
    { row: 9, column: 0, reason: 'no-period', text: '' },
  ],
  heads: [
    { row: 1, column: 4, text: '玫瑰产值（万元）', rest: '玫瑰产值' },
    { row: 1, column: 1, text: '泾县', rest: '' },
  ],
  kept: 0,
};

test('a form in words: what each cell is taken for, gaps by their reason, heads that say nothing to us', () => {
  expect(formReport(plan, messagesFor('zh-CN'))).toEqual({
    filled: [
      { cells: 'B3', text: '泾县 · 地区生产总值 · 2024年上半年 · 完成 · 亿元', value: '126.4', remark: null },
      {
        cells: 'C3',
        text: '泾县 · 地区生产总值 · 2024年上半年 · 完成 · 亿元',
        value: '',
        remark: '“指标数据”中还没有这些数，有了会自动显示',
      },
      {
        cells: 'D3',
        text: '泾县 · 地区生产总值 · 2024年上半年 · 完成',
        value: '126.4',
        remark: '来源之间有冲突，请在“核对”中决定',
      },
    ],
    gaps: [
      { text: '“玫瑰产值”不在指标字典中', cells: 'E1、E2、E3、E4、E5、E6…' },
      { text: '没有写明年份或期间', cells: 'A10' },
    ],
    heads: [{ cells: 'E2', text: '玫瑰产值（万元）' }],
  });
});
