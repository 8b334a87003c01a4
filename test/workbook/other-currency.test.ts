import { emptyWorkbook, planWorkbook, sheetNames, type CellValue } from '../../src/workbook';
import { sampleReport, writtenAt, type SampleFigure } from './observation-samples';
import { gridSheet, shown } from './plan-reading';

const indicator = '进出口总额';
const place = { region: '平阴县', regionCode: '370124', parentRegion: '济南市' };

/** The lines of a sheet of the workbook of these figures. */
function lines(sheet: string, ...figures: readonly Partial<SampleFigure>[]): readonly (readonly CellValue[])[] {
  const report = sampleReport({
    source: '公报',
    place,
    figures: figures.map((figure) => ({ indicator, period: '2024', ...figure })),
  });
  const plan = planWorkbook({ reports: [report], options: { writtenAt } }, emptyWorkbook);
  return gridSheet(plan, sheet).cells.map((row) => row.map(shown));
}

const dollars = { value: '25000', unit: '万美元', growth: '4.0' } as const;

describe('目标完成', () => {
  const line = (...figures: readonly Partial<SampleFigure>[]) =>
    lines(sheetNames.targets, ...figures)
      .find((row) => row[1] === indicator)
      ?.slice(3, 11);

  test('a target in yuan and dollars done: shown with their unit, no gap, the growths judged', () => {
    const target = { status: 'target', value: '16.0', unit: '亿元', growth: '5.0' } as const;
    expect(line(target, dollars)).toEqual(['亿元', 16, '2.5亿美元', '—', 5, 4, -1, '未达到']);
  });

  test('a target in dollars is held against dollars, although yuan are there', () => {
    const target = { status: 'target', value: '2.4', unit: '亿美元' } as const;
    const [unit, level, done, gap] = line(target, { value: '17.0', unit: '亿元' }, dollars) ?? [];
    expect([unit, level, done, Number(gap).toFixed(6)]).toEqual(['亿美元', 2.4, 2.5, '0.100000']);
  });

  test('a target in yuan is held against yuan', () => {
    const target = { status: 'target', value: '16.0', unit: '亿元' } as const;
    expect(line(target, dollars, { value: '17.0', unit: '亿元' })?.slice(0, 4)).toEqual(['亿元', 16, 17, 1]);
  });
});

test('趋势 shows it with its unit, and implies nothing from its growth', () => {
  const rows = lines(
    sheetNames.trend,
    { period: '2022', value: '15.0', unit: '亿元' },
    { period: '2023', value: '16.0', unit: '亿元' },
    dollars,
  );
  expect(rows.slice(4, 9).map((row) => row.slice(0, 3))).toEqual([
    ['2020年', '—', '—'],
    ['2021年', '—', '—'],
    ['2022年', 15, '—'],
    ['2023年', 16, '—'],
    ['2024年', '2.5亿美元', 4],
  ]);
});

test('面板 has a variable of its own for it', () => {
  const [heads = [], row = []] = lines(sheetNames.panel, { value: '17.0', unit: '亿元', growth: '6.0' }, dollars);
  expect(heads.slice(6).map((head, at) => [head, row[6 + at]])).toEqual([
    ['进出口总额_亿元', 17],
    ['进出口总额_同比', 6],
    ['进出口总额_亿美元', 2.5],
    ['进出口总额_亿美元_同比', 4],
  ]);
});
