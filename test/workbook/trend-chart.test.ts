import { emptyWorkbook, planWorkbook, sheetNames } from '../../src/workbook';
import { sampleReport, writtenAt } from './observation-samples';
import { gridSheet, shown } from './plan-reading';

/*
 * 平阴县 printed the levels of 2023 and 2024, and the growth of 2023: the level of 2022 is implied. It is drawn in a series of its
 * own, so that nobody takes it for one that was printed.
 */
const indicator = '地区生产总值';
const report = sampleReport({
  source: '公报',
  place: { region: '平阴县', regionCode: '370124', parentRegion: '济南市' },
  figures: [
    { indicator, period: '2023', value: '250.00', unit: '亿元', growth: '25.0' },
    { indicator, period: '2024', value: '260.00', unit: '亿元', growth: '4.0' },
  ],
});
const sheet = gridSheet(planWorkbook({ reports: [report], options: { writtenAt } }, emptyWorkbook), sheetNames.trend);
const [levels, growths] = sheet.charts;

function drawn(chart: typeof levels, series: number): readonly unknown[] {
  const values = chart?.series[series]?.values;
  if (!values) throw new Error('no such series');
  return Array.from({ length: values.rows }, (_, row) => shown(sheet.cells[values.row + row]?.[values.column] ?? null));
}

test('printed levels and implied ones are two series', () => {
  expect(levels?.series.map(({ isComputed = false }) => isComputed)).toEqual([false, true]);
  expect(drawn(levels, 0)).toEqual(['', '', '', 250, 260]);
  expect(drawn(levels, 1)).toEqual(['', '', 200, '', '']);
  expect(drawn(growths, 0)).toEqual(['', '', '', 25, 4]);
});

test('the title tells what is pale, and only where something is', () => {
  expect(levels?.title).toBe('地区生产总值（亿元），浅色带 * 为推算');
  const silent = sampleReport({
    source: '公报',
    place: { region: '平阴县', regionCode: '370124', parentRegion: '济南市' },
    figures: [{ indicator, period: '2024', value: '260.00', unit: '亿元' }],
  });
  const plan = planWorkbook({ reports: [silent], options: { writtenAt } }, emptyWorkbook);
  expect(gridSheet(plan, sheetNames.trend).charts[0]?.title).toBe('地区生产总值（亿元）');
});
