import { MAX_TEXT, readEntry, type Entry } from './book/entry';
import { openExcel, type ExcelSession } from './excel-session';

/** Runs a batch and gives the code that it fails with. */
async function codeOf(excel: ExcelSession, batch: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  try {
    await excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { readonly code: unknown }).code;
  }
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

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
    [131.5, value(131.5)],
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

describe('requests', () => {
  it('answer an error that names a member that is not modelled', async () => {
    const excel = openExcel();
    const told = excel.run(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    await expect(told).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Workbook.pivotTables'),
    });
    const loaded = excel.run(async (context) => {
      first(context).load('standardHeight');
      await context.sync();
    });
    await expect(loaded).rejects.toMatchObject({ message: expect.stringContaining('Worksheet.standardHeight (load)') });
  });

  it('above the version of this Excel are refused by the client', async () => {
    const batch = (context: Excel.RequestContext): void => context.workbook.tables.getItem('表1').resize('A1:B3');
    await expect(codeOf(openExcel({ apiVersion: '1.12' }), batch)).resolves.toBe('ApiNotFound');
    await expect(codeOf(openExcel({ apiVersion: '1.13' }), batch)).resolves.toBe('ItemNotFound');
  });

  it('over 5 MB are refused, and nothing of them is done', async () => {
    const excel = openExcel();
    const big = Array.from({ length: 200 }, () => ['长'.repeat(10_000)]);
    await expect(codeOf(excel, (context) => (first(context).getRange('A1:A200').values = big))).resolves.toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(excel.host.book.active.cell(0, 0)).toBeUndefined();
  });

  it('are counted: round trips, actions, bytes', async () => {
    const excel = openExcel();
    await excel.run(async (context) => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(excel.host.requests).toEqual([
      { actions: 7, bytesSent: expect.any(Number), bytesReceived: expect.any(Number), cleanup: false },
      { actions: 2, bytesSent: expect.any(Number), bytesReceived: expect.any(Number), cleanup: true },
    ]);
  });

  it('carry out the actions before the one that fails, and none after it', async () => {
    const excel = openExcel();
    const batch = (context: Excel.RequestContext): void => {
      first(context).getRange('A1').values = [['先']];
      first(context).getRange('A2').values = [['错', '错']];
      first(context).getRange('A3').values = [['后']];
    };
    await expect(codeOf(excel, batch)).resolves.toBe('InvalidArgument');
    const { active } = excel.host.book;
    expect([0, 1, 2].map((row) => active.cell(row, 0)?.value ?? null)).toEqual(['先', null, null]);
  });

  it('fail at the action that a test names', async () => {
    const excel = openExcel();
    excel.host.setFault({ failAction: { number: 7, code: 'AccessDenied' } });
    await expect(codeOf(excel, (context) => (first(context).getRange('A1').values = [[1]]))).resolves.toBe(
      'AccessDenied',
    );
    expect(excel.host.book.active.cell(0, 0)).toBeUndefined();
  });

  it('with a dropped answer are carried out', async () => {
    const excel = openExcel();
    excel.host.setFault({ dropAnswer: 1 });
    await expect(codeOf(excel, (context) => (first(context).getRange('A1').values = [[1]]))).resolves.toBe(
      'ConnectionFailure',
    );
    expect(excel.host.book.active.cell(0, 0)?.value).toBe(1);
  });

  it('find an object made before by what it is, not by making it again', async () => {
    const excel = openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新表');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(excel.host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '新表']);
  });

  it('follow a range that the client holds when cells above it move down', async () => {
    const excel = openExcel();
    const address = await excel.run(async (context) => {
      const range = first(context).getRange('B3').load('address');
      await context.sync();
      first(context).getRange('A1:C2').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B5');
  });
});

describe('missing and wrong things', () => {
  it('are null objects where the client asks for those', async () => {
    const told = await openExcel().run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const table = context.workbook.tables.getItemOrNullObject('没有');
      const name = context.workbook.names.getItemOrNullObject('没有');
      const used = first(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return [sheet, table, name, used].map(({ isNullObject }) => isNullObject);
    });
    expect(told).toEqual([true, true, true, true]);
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a sheet that is not there', 'ItemNotFound', (context) => context.workbook.worksheets.getItem('没有').activate()],
    ['a table that is not there', 'ItemNotFound', (context) => context.workbook.tables.getItem('没有').load('name')],
    ['an address', 'InvalidArgument', (context) => first(context).getRange('A0').load('address')],
    ['a block of another size', 'InvalidArgument', (context) => (first(context).getRange('A1:B2').values = [[1, 2]])],
    ['a row beyond the last', 'InvalidArgument', (context) => first(context).getCell(1_048_576, 0).load('address')],
    [
      'an enumeration',
      'InvalidArgument',
      (context) => (first(context).getRange('A1').format.horizontalAlignment = '居中' as 'Center'),
    ],
    ['a colour', 'InvalidArgument', (context) => (first(context).getRange('A1').format.fill.color = 'blau')],
    ['a name like an address', 'InvalidArgument', (context) => context.workbook.names.add('GDP2024', '=1')],
    [
      'a name that is taken',
      'ItemAlreadyExists',
      (context) => ['a', 'A'].map((name) => context.workbook.names.add(`zb_${name}`, '=1')),
    ],
    ['a sheet of a name that is taken', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('sheet1')],
    [
      'a sheet of a name that no sheet may have',
      'InvalidArgument',
      (context) => context.workbook.worksheets.add('2024/6'),
    ],
    ['the last sheet deleted', 'InvalidOperation', (context) => first(context).delete()],
    ['the last sheet hidden', 'InvalidOperation', (context) => (first(context).visibility = 'Hidden')],
    [
      'a list of over 255 characters',
      'InvalidArgument',
      (context) =>
        (first(context).getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: '长'.repeat(256) },
        }),
    ],
  ])('%s', async (_what, code, batch) => {
    await expect(codeOf(openExcel(), batch)).resolves.toBe(code);
  });
});

describe('tables', () => {
  const make = async (excel: ExcelSession): Promise<void> => {
    await excel.run(async (context) => {
      first(context).getRange('A1:B2').values = [
        ['地区', '数值'],
        ['平阴县', 1],
      ];
      first(context).tables.add('A1:B2', true).name = '数据';
      await context.sync();
    });
  };

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['do not overlap', 'InvalidArgument', (context) => first(context).tables.add('B2:C3', true)],
    [
      'are not named like an address',
      'InvalidArgument',
      (context) => (context.workbook.tables.getItem('数据').name = 'GDP2024'),
    ],
    [
      'keep their header row when resized',
      'InvalidArgument',
      (context) => context.workbook.tables.getItem('数据').resize('A2:B5'),
    ],
    ['have no merged cells', 'InvalidOperation', (context) => first(context).getRange('A2:B2').merge()],
    [
      'take rows of their width only',
      'InvalidArgument',
      (context) => context.workbook.tables.getItem('数据').rows.add(undefined, [['甲']]),
    ],
    ['are not torn apart', 'InsertDeleteConflict', (context) => first(context).getRange('A1').insert('Down')],
  ])('%s', async (_what, code, batch) => {
    const excel = openExcel({ apiVersion: '1.13' });
    await make(excel);
    await expect(codeOf(excel, batch)).resolves.toBe(code);
  });

  it('have texts that differ in their headers', async () => {
    const excel = openExcel();
    const headers = await excel.run(async (context) => {
      first(context).getRange('A1:D1').values = [['地区', '地区', 2024, '']];
      const table = first(context).tables.add('A1:D2', true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      return header.values;
    });
    expect(headers).toEqual([['地区', '地区2', '2024', '列4']]);
  });

  it.each([
    [true, 'Sheet1!A1:B4'],
    [false, 'Sheet1!A1:B2'],
  ])('take in what is written just below them: %s', async (tablesGrow, address) => {
    const excel = openExcel({ tablesGrow });
    await make(excel);
    const told = await excel.run(async (context) => {
      first(context).getRange('A3:B4').values = [
        ['峄城区', 2],
        ['', ''],
      ];
      const range = context.workbook.tables.getItem('数据').getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(told).toBe(address);
  });

  it('go on with the formula of a column that has one formula', async () => {
    const excel = openExcel();
    await make(excel);
    const told = await excel.run(async (context) => {
      first(context).getRange('B2').formulas = [['=LEN(数据[[#This Row],[地区]])']];
      first(context).getRange('A3').values = [['峄城区']];
      const body = context.workbook.tables.getItem('数据').getDataBodyRange().load('formulas');
      await context.sync();
      return body.formulas;
    });
    expect(told).toEqual([
      ['平阴县', '=LEN(数据[[#This Row],[地区]])'],
      ['峄城区', '=LEN(数据[[#This Row],[地区]])'],
    ]);
  });
});

describe('a workbook', () => {
  it('has sheets that are added, moved, shown, hidden and deleted', async () => {
    const excel = openExcel();
    const told = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('甲').position = 0;
      worksheets.add('乙').visibility = 'Hidden';
      worksheets.add('丙').delete();
      worksheets.getItem('甲').activate();
      const active = worksheets.getActiveWorksheet().load('name');
      worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      return [active.name, ...worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])];
    });
    expect(told).toEqual(['甲', ['甲', 0, 'Visible'], ['Sheet1', 1, 'Visible'], ['乙', 2, 'Hidden']]);
  });

  it('keeps settings of the add-in', async () => {
    const excel = openExcel();
    const told = await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('最近', { rows: 3 });
      settings.add('多余', true).delete();
      const kept = settings.getItem('最近').load('value');
      const gone = settings.getItemOrNullObject('多余');
      await context.sync();
      return [kept.value, gone.isNullObject];
    });
    expect(told).toEqual([{ rows: 3 }, true]);
  });

  it('refuses writes to a protected sheet, and to a file open for reading', async () => {
    const excel = openExcel();
    const write = (context: Excel.RequestContext): unknown => (first(context).getRange('A1').values = [[1]]);
    excel.host.book.active.isProtected = true;
    await expect(codeOf(excel, write)).resolves.toBe('AccessDenied');
    excel.host.book.active.isProtected = false;
    excel.host.book.isReadOnly = true;
    await expect(codeOf(excel, write)).resolves.toBe('AccessDenied');
    await expect(codeOf(excel, (context) => first(context).getRange('A1').load('values'))).resolves.toBeNull();
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
