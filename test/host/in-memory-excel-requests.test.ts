import { openExcel } from './excel-session';
import { codeOf, first } from './answers';

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
