import { allows, differences, parseGoldTable, type FactRow } from './gold-table';

const HEAD = 'region\tperiod\tstatus\tindicator\tvalue\tunit\tgrowth\tchange\trank\tevidence';

const row = (cells: Partial<FactRow>): FactRow => ({
  region: '甲县',
  period: '2023',
  status: 'actual',
  indicator: '地区生产总值',
  value: '214.5',
  unit: '亿元',
  growth: '7.1',
  change: '',
  rank: '',
  evidence: '地区生产总值214.5亿元',
  ...cells,
});

describe('reading a reviewed table', () => {
  test('numbers lose needless zeros, ranks stand in a fixed order, comments are skipped', () => {
    const table = [
      '# a remark',
      HEAD,
      '甲县\t2023\tactual\t地区生产总值\t214.50\t亿元\t7.10\t\t6@全市;10@全省\t地区生产总值214.5亿元',
      '',
      '甲县\t2024\ttarget\t地区生产总值\t\t\t6-6.50\t+2.0个百分点\t\t增长6%-6.5%',
    ].join('\n');
    expect(parseGoldTable(table)).toEqual([
      row({ rank: '10@全省;6@全市' }),
      row({
        period: '2024',
        status: 'target',
        value: '',
        unit: '',
        growth: '6-6.5',
        change: '+2个百分点',
        evidence: '增长6%-6.5%',
      }),
    ]);
  });

  test('a missing column is an error', () => {
    expect(() => parseGoldTable('region\tperiod\tstatus\tindicator\tvalue\tunit\tgrowth\trank')).toThrow(/change/);
  });

  test.each([
    ['2022|2022-01/2022-09', '2022', true],
    ['2022|2022-01/2022-09', '2022-01/2022-10', false],
    ['?', '2021', true],
    ['2022', '', false],
  ])('%s allows %s: %s', (gold, text, expected) => {
    expect(allows(gold, text)).toBe(expected);
  });
});

describe('comparing rows', () => {
  test('equal rows in any order, with other evidence, do not differ', () => {
    const budget = row({ indicator: '一般公共预算收入' });
    expect(differences([row({}), budget], [budget, row({ evidence: '上文' })])).toEqual([]);
  });

  test('alternatives of region and period are allowed', () => {
    expect(differences([row({ period: '2022|2023', region: '?' })], [row({})])).toEqual([]);
  });

  test.each([
    ['period', '2024'],
    ['status', 'target'],
    ['region', '乙县'],
    ['value', '>=214.5'],
    ['unit', '万元'],
    ['growth', '-7.1'],
    ['change', '+3亿元'],
    ['rank', '3@全市'],
  ] as const)('a wrong %s is told', (column, text) => {
    expect(differences([row({})], [row({ [column]: text })])).toEqual([
      `wrong 甲县 2023 actual 地区生产总值 214.5亿元 7.1% | 地区生产总值214.5亿元: ${column} is ${text}`,
    ]);
  });

  test('what is missing and what is too much are told', () => {
    expect(differences([row({})], [row({ indicator: '出口总额' })])).toEqual([
      'missing 甲县 2023 actual 地区生产总值 214.5亿元 7.1% | 地区生产总值214.5亿元',
      'extra 甲县 2023 actual 出口总额 214.5亿元 7.1% | 地区生产总值214.5亿元',
    ]);
  });

  test('a row given twice is one too many', () => {
    expect(differences([row({})], [row({}), row({})])).toHaveLength(1);
  });
});
