import { writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook, planWorkbook, type CellValue } from '../../src/workbook';
import { bookSheets } from '../office/by-hand';
import { doneInOffice } from '../office/person';
import { sampleReport, writtenAt, type SampleFigure } from './observation-samples';
import { gridSheet, shown } from './plan-reading';

jest.setTimeout(600_000);

const indicator = '进出口总额';
const report = (region: string, ...figures: readonly Omit<SampleFigure, 'indicator'>[]) =>
  sampleReport({
    source: `${region}公报`,
    place: { region, regionCode: null, parentRegion: '济南市' },
    figures: figures.map((figure) => ({ indicator, ...figure })),
  });

test('Hong Kong dollars on every sheet: LibreOffice computes what the plan says', async () => {
  const reports = [
    report('平阴县', { period: '2024', value: '16.0', unit: '亿元', growth: '6.0' }),
    report(
      '章丘区',
      { period: '2023', value: '24000', unit: '万港元' },
      { period: '2024', value: '25000', unit: '万港元', growth: '4.0' },
      { period: '2024', status: 'target', value: '2.4', unit: '亿港元' },
    ),
  ];
  const options = { writtenAt, regions: ['平阴县', '章丘区'], indicators: [indicator], period: '2024' };
  const plan = planWorkbook({ reports, options }, emptyWorkbook);
  const sheets = await doneInOffice(await writeXlsx(plan), [
    { do: 'compute' },
    ...bookSheets.map((sheet) => ({ do: 'show', sheet }) as const),
  ]);
  const plain = (cell: CellValue | undefined) =>
    typeof cell === 'number' ? Number(cell.toPrecision(12)) : (cell ?? '');
  for (const [at, name] of bookSheets.entries()) {
    const planned = gridSheet(plan, name).cells.map((row) => row.map((cell) => plain(shown(cell))));
    const found = planned.map((row, line) => row.map((_, column) => plain(sheets[at]?.[line]?.[column])));
    expect([name, found]).toEqual([name, planned]);
  }
  expect(sheets[0]?.flat()).toContain('2.5亿港元');
});
