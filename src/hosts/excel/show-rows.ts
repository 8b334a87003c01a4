import { tableNames } from '../../workbook/schema';
import { excelOutcome } from './errors';
import { failure, success, type Outcome } from './outcome';

/**
 * Brings the rows of 指标数据 into sight and selects the last so many of them, which a write has appended; with none of them the
 * first cell of the table. Two round trips.
 */
export function showRows(context: Excel.RequestContext, added: number): Promise<Outcome<null>> {
  return excelOutcome(async () => {
    const table = context.workbook.tables.getItemOrNullObject(tableNames.data).load('name');
    const rows = table.rows.load('count');
    await context.sync();
    if (table.isNullObject) return failure('no-data');
    table.worksheet.activate();
    const body = table.getDataBodyRange();
    const first = Math.max(0, rows.count - added);
    if (added === 0) table.getHeaderRowRange().getCell(0, 0).select();
    else
      body
        .getRow(first)
        .getBoundingRect(body.getRow(rows.count - 1))
        .select();
    await context.sync();
    return success(null);
  });
}
