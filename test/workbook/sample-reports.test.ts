import { sheetNames } from '../../src/workbook';
import { gridSheet, shown } from './plan-reading';
import { figuresPlanned, rowsToShow, samplePlan } from './sample-reports-workbook';

jest.setTimeout(60_000);

const plan = samplePlan();

test('the comparison shows each figure that the rows hold', () => {
  const point = String(shown(gridSheet(plan, sheetNames.comparison).cells[1]?.[1]));
  const wanted = rowsToShow(plan, point);
  const found = new Map(figuresPlanned(plan).map((one) => [`${one.region}|${one.indicator}`, one]));
  expect(wanted.length).toBeGreaterThan(30);
  for (const row of wanted) {
    const cell = found.get(`${row['地区']}|${row['指标']}`);
    if (row['标准值'] !== null && row['标准值'] !== '') expect([row, cell?.level]).toEqual([row, row['标准值']]);
    if (typeof row['同比%'] === 'number') expect([row, cell?.growth]).toEqual([row, row['同比%']]);
  }
});
