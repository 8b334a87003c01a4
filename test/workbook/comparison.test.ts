import { emptyWorkbook, planWorkbook, sheetNames, type WorkbookOptions, type WorkbookPlan } from '../../src/workbook';
import { expectedComparison } from './expected-comparison';
import { questions } from './comparison-questions';
import { countyReports, sampleReport, writtenAt, type SampleFigure } from './observation-samples';
import { comparisonIn, gridSheet, rounded, shown } from './plan-reading';

const observations = countyReports.flatMap((report) => report.extraction.observations);

function planned(options: Partial<WorkbookOptions> = {}, reports = countyReports): WorkbookPlan {
  return planWorkbook({ reports, options: { writtenAt, ...options } }, emptyWorkbook);
}

function cellsOf(plan: WorkbookPlan) {
  return gridSheet(plan, sheetNames.comparison).cells.map((row) => row.map(shown));
}

describe('the values of the comparison are those that pencil and paper give', () => {
  test.each(questions)('$name', ({ question, options }) => {
    const cells = cellsOf(planned(options));
    const found = comparisonIn(cells, question.regions.length, question.indicators.length);
    expect(rounded(found)).toEqual(rounded(expectedComparison(observations, question)));
  });
});

describe('what is chosen where nobody says', () => {
  const cells = cellsOf(planned());
  test('the point and the status with the most figures, and the headline indicators', () => {
    expect(cells[0]?.[0]).toBe('宣城市部分县（市、区）主要经济指标对比（2024年上半年）');
    expect([cells[1]?.[1], cells[1]?.[6], cells[1]?.[10]]).toEqual(['2024年上半年', '完成', '地区生产总值']);
    expect(cells[2]?.filter((cell) => typeof cell === 'string').slice(0, 9)).toEqual([
      '地区',
      '地区生产总值',
      '规模以上工业增加值',
      '固定资产投资',
      '社会消费品零售总额',
      '进出口总额',
      '一般公共预算收入',
      '城镇居民人均可支配收入',
      '农村居民人均可支配收入',
    ]);
  });

  test('the counties in the order of their codes', () => {
    expect(cells.slice(4, 7).map((row) => row[0])).toEqual(['泾县', '绩溪县', '旌德县']);
  });

  const gdp: SampleFigure = { indicator: '地区生产总值', period: '2023', value: '10', unit: '亿元' };
  const report = (region: string, regionCode: string | null, parentRegion: string | null) =>
    sampleReport({ source: region, place: { region, regionCode, parentRegion }, figures: [gdp] });
  test.each([
    [
      'the city above is left out',
      [
        ['绩溪县', '341824', '宣城市'],
        ['宣城市', '341800', '安徽省'],
      ],
      ['绩溪县'],
    ],
    [
      'cities among themselves are compared',
      [
        ['芜湖市', '340200', '安徽省'],
        ['宣城市', '341800', '安徽省'],
        ['安徽省', '340000', null],
      ],
      ['芜湖市', '宣城市'],
    ],
    [
      'a zone without a code comes last',
      [
        ['某某经济开发区', null, '宣城市'],
        ['绩溪县', '341824', '宣城市'],
      ],
      ['绩溪县', '某某经济开发区'],
    ],
    [
      'the country is no competitor',
      [
        ['绩溪县', '341824', '宣城市'],
        ['全国', null, null],
      ],
      ['绩溪县'],
    ],
    [
      'two places of one name are told apart',
      [
        ['市中区', '370103', '济南市'],
        ['市中区', '370402', '枣庄市'],
      ],
      ['市中区（济南市）', '市中区（枣庄市）'],
    ],
  ] as const)('%s', (_, given, regions) => {
    const found = cellsOf(
      planned(
        {},
        given.map(([region, code, parent]) => report(region, code, parent)),
      ),
    );
    const average = found.findIndex((row) => row[0] === '平均');
    expect(found.slice(4, average).map((row) => row[0])).toEqual(regions);
    expect(found.slice(4, average).map((row) => row[1])).toEqual(regions.map(() => 10));
  });

  test('an empty workbook has an empty comparison', () => {
    const found = cellsOf(planned({}, []));
    expect(found[4]?.slice(0, 5)).toEqual(['', '—', '—', '—', '—']);
    expect(found[1]?.[1]).toBe('');
  });
});

describe('what a person left chosen stays', () => {
  const first = planned();
  const left = cellsOf(first).map((row) => [...row]);
  const set = (row: number, column: number, value: string) => left[row]?.splice(column, 1, value);
  set(1, 1, '2023年');
  set(1, 6, '预计');
  set(1, 10, '常住人口');
  set(2, 1, '常住人口');
  set(4, 0, '旌德县');
  set(6, 0, '泾县');
  const dataTable = first.sheets.flatMap((sheet) => (sheet.kind === 'table' ? [sheet.table] : []));
  const state = {
    sheetNames: first.sheets.map((sheet) => sheet.name),
    grids: [{ name: sheetNames.comparison, cells: left }],
    tables: dataTable.map((table) => ({
      name: table.name,
      columns: table.columns.map((column) => column.name),
      rows: table.append.map((row) => row.map(shown)),
    })),
  };
  const ningguo = sampleReport({
    source: '宁国市',
    place: { region: '宁国市', regionCode: '341881', parentRegion: '宣城市' },
    figures: [{ indicator: '地区生产总值', period: '2023', value: '480', unit: '亿元' }],
  });
  const again = cellsOf(planWorkbook({ reports: [ningguo], options: { writtenAt } }, state));

  test('point, status, indicators and order', () => {
    expect([again[1]?.[1], again[1]?.[6], again[1]?.[10], again[2]?.[1]]).toEqual([
      '2023年',
      '预计',
      '常住人口',
      '常住人口',
    ]);
  });

  test('and the places that are new in the write come behind', () => {
    expect(again.slice(4, 9).map((row) => row[0])).toEqual(['旌德县', '绩溪县', '泾县', '宁国市', '平均']);
  });

  test('unless the caller asks for others', () => {
    const asked = cellsOf(
      planWorkbook(
        {
          reports: [],
          options: { writtenAt, period: '2024', status: '目标', regions: ['泾县'], indicators: ['城镇登记失业率'] },
        },
        state,
      ),
    );
    expect([asked[1]?.[1], asked[1]?.[6], asked[2]?.[1], asked[4]?.[0], asked[5]?.[0]]).toEqual([
      '2024年',
      '目标',
      '城镇登记失业率',
      '泾县',
      '平均',
    ]);
  });
});

test('the drop-downs offer what the rows have, the latest first', () => {
  const lists = gridSheet(planned(), sheetNames.parameters).cells.map((row) => row.map(shown));
  const column = (index: number) => lists.map((row) => row[index]).filter((cell) => cell != null);
  expect(column(0)).toEqual(['报告期', '2024年', '2024年上半年', '2023年']);
  expect(column(1)).toEqual([
    '指标',
    '地区生产总值',
    '规模以上工业增加值',
    '固定资产投资',
    '社会消费品零售总额',
    '进出口总额',
    '一般公共预算收入',
    '金融机构存款余额',
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
    '城镇登记失业率',
    '常住人口',
    '空气质量优良天数',
    'PM2.5平均浓度',
  ]);
});

function withGdp(region: string, regionCode: string, parentRegion: string, value = '1') {
  return sampleReport({
    source: region,
    place: { region, regionCode, parentRegion },
    figures: [{ indicator: '地区生产总值', period: '2023', value, unit: '亿元' }],
  });
}

describe('the title says whom the table compares', () => {
  const counties = ['宣州区', '郎溪县', '泾县', '绩溪县', '旌德县', '宁国市', '广德市'];
  const codes = ['341802', '341821', '341823', '341824', '341825', '341881', '341882'];
  const ofXuancheng = counties.map((name, index) => withGdp(name, codes[index] ?? '', '宣城市'));
  test.each([
    ['every county of the city', ofXuancheng, '宣城市各县（市、区）主要经济指标对比（2023年）'],
    ['all but one', ofXuancheng.slice(1), '宣城市部分县（市、区）主要经济指标对比（2023年）'],
    ['one', ofXuancheng.slice(0, 1), '宣州区主要经济指标（2023年）'],
    [
      'cities of a province',
      [withGdp('芜湖市', '340200', '安徽省'), withGdp('宣城市', '341800', '安徽省')],
      '安徽省部分市主要经济指标对比（2023年）',
    ],
    [
      'counties of several cities',
      [withGdp('绩溪县', '341824', '宣城市'), withGdp('平阴县', '370124', '济南市')],
      '各地区主要经济指标对比（2023年）',
    ],
  ])('%s', (_, reports, title) => {
    expect(cellsOf(planned({}, reports))[0]?.[0]).toBe(title);
  });

  test('and follows a person who puts another place where one stands', () => {
    expect(gridSheet(planned({}, ofXuancheng.slice(0, 1)), sheetNames.comparison).cells[0]?.[0]).toEqual({
      formula: '=$A$5&"主要经济指标（"&$B$2&IF($G$2="完成","","，"&$G$2&"数")&"）"',
      value: '宣州区主要经济指标（2023年）',
    });
  });
});

test('one figure has no rank, and the average says of how many it is', () => {
  const cells = cellsOf(
    planned({ regions: ['泾县', '绩溪县', '旌德县'], indicators: ['常住人口', '地区生产总值'], period: '2023' }, [
      withGdp('泾县', '341823', '宣城市', '155'),
      ...countyReports.slice(1, 3),
    ]),
  );
  expect(cells.slice(4, 8).map((row) => row.slice(5, 7))).toEqual([
    [155, '—'],
    ['—', '—'],
    ['—', '—'],
    [155, '1/3'],
  ]);
});

test('what is in dispute stands on a ground of its own', () => {
  const reports = [
    withGdp('泾县', '341823', '宣城市', '155'),
    { ...withGdp('泾县', '341823', '宣城市', '160'), source: '另一份' },
    withGdp('绩溪县', '341824', '宣城市', '110'),
  ];
  const { cells, look } = gridSheet(planned({}, reports), sheetNames.comparison);
  const style = look.conditionalStyles.find((one) => one.style.fill !== undefined);
  expect(style).toEqual({
    range: { row: 4, column: 1, rows: 2, columns: 4 },
    formula: '=$AD5=1',
    style: { fill: '#fbe3df' },
  });
  expect(cells.slice(4, 6).map((row) => [shown(row[1]), shown(row[29])])).toEqual([
    [155, 1],
    [110, ''],
  ]);
});

test('a name that is no name does not get into the title’s formula', () => {
  const parentRegion = '宣城市"&CMD()&"';
  const reports = [withGdp('泾县', '341823', parentRegion), withGdp('绩溪县', '341824', parentRegion)];
  const title = gridSheet(planned({}, reports), sheetNames.comparison).cells[0]?.[0];
  expect(title).toEqual({
    formula: '="各地区主要经济指标对比（"&$B$2&IF($G$2="完成","","，"&$G$2&"数")&"）"',
    value: '各地区主要经济指标对比（2023年）',
  });
});

test('a person who reads English gets English wording around the same names', () => {
  const plan = planWorkbook({ reports: countyReports, options: { writtenAt } }, emptyWorkbook, 'en-US');
  const cells = cellsOf(plan);
  expect(cells[0]?.[0]).toBe('Main indicators compared, some counties of 宣城市 (2024年上半年)');
  expect([cells[2]?.[0], cells[2]?.[1], cells[7]?.[0]]).toEqual(['Place', '地区生产总值', 'Average']);
  expect(plan.sheets.map((sheet) => sheet.name)).toEqual(planned().sheets.map((sheet) => sheet.name));
});

test('a place without a name is compared with nobody', () => {
  const nowhere = sampleReport({
    source: '无名',
    place: { region: '某县', regionCode: null, parentRegion: null },
    figures: [{ indicator: '地区生产总值', period: '2023', value: '10', unit: '亿元', rest: { region: null } }],
  });
  expect(cellsOf(planned({}, [nowhere]))[4]?.[0]).toBe('');
});
