import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract';
import { emptyWorkbook, planWorkbook, sheetNames, type CellValue, type WorkbookPlan } from '../../src/workbook';
import { rows, visible } from '../../src/workbook/comparison-layout';
import { appendedRows, gridSheet, shown } from './plan-reading';

const folder = join(__dirname, '../reports');

/** The workbook of the sample reports, as `npm run demo` makes it. */
export function samplePlan(): WorkbookPlan {
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((source) => {
      const text = readFileSync(join(folder, source), 'utf8');
      return { source, text, extraction: extract(text, { fileName: source }) };
    });
  return planWorkbook({ reports, options: { writtenAt: '2024-08-01T09:00' } }, emptyWorkbook);
}

/** A figure of 对比 as a person finds it: the place down, the indicator across. */
export interface ShownFigure {
  readonly region: string;
  readonly indicator: string;
  readonly level: CellValue;
  readonly growth: CellValue;
}

/** The cells of 对比 under their heads, whoever computed them. */
export function figuresShown(cells: readonly (readonly CellValue[])[]): readonly ShownFigure[] {
  const indicators = (cells[rows.indicators] ?? []).flatMap((cell, column) =>
    typeof cell === 'string' && cell !== '' && cell !== '地区' ? [{ cell, column }] : [],
  );
  const average = cells.findIndex((row) => row[0] === '平均');
  return cells.slice(rows.firstRegion, average).flatMap((row) => {
    const region = row[0];
    if (typeof region !== 'string') return [];
    return indicators.map(({ cell, column }) => ({
      region,
      indicator: cell,
      level: row[column + visible.level] ?? null,
      growth: row[column + visible.growth] ?? null,
    }));
  });
}

/** What 对比 shows in the plan itself. */
export function figuresPlanned(plan: WorkbookPlan): readonly ShownFigure[] {
  return figuresShown(gridSheet(plan, sheetNames.comparison).cells.map((row) => row.map(shown)));
}

/** The rows of 指标数据 that 对比 is to show: of its point, done, of a place and an indicator in it, not contradicted. */
export function rowsToShow(plan: WorkbookPlan, point: string): readonly Readonly<Record<string, CellValue>>[] {
  const asked = new Set(figuresPlanned(plan).map(({ region, indicator }) => `${region}|${indicator}`));
  return appendedRows(plan).filter(
    (row) =>
      row['期间'] === point &&
      row['口径'] === '完成' &&
      asked.has(`${row['地区']}|${row['指标']}`) &&
      !String(row['备注'] ?? '').startsWith('冲突'),
  );
}
