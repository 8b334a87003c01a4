import { workbookProblems } from '../../workbook/condition';
import type { WorkbookState } from '../../workbook/plan';
import { schemaVersion, tableNames } from '../../workbook/schema';
import { plannedRead } from '../../workbook/write-request';
import { failure, type Outcome } from './outcome';
import { readWorkbook } from './read-workbook';
import { refusalOf } from './refusal';

/** Reads all that a plan is made against; a workbook that must not be written or has no rows is refused. */
export async function readState(context: Excel.RequestContext): Promise<Outcome<WorkbookState>> {
  const found = await readWorkbook(context, plannedRead);
  if (!found.ok) return found;
  return refusalOf(workbookProblems(found.value)) ?? (hasRows(found.value) ? found : failure('no-data'));
}

/** The formulas of a form and of the comparison speak of columns that only the present schema has. */
export function hasRows({ tables, schemaVersion: version = schemaVersion }: WorkbookState): boolean {
  return version === schemaVersion && tables.some(({ name, rows }) => name === tableNames.data && rows.length > 0);
}
