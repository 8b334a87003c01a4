import { emptyWorkbook, planWorkbook, sheetNames, type CellValue } from '../../src/workbook';
import { extract } from '../../src/extract/extract';
import { sampleReport, writtenAt } from './observation-samples';
import { comparisonIn, gridSheet, shown } from './plan-reading';

/*
 * A currency is never turned into another, whichever it is: the figure bears its unit on every sheet and stands outside of ranks,
 * averages, gaps and what growth implies.
 */

const indicator = '进出口总额';
const place = (region: string) => ({ region, regionCode: null, parentRegion: '济南市' });
const printedIn = [
  ['美元', '万美元'],
  ['港元', '万港元'],
  ['欧元', '万欧元'],
  ['日元', '万日元'],
  ['英镑', '万英镑'],
] as const;

describe.each(printedIn)('%s', (currency, unit) => {
  const yuan = (region: string, value: string) =>
    sampleReport({
      source: `${region}公报`,
      place: place(region),
      figures: [{ indicator, period: '2024', value, unit: '亿元', growth: '6.0' }],
    });
  const foreign = sampleReport({
    source: '章丘公报',
    place: place('章丘区'),
    figures: [
      { indicator, period: '2023', value: '24000', unit },
      { indicator, period: '2024', value: '25000', unit, growth: '4.0' },
      { indicator, period: '2024', status: 'target', value: '2.4', unit: `亿${currency}` },
    ],
  });
  const regions = ['平阴县', '商河县', '章丘区'];
  const plan = planWorkbook(
    {
      reports: [yuan('平阴县', '16.0'), yuan('商河县', '18.0'), foreign],
      options: { writtenAt, regions, indicators: [indicator], period: '2024' },
    },
    emptyWorkbook,
  );
  const cells = (sheet: string): readonly (readonly CellValue[])[] =>
    gridSheet(plan, sheet).cells.map((row) => row.map(shown));

  test('对比: the level with its unit, outside the rank and the average; its growth is ranked', () => {
    const { regions: lines } = comparisonIn(cells(sheetNames.comparison), 3, 1);
    expect(lines).toEqual([
      [16, 2, 6, 1],
      [18, 1, 6, 1],
      [`2.5亿${currency}`, '—', 4, 3],
    ]);
    const average = cells(sheetNames.comparison).find((row) => row[0] === '平均');
    expect(average?.slice(1, 3)).toEqual([17, '2/3']);
  });

  test('目标完成: held against a target of its own currency', () => {
    const line = cells(sheetNames.targets).find((row) => row[0] === '章丘区');
    expect(line?.slice(3, 6)).toEqual([`亿${currency}`, 2.4, 2.5]);
    expect(line?.[10]).toBe('达到');
  });

  test('趋势: with its unit, nothing implied from its growth', () => {
    const trend = planWorkbook({ reports: [foreign], options: { writtenAt } }, emptyWorkbook);
    const rows = gridSheet(trend, sheetNames.trend).cells.map((row) => row.map(shown));
    expect(rows.slice(7, 9).map((row) => row.slice(0, 3))).toEqual([
      ['2023年', `2.4亿${currency}`, '—'],
      ['2024年', `2.5亿${currency}`, 4],
    ]);
  });

  test('面板: a variable of its own', () => {
    const [heads = [], ...rows] = cells(sheetNames.panel);
    const column = heads.indexOf(`${indicator}_亿${currency}`);
    expect(rows.map((row) => [row[0], row[4], row[column]])).toEqual(
      expect.arrayContaining([
        ['章丘区', 2023, 2.4],
        ['章丘区', 2024, 2.5],
      ]),
    );
    expect(rows.filter((row) => row[0] !== '章丘区').map((row) => row[column] ?? null)).toEqual([null, null]);
  });

  test('read from a text, it is no sum in yuan', () => {
    const [read] = extract(`平阴县2024年进出口总额2.5亿${currency}，增长4.0%。`).observations;
    expect([read?.indicator, read?.value, read?.unit, read?.baseValue]).toEqual([
      indicator,
      2.5,
      `亿${currency}`,
      null,
    ]);
  });
});

test.each(['1月1日元旦，全县游客3万人次。', '2月24日元宵节，全县游客3万人次。'])('no money in a date: %s', (text) => {
  expect(extract(`平阴县2024年\n${text}`).unread.map((one) => one.text)).toEqual([]);
});

describe('what is printed in another unit of its kind is compared in the dictionary’s', () => {
  test.each([
    ['地区生产总值', '1315000', '万元', 131.5, '亿元'],
    ['地区生产总值', '13150000000', '元', 131.5, '亿元'],
    ['实际使用外资', '0.18', '亿美元', 1800, '万美元'],
    ['常住人口', '332000', '人', 33.2, '万人'],
    ['粮食播种面积', '2.4', '万公顷', 36, '万亩'],
    ['粮食播种面积', '360000', '亩', 36, '万亩'],
    ['粮食总产量', '214000', '吨', 21.4, '万吨'],
    ['粮食总产量', '214000000', '公斤', 21.4, '万吨'],
    ['商品房销售面积', '0.3', '平方公里', 30, '万平方米'],
    ['商品房销售面积', '300000', '平方米', 30, '万平方米'],
    ['全社会用电量', '23100', '万千瓦时', 2.31, '亿千瓦时'],
    ['全社会用电量', '231000000', '度', 2.31, '亿千瓦时'],
  ])('%s %s%s is %d%s', (name, value, unit, level, standard) => {
    const report = sampleReport({
      source: '公报',
      place: place('平阴县'),
      figures: [
        { indicator: name, period: '2023', value, unit },
        { indicator: name, period: '2024', value, unit },
      ],
    });
    const plan = planWorkbook(
      { reports: [report], options: { writtenAt, regions: ['平阴县'], indicators: [name], period: '2024' } },
      emptyWorkbook,
    );
    const cells = (sheet: string) => gridSheet(plan, sheet).cells.map((row) => row.map(shown));
    expect(comparisonIn(cells(sheetNames.comparison), 1, 1).regions).toEqual([[level, '—', '—', '—']]);
    const trend = cells(sheetNames.trend).find((row) => row[0] === '2024年');
    expect(trend?.[1]).toBe(level);
    const [heads = [], row = []] = cells(sheetNames.panel);
    expect([heads[6], row[6]]).toEqual([`${name}_${standard}`, level]);
  });
});
