import {
  planForm,
  plannedRead,
  sheetNames,
  tableNames,
  workbookProblems,
  type FormPlan,
  type FormRequest,
  type WorkbookState,
} from '../../workbook';
import type { ExcelPlan, FilledCells } from './filled-cells';
import { failure, success, type Outcome } from './outcome';
import { readForm, type SelectedForm } from './read-form';
import { readWorkbook } from './read-workbook';
import { hasRows } from './read-state';
import { refusalOf } from './refusal';
import type { StepOptions } from './steps';

/** How a form is filled; formulas where it is not said. */
export interface FillOptions extends StepOptions, Pick<FormRequest, 'region' | 'period'> {
  readonly fill?: FormRequest['fill'];
}

/** The selected form as it would be filled. */
export interface PreparedForm {
  readonly form: FormPlan;
  readonly plan: ExcelPlan;
  readonly state: WorkbookState;
}

/**
 * Reads the selected form and the rows, and plans what goes into which cell: nothing is written. In a table of a person's
 * own values are filled, since Excel copies a formula down the whole column of a table.
 */
export async function prepareForm(
  context: Excel.RequestContext,
  { fill = 'formulas', region, period }: FillOptions,
  canReadMerges: boolean,
): Promise<Outcome<PreparedForm>> {
  const selected = await readForm(context, canReadMerges);
  if (!selected.ok) return selected;
  const { sheet, range, isInTable } = selected.value;
  if (isOurs(selected.value)) return failure('own-sheet', { sheet: sheet.name });
  const found = await readWorkbook(context, plannedRead);
  if (!found.ok) return found;
  const state = found.value;
  const refusal = refusalOf(workbookProblems(state));
  if (refusal) return refusal;
  if (!hasRows(state)) return failure('no-data');
  const form = planForm(
    {
      sheet,
      range,
      fill: isInTable ? 'values' : fill,
      ...(region !== undefined && { region }),
      ...(period !== undefined && { period }),
    },
    state,
  );
  return success({ form, state, plan: planOf(form, filledCells(form, selected.value)) });
}

function isOurs({ sheet, tables }: SelectedForm): boolean {
  const own: readonly string[] = Object.values(tableNames);
  return Object.values<string>(sheetNames).includes(sheet.name) || tables.some((name) => own.includes(name));
}

function filledCells({ fills }: FormPlan, { sheet }: SelectedForm): FilledCells {
  const cells = fills.map(({ row, column, cell }) => {
    return { row, column, cell, isText: sheet.cells[row]?.[column]?.numberFormat === '@' };
  });
  return { sheet: sheet.name, cells };
}

function planOf({ fills, kept }: FormPlan, filled: FilledCells): ExcelPlan {
  const summary = { added: fills.length, updated: 0, conflicts: 0, unchanged: kept };
  return { sheets: [], names: [], summary, filled };
}
