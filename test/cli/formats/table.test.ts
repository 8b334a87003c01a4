import { tableLines } from '../../../src/cli/formats/table';
import { messagesFor } from '../../../src/messages';
import stringWidth from 'string-width';
import { observationOf, readingOf } from '../readings';

const wording = messagesFor('zh-CN');
const table = (reading: ReturnType<typeof readingOf>, { all = false, columns = 150 as number | null } = {}) =>
  [...tableLines(reading, all, columns, wording)].join('');

const observations = [
  observationOf({ ranks: [{ position: 3, scope: '全市', of: 'growth' }] }),
  observationOf({
    region: '平川市云',
    indicator: 'PM2.5平均浓度',
    value: 38,
    decimals: 0,
    unit: '微克/立方米',
    growth: null,
    period: '2024',
    status: 'target',
    valueBound: '<=',
    evidence: 'PM2.5平均浓度控制在38微克/立方米以内',
  }),
  observationOf({
    region: null,
    indicator: '一般公共预算收入',
    value: 6,
    valueUpper: 6.5,
    decimals: 1,
    unit: '%',
    growth: -3,
    period: null,
    status: 'estimated',
    evidence: '预计…',
  }),
];

it('lines up columns in which a Chinese character takes two cells', () => {
  expect(table(readingOf({ observations }))).toBe(
    [
      '报告/云水.txt：3 条指标',
      '地区      期间          口径  指标                 数值  单位         同比%  位次           原文',
      '────────  ────────────  ────  ────────────────  ───────  ───────────  ─────  ─────────────  ────────',
      '云水县    2024年上半年  完成  地区生产总值        126.4  亿元           5.6  增速全市第3位  地区生产总值完成126.4亿元，增长5.6%',
      '平川市云  2024年        目标  PM2.5平均浓度         ≤38  微克/立方米                        PM2.5平均浓度控制在38微克/立方米以内',
      '                        预计  一般公共预算收入  6.0-6.5  %               -3                 预计…',
      '',
      '',
    ].join('\n'),
  );
});

it('has a column of changes where a row states one', () => {
  const days = { indicator: '空气质量优良天数', value: null, unit: null, growth: null, evidence: '优良天数增加5天' };
  const population = { indicator: '常住人口', value: 52.3, unit: '万人', growth: null, evidence: '减少0.5万人' };
  expect(
    table(
      readingOf({
        observations: [
          observationOf({ ...days, change: { value: 5, unit: '天' } }),
          observationOf({ ...population, change: { value: -0.5, unit: '万人' } }),
        ],
      }),
    ).split('\n'),
  ).toEqual([
    '报告/云水.txt：2 条指标',
    '地区    期间          口径  指标              数值  单位  同比%      增减  位次  原文',
    '──────  ────────────  ────  ────────────────  ────  ────  ─────  ────────  ────  ────────',
    '云水县  2024年上半年  完成  空气质量优良天数                         +5天        优良天数增加5天',
    '云水县  2024年上半年  完成  常住人口          52.3  万人         -0.5万人        减少0.5万人',
    '',
    '',
  ]);
});

it('cuts long texts to the width of the terminal, and a character of two cells never in half', () => {
  const evidence = '全'.repeat(500);
  for (const columns of [100, 101, 150, 151]) {
    const [, , , row = ''] = table(readingOf({ observations: [observationOf({ evidence })] }), { columns }).split('\n');
    expect(stringWidth(row)).toBeGreaterThan(columns - 3);
    expect(stringWidth(row)).toBeLessThanOrEqual(columns);
    expect(row).toMatch(/全…$/);
  }
});

it('keeps some of the text on a narrow terminal and elsewhere', () => {
  expect(table(readingOf({ observations }), { columns: 20 })).toContain('地区生产总值完成126.4亿…');
  expect(table(readingOf({ observations }), { columns: null })).toContain('增长5.6%');
});

it('lets no control of a terminal through', () => {
  const out = table(
    readingOf({ observations: [observationOf({ indicator: '总\u001b[31m值', evidence: '一\n二\t三\u0007\u202e四' })] }),
  );
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(out).toContain('一 二 三 四');
});

it('lists the other numbers in their places where all is asked for', () => {
  const text = '会议第12次，投入99元左右';
  const reading = readingOf(
    {
      observations: [],
      unread: [{ start: 9, end: 12, text: '99元', reason: 'no-subject' }],
      none: [{ start: 3, end: 5, class: 'ordinal' }],
    },
    text,
  );
  expect(table(reading, { all: true })).toBe(
    [
      '报告/云水.txt：0 条指标',
      '',
      '未读数 1 个',
      '99元  未找到所属指标  …会议第12次，投入99元左右…',
      '',
      '非指标数字 1 个',
      '12  序号  …会议第12次，投入99元左右…',
      '',
      '',
    ].join('\n'),
  );
  expect(table(reading)).toBe('报告/云水.txt：0 条指标\n\n');
});
