import type { CellRange } from '../../workbook/plan';
import { dataColumns, sheetNames, tableNames, textColumns, textTable } from '../../workbook/schema';
import { ownSentence } from '../../workbook/statement';
import { excelOutcome } from './errors';
import { failure, success, type Outcome } from './outcome';
import { readBlocks } from './read-blocks';

/** A row of 指标数据 with the text of its report. */
export interface RowText {
  /** The name of the report in 来源. */
  readonly source: string;
  /** The clause of the report that says the row. */
  readonly evidence: string;
  /** The whole report as it was pasted; null where the workbook does not keep it. */
  readonly text: string | null;
}

/**
 * The report that the selected row of 指标数据 was read from, out of the hidden sheet 原文: four round trips and the text. Other
 * selected cells than those of a row of that table are refused.
 */
export function readRowText(context: Excel.RequestContext): Promise<Outcome<RowText>> {
  return excelOutcome(async () => {
    const { workbook } = context;
    const selected = workbook.getSelectedRange().load('rowIndex');
    const sheet = selected.worksheet.load('name');
    const data = workbook.tables.getItemOrNullObject(tableNames.data).load('name');
    const texts = workbook.tables.getItemOrNullObject(textTable).load('name');
    await context.sync();
    if (data.isNullObject) return failure('no-data');
    const home = data.worksheet.load('name');
    const head = data.getHeaderRowRange().load('values,rowIndex,columnIndex,columnCount');
    const rows = data.rows.load('count');
    await context.sync();
    const at = selected.rowIndex - head.rowIndex - 1;
    if (sheet.name !== home.name || at < 0 || at >= rows.count) return failure('no-row-selected');

    const columns = namesIn(head.values);
    const line = { row: selected.rowIndex, column: head.columnIndex, rows: 1, columns: head.columnCount };
    const [read] = await readBlocks(context, [{ sheet: home.name, at: line }], ['values']);
    const cell = (name: string): string => String(read?.values[0]?.[columns.indexOf(name)] ?? '');
    const source = cell(dataColumns.source);
    const evidence = ownSentence(cell(dataColumns.evidence));
    if (texts.isNullObject || source === '') return success({ source, evidence, text: null });
    return success({ source, evidence, text: await textOfReport(context, source) });
  });
}

async function textOfReport(context: Excel.RequestContext, source: string): Promise<string | null> {
  const table = context.workbook.tables.getItem(textTable);
  const home = table.worksheet.load('name');
  const head = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const columns = namesIn(head.values);
  const columnOf = (name: string): CellRange => ({
    row: body.rowIndex,
    column: body.columnIndex + columns.indexOf(name),
    rows: body.rowCount,
    columns: 1,
  });
  const sheet = home.name || sheetNames.texts;
  const [names, parts] = await readBlocks(
    context,
    [textColumns.source, textColumns.part].map((name) => ({ sheet, at: columnOf(name) })),
    ['values'],
  );
  const own = (names?.values ?? []).flatMap(([name], row) =>
    String(name ?? '') === source ? [{ row, part: Number(parts?.values[row]?.[0] ?? 0) }] : [],
  );
  if (own.length === 0) return null;
  own.sort((a, b) => a.part - b.part);
  // The texts themselves are long: only those of the report are asked for.
  const texts = await readBlocks(
    context,
    own.map(({ row }) => ({ sheet, at: { ...columnOf(textColumns.text), row: body.rowIndex + row, rows: 1 } })),
    ['values'],
  );
  return texts.map(({ values }) => String(values[0]?.[0] ?? '')).join('');
}

function namesIn(values: readonly (readonly unknown[])[]): readonly string[] {
  return (values[0] ?? []).map(String);
}
