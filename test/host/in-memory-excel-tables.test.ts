import { openExcel, type ExcelSession } from './excel-session';
import { codeOf, first } from './answers';

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
