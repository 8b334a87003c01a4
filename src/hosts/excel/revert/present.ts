import type { After, Journal } from '../journal/journal';
import { settingOf } from '../journal/chart-record';
import type { RenamedSheet } from '../journal/respelled';
import { BLOCK_NAME } from '../survey';

export interface PresentSheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly charts: ReadonlyMap<string, number>;
  readonly tables: readonly string[];
  /** What the hidden name for our block says. */
  readonly mark: string | null;
  readonly hasChartRecord: boolean;
}

export interface PresentTable {
  readonly name: string;
  readonly sheet: string;
  /** Of the header. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** What is there now of all that a journal speaks of. */
export interface Present {
  readonly sheets: readonly PresentSheet[];
  /** A sheet by its name in the plan, whatever a person calls it now. */
  readonly sheetOf: (planned: string) => PresentSheet | undefined;
  readonly renamed: readonly RenamedSheet[];
  readonly tables: ReadonlyMap<string, PresentTable>;
  /** Names of the workbook in lower case. */
  readonly names: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

function markOf(sheet: Excel.Worksheet): string | null {
  const mark = sheet.names.items.find(({ name }) => name === BLOCK_NAME);
  return mark ? String(mark.formula) : null;
}

/** Looks at what is there: two round trips. */
export async function presentState(
  context: Excel.RequestContext,
  { before }: Journal,
  after: After | null,
): Promise<Present> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/name,items/names/formula,items/charts/name,items/charts/series/count',
  );
  const tables = workbook.tables.load('items/name,items/rows/count,items/worksheet/name');
  const names = workbook.names.load('items/name');
  const settings = workbook.settings.load('items/key');
  workbook.load('readOnly');
  workbook.protection.load('protected');
  await context.sync();

  const planned = new Set(before.tables.map(({ name }) => name));
  const headers = tables.items
    .filter(({ name }) => planned.has(name))
    .map((table) => ({ table, header: table.getHeaderRowRange().load('values,rowIndex,columnIndex') }));
  if (headers.length > 0) await context.sync();

  const keys = new Set(settings.items.map(({ key }) => key));
  const byName = new Map(
    sheets.items.map((sheet): [string, PresentSheet] => [
      sheet.name,
      {
        name: sheet.name,
        isVisible: sheet.visibility === 'Visible',
        charts: new Map(sheet.charts.items.map((chart) => [chart.name, chart.series.count])),
        tables: tables.items.filter((table) => table.worksheet.name === sheet.name).map(({ name }) => name),
        mark: markOf(sheet),
        hasChartRecord: keys.has(settingOf(sheet.name)),
      },
    ]),
  );
  const nameById = new Map(sheets.items.map(({ id, name }) => [id, name]));
  const nameNow = (name: string): string => nameById.get(after?.sheetIds[name] ?? '') ?? name;
  return {
    sheets: [...byName.values()],
    renamed: Object.keys(after?.sheetIds ?? {}).flatMap((name) => {
      return nameNow(name) === name ? [] : [{ before: name, now: nameNow(name) }];
    }),
    sheetOf: (name) => byName.get(nameNow(name)),
    tables: new Map(
      headers.map(({ table, header }) => [
        table.name,
        {
          name: table.name,
          sheet: table.worksheet.name,
          row: header.rowIndex,
          column: header.columnIndex,
          columns: (header.values[0] ?? []).map(String),
          rows: table.rows.count,
        },
      ]),
    ),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    protectedSheets: new Set(sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name)),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  };
}
