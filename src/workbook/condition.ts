import {
  dataColumns,
  dictionaryColumns,
  schemaVersion,
  sheetNames,
  sourceColumns,
  tableNames,
  unreadColumns,
} from './schema';
import type { WorkbookState } from './plan';

/** What of a workbook is not as a write left it. Wording is in `messages.workbook.condition`. */
export type WorkbookProblemCode =
  'newer-schema' | 'older-schema' | 'table-missing' | 'table-lost' | 'column-missing' | 'column-lost' | 'column-twice';

export interface WorkbookProblem {
  readonly code: WorkbookProblemCode;
  /** True where a write could lose something: nothing must be written. Else the write mends it, and says so. */
  readonly isRefused: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
}

interface TableDuty {
  readonly table: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Without these the rows cannot be known again, and a new write would double or misread them. */
  readonly essential: readonly string[];
}

const data = dataColumns;
const duties: readonly TableDuty[] = [
  {
    table: tableNames.data,
    sheet: sheetNames.data,
    columns: Object.values(dataColumns),
    essential: [
      ...[data.region, data.indicator, data.period, data.status, data.value, data.bound, data.unit, data.growth],
      ...[data.evidence, data.source, data.remarks, data.review],
    ],
  },
  {
    table: tableNames.sources,
    sheet: sheetNames.sources,
    columns: Object.values(sourceColumns),
    essential: [sourceColumns.source, sourceColumns.fingerprint],
  },
  { table: tableNames.unread, sheet: sheetNames.unread, columns: Object.values(unreadColumns), essential: [] },
  {
    table: tableNames.dictionary,
    sheet: sheetNames.dictionary,
    columns: Object.values(dictionaryColumns),
    essential: [dictionaryColumns.indicator],
  },
];

/**
 * Looks before a write whether the workbook can take it: what a person deleted or damaged is rebuilt where that loses nothing,
 * else refused. A workbook that holds nothing of ours has no problems.
 *
 *     workbookProblems(state).some((problem) => problem.isRefused)
 */
export function workbookProblems(state: WorkbookState): readonly WorkbookProblem[] {
  const version = state.schemaVersion ?? schemaVersion;
  const isOurs = duties.some(({ table }) => state.tables.some(({ name }) => name === table));
  const facts = { version, known: schemaVersion };
  if (version > schemaVersion) return [{ code: 'newer-schema', isRefused: true, facts }];
  return [
    ...(isOurs && version < schemaVersion ? [{ code: 'older-schema', isRefused: false, facts } as const] : []),
    ...duties.flatMap((duty) => problemsOfTable(duty, state, isOurs)),
  ];
}

function problemsOfTable(
  { table, sheet, columns, essential }: TableDuty,
  state: WorkbookState,
  isOurs: boolean,
): readonly WorkbookProblem[] {
  const held = state.tables.find(({ name }) => name === table);
  if (!held) {
    if (state.sheetNames.includes(sheet)) return [{ code: 'table-lost', isRefused: true, facts: { sheet, table } }];
    return isOurs ? [{ code: 'table-missing', isRefused: false, facts: { sheet, table } }] : [];
  }
  const twice = columns.filter((name) => held.columns.indexOf(name) !== held.columns.lastIndexOf(name));
  const missing = columns.filter((name) => !held.columns.includes(name));
  const isLost = (name: string) => held.rows.length > 0 && essential.includes(name);
  return [
    ...twice.map((column) => ({ code: 'column-twice', isRefused: true, facts: { table, column } }) as const),
    ...missing.map(
      (column) =>
        ({
          code: isLost(column) ? 'column-lost' : 'column-missing',
          isRefused: isLost(column),
          facts: { table, column },
        }) as const,
    ),
  ];
}
