import { comparisonChoice, comparisonLists, shownRows } from './comparison-choice';
import { computedRows } from './computed-rows';
import type { WorkbookOptions } from './input';
import type { Cell, CellValue, WorkbookPlan, WorkbookState } from './plan';

/** What a comparison can show of a workbook, and what it shows. */
export interface ComparisonOffer {
  /** Places with rows, as the keys name them. */
  readonly regions: readonly string[];
  readonly indicators: readonly string[];
  /** Reporting points, latest first. */
  readonly points: readonly string[];
  readonly current: {
    readonly regions: readonly string[];
    readonly indicators: readonly string[];
    readonly point: string;
    readonly status: string;
  };
}

/**
 * What 对比 could show of the rows of a workbook, for who chooses it elsewhere than on the sheet. `options` are what a person has chosen
 * there before.
 */
export function comparisonOffer(
  state: WorkbookState,
  options: Pick<WorkbookOptions, 'regions' | 'indicators' | 'period' | 'status'> = {},
): ComparisonOffer {
  const { rows, context } = computedRows(state);
  const { points, indicators } = comparisonLists(rows, context);
  const choice = comparisonChoice(rows, rows.length, state, context, { writtenAt: '', ...options });
  const regions = [...new Set(shownRows(rows, rows.length, context).map(({ region }) => region))];
  return {
    regions,
    indicators,
    points,
    current: {
      regions: choice.regions.filter((region) => regions.includes(region)),
      indicators: choice.indicators,
      point: choice.point,
      status: choice.status,
    },
  };
}

/** The state in which a plan for a new workbook leaves it, as far as its tables go. */
export function stateOfNew({ sheets }: WorkbookPlan): WorkbookState {
  const tables = sheets.flatMap((sheet) => {
    if (sheet.kind !== 'table') return [];
    const { name, columns, append } = sheet.table;
    return [{ name, columns: columns.map((column) => column.name), rows: append.map((row) => row.map(valueOf)) }];
  });
  return { sheetNames: sheets.map(({ name }) => name), tables, grids: [] };
}

function valueOf(cell: Cell): CellValue {
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}
