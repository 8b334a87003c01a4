import { linesOf } from './reading';

/** What a report of a title and a table says, a line each: observations, then unread numbers. */
const reads = (...lines: readonly string[]): readonly string[] => linesOf(lines.join('\n'));

const TITLE = '桂阳县2023年主要经济指标';

describe('names of rows', () => {
  it.each([
    ['#第一产业增加值', '第一产业增加值'],
    ['其中：税收收入', '税收收入'],
    ['　　税收收入', '税收收入'],
    ['一、税收收入', '税收收入'],
    ['（二）税收收入', '税收收入'],
    ['3.税收收入', '税收收入'],
    ['全县税收收入', '税收收入'],
  ])('%s is %s', (printed, name) => {
    expect(reads(TITLE, '', '指标\t总量（亿元）\t增长%', `${printed}\t20.3\t5.5`, '进出口总额\t52.3\t11.6')).toEqual([
      `${name} 20.3亿元 growth 5.5%`,
      '进出口总额 52.3亿元 growth 11.6%',
    ]);
  });

  it('that are bare take their meaning from the row before', () => {
    expect(
      reads(
        TITLE,
        '',
        '指标\t总量（亿元）\t增长%',
        '地区生产总值\t436.8\t6.2',
        '其中：第一产业\t62.4\t3.9',
        '第三产业\t176.3\t5.7',
      ),
    ).toEqual([
      '地区生产总值 436.8亿元 growth 6.2%',
      '第一产业增加值 62.4亿元 growth 3.9%',
      '第三产业增加值 176.3亿元 growth 5.7%',
    ]);
  });

  it('outside the dictionary stay as printed', () => {
    expect(reads(TITLE, '', '指标\t总量\t增长%', '财政总收入\t41.3\t5.5', '烤烟产量（万担）\t53.2\t-1.4')).toEqual([
      'open 财政总收入 41.3 growth 5.5%',
      'open 烤烟产量 53.2万担 growth -1.4%',
    ]);
  });
});

describe('cells', () => {
  it.each(['—', '——', '-', '×', '…', '/', '无', '暂无', ''])('%j is no figure', (cell) => {
    expect(reads(TITLE, '', '指标\t总量（亿元）\t增长%', `固定资产投资\t${cell}\t7.2`, '税收收入\t20.3\t5.5')).toEqual([
      '固定资产投资 growth 7.2%',
      '税收收入 20.3亿元 growth 5.5%',
    ]);
  });

  it.each([
    ['3.5以内', '<=3.5'],
    ['<3.5', '<3.5'],
    ['≤3.5', '<=3.5'],
    ['3.5左右', '~3.5'],
    ['3.5以上', '>=3.5'],
    ['3.0-3.5', '3-3.5'],
  ])('%s is %s', (cell, value) => {
    expect(reads(TITLE, '', '指标\t单位\t2023年', `城镇登记失业率\t%\t${cell}`, '税收收入\t亿元\t20.3')).toEqual([
      `城镇登记失业率 ${value}%`,
      '税收收入 20.3亿元',
    ]);
  });

  it('of a rate or a count under 增长% hold its level', () => {
    expect(
      reads(
        TITLE,
        '',
        '指标\t单位\t增长%',
        '地区生产总值\t亿元\t6.2',
        '城镇登记失业率\t%\t2.4',
        '城镇新增就业\t人\t5218',
      ),
    ).toEqual(['地区生产总值 growth 6.2%', '城镇登记失业率 2.4%', '城镇新增就业人数 5218人']);
  });

  it('of a plan are aimed at, those of an estimate expected', () => {
    expect(
      reads(TITLE, '', '指标\t预计完成\t目标值', '税收收入（亿元）\t20.3\t21', '进出口总额（亿元）\t52.3\t55'),
    ).toEqual([
      'estimated 税收收入 20.3亿元',
      'target 税收收入 21亿元',
      'estimated 进出口总额 52.3亿元',
      'target 进出口总额 55亿元',
    ]);
  });
});

it.each([
  ['1-11月', '指标\t总量', '2023'],
  ['11月', '指标\t总量', '2023-11-30'],
  ['11月', '指标\t1-11月', '2023-11-30'],
  ['1-12月', '指标\t1-12月', '2023'],
])('a balance in a table on %s, under %j', (months, head, period) => {
  const rows = reads(`桂阳县2023年${months}主要经济指标`, '单位：亿元', head, '各项贷款余额\t412.3', '税收收入\t20.3');
  expect(rows[0]).toBe(`${period} 金融机构贷款余额 412.3亿元`.replace(/^2023 /, ''));
});
