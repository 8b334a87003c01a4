import { MAX_TEXT, readEntry, type Entry } from './book/entry';
import { openExcel } from './excel-session';
import { first } from './answers';

describe('what is entered into a cell', () => {
  const settings = {
    tables: (name: string): readonly string[] | undefined =>
      name === '指标数据' ? ['地区', '数值', '同比%', '[甲]'] : undefined,
    year: 2026,
  };
  const value = (content: string | number | boolean, numberFormat: string | null = null, apostrophe = false): Entry => {
    return { kind: 'value', value: content, numberFormat, apostrophe };
  };
  const formula = (text: string): Entry => ({ kind: 'formula', formula: text });

  it.each<[unknown, Entry]>([
    [null, { kind: 'keep' }],
    ['', { kind: 'clear' }],
    ['地区', value('地区')],
    [126.4, value(126.4)],
    [true, value(true)],
    ["'=1+1", value('=1+1', null, true)],
    ["''甲", value("'甲", null, true)],
    ['=1+1', formula('=1+1')],
    ['+B1', formula('=+B1')],
    ['-B1*2', formula('=-B1*2')],
    ['@SUM(A1:A2)', formula('=@SUM(A1:A2)')],
    ['=SUM(指标数据[数值])', formula('=SUM(指标数据[数值])')],
    ['=指标数据[[#This Row],[地区]]', formula('=指标数据[[#This Row],[地区]]')],
    ["=指标数据['[甲']]", formula("=指标数据['[甲']]")],
    ['="说[不存在]"', formula('="说[不存在]"')],
    ['=', value('=')],
    ['-', value('-')],
    ['12', value(12)],
    [' 12 ', value(12)],
    ['-3.5', value(-3.5)],
    ['+3', value(3)],
    ['1,234', value(1234, '#,##0')],
    ['12%', value(0.12, '0%')],
    ['1.5%', value(0.015, '0.00%')],
    ['1e3', value(1000, '0.00E+00')],
    ['1.2.3.4', value('1.2.3.4')],
    ['true', value(true)],
    ['2024-03-31', value(45_382, 'yyyy/m/d')],
    ['2024年3月31日', value(45_382, 'yyyy/m/d')],
    ['2024年6月', value(45_444, 'mmm-yy')],
    ['1-2', value(46_024, 'm"月"d"日"')],
    ['2024-02-30', value('2024-02-30')],
    ['12:30', value(0.520_833_333_333_333_4, 'h:mm')],
    ['2024年上半年', value('2024年上半年')],
  ])('%j under the General format', (input, expected) => {
    expect(readEntry(input, 'General', settings)).toEqual(expected);
  });

  it.each<[unknown, Entry]>([
    ['=1+1', value('=1+1')],
    ["'甲", value("'甲")],
    ['1-2', value('1-2')],
    [12, value('12')],
  ])('%j under the format of text', (input, expected) => {
    expect(readEntry(input, '@', settings)).toEqual(expected);
  });

  it.each([
    ['=SUM(', 'InvalidArgument'],
    ['=SUM(A1))', 'InvalidArgument'],
    ['="甲', 'InvalidArgument'],
    ['=1+', 'InvalidArgument'],
    ['=甲，乙', 'InvalidArgument'],
    ['=别的表[地区]', 'InvalidArgument'],
    ['=指标数据[没有的列]', 'InvalidArgument'],
    ['- 说明：甲。', 'InvalidArgument'],
    ['x'.repeat(MAX_TEXT + 1), 'InvalidArgument'],
    [`=${'1+'.repeat(4100)}1`, 'FormulaLengthExceedsLimit'],
    [{}, 'InvalidArgument'],
  ])('%j is refused', (input, code) => {
    expect(() => readEntry(input, 'General', settings)).toThrow(expect.objectContaining({ code }));
  });
});

describe('cells', () => {
  it('show what they hold in their number format', async () => {
    const text = await openExcel().run(async (context) => {
      const range = first(context).getRange('A1:E1');
      range.numberFormat = [['General', '0.00', '#,##0', '0.0%', '@']];
      range.values = [[504, 504, 1234567.8, 0.056, '=1+1']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['504', '504.00', '1,234,568', '5.6%', '=1+1']]);
  });

  it('take one number format for a whole column, and keep it for what comes', async () => {
    const told = await openExcel().run(async (context) => {
      first(context).getRange('B:B').numberFormat = [['@']];
      first(context).getRange('A7:B7').values = [['1-2', '1-2']];
      const range = first(context).getRange('A7:B7').load('values');
      await context.sync();
      return range.values;
    });
    expect(told).toEqual([[46_024, '1-2']]);
  });

  it('are not read in unbounded ranges', async () => {
    const told = await openExcel().run(async (context) => {
      const range = first(context).getRange('A:B').load('values,columnCount');
      await context.sync();
      return [range.values, range.columnCount];
    });
    expect(told).toEqual([null, 2]);
  });
});
