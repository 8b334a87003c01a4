import type { ChartPlan, WorkbookPlan } from '../../../workbook/plan';
import { ACTION_BYTES, type Step } from '../steps';
import type { Survey } from '../survey';
import type { ChartRecord } from './before';

/**
 * The ranges of our charts as they were last given: Excel's API tells them from ExcelApi 1.15 on only, so that they are
 * kept in a setting of the workbook, one for each sheet.
 */
export const settingOf = (sheet: string): string => `zb_charts ${sheet}`;

/** What is kept of the charts of grids that the plan writes and that are there: no round trip where there are none. */
export async function chartRecord(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  found: Survey,
): Promise<ChartRecord> {
  const asked = plan.sheets
    .filter(({ name, kind }) => kind === 'grid' && (found.grids.get(name)?.charts.size ?? 0) > 0)
    .map(({ name }) => {
      const setting = context.workbook.settings.getItemOrNullObject(settingOf(name)).load('value');
      return { name, setting };
    });
  if (asked.length > 0) await context.sync();
  return Object.fromEntries(
    asked.flatMap(({ name, setting }) => {
      return setting.isNullObject ? [] : [[name, JSON.parse(String(setting.value)) as readonly ChartPlan[]]];
    }),
  );
}

/** Keeps what the plan gives the charts. */
export function* recordCharts(plan: WorkbookPlan): Generator<Step> {
  for (const sheet of plan.sheets) {
    if (sheet.kind === 'grid' && sheet.charts.length > 0) yield keepCharts(sheet.name, sheet.charts);
  }
}

/** Keeps, or forgets, what is known of the charts of a sheet. */
export function keepCharts(sheet: string, charts: readonly ChartPlan[] | null): Step {
  return {
    bytes: ACTION_BYTES * (1 + (charts?.length ?? 0)),
    queue: ({ workbook: { settings } }) => {
      if (charts === null) settings.getItemOrNullObject(settingOf(sheet)).delete();
      else settings.add(settingOf(sheet), JSON.stringify(charts));
    },
  };
}
