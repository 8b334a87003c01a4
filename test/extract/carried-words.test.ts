import { linesOf, says } from './reading';

describe('a period holds', () => {
  it('for the figures behind it in the sentence, then in the paragraph', () => {
    expect(
      says('上半年，税收收入增长5.5%，民生支出增长6%。民间投资增长4%。三季度，工业投资增长9%。', '进出口总额增长11%。'),
    ).toEqual([
      '2023-01/2023-06 税收收入 growth 5.5%',
      '2023-01/2023-06 民生支出 growth 6%',
      '2023-01/2023-06 民间投资 growth 4%',
      '2023-07/2023-09 工业投资 growth 9%',
      '进出口总额 growth 11%',
    ]);
  });

  it('of an earlier year for its own paragraph', () => {
    expect(says('2022年，地区生产总值增长5.9%。工业投资增长8%。', '税收收入增长5.5%。')).toEqual([
      '2022 地区生产总值 growth 5.9%',
      '2022 工业投资 growth 8%',
      '税收收入 growth 5.5%',
    ]);
  });

  it('of 当月 and 去年同期 for its own figure', () => {
    expect(says('1-7月，税收收入11.6亿元，去年同期10.9亿元，当月1.5亿元，民生支出28.2亿元。')).toEqual([
      '2023-01/2023-07 税收收入 11.6亿元',
      '2022-01/2022-07 税收收入 10.9亿元',
      '2023-07 税收收入 1.5亿元',
      '2023-01/2023-07 民生支出 28.2亿元',
    ]);
  });

  it('of a flow and of a stock in their own way', () => {
    expect(says('截至10月底，城镇新增就业5218人，贷款余额421.7亿元，城镇调查失业率5.1%。')).toEqual([
      '2023-01/2023-10 城镇新增就业人数 5218人',
      '2023-10-31 金融机构贷款余额 421.7亿元',
      '2023-01/2023-10 城镇调查失业率 5.1%',
    ]);
  });

  it('that is a named plan for what is summed over it, its end for a level', () => {
    expect(says('“十三五”期间，累计完成税收收入88亿元。“十三五”末，城镇化率达52.4%。')).toEqual([
      '2016/2020 税收收入 88亿元',
      '2020 城镇化率 52.4%',
    ]);
  });

  it('without a name of its own for no core row', () => {
    expect(says('五年来，累计完成税收收入88亿元。', '2019年以来，民生支出累计156亿元。')).toEqual([
      'undated open 五年来税收收入 88亿元 (period-unknown)',
      'undated open 2019年以来民生支出 156亿元 (period-unknown)',
    ]);
  });

  it('that began this year and has no end with a note', () => {
    expect(says('今年以来，税收收入增长5.5%。去年，进出口总额增长3%。')).toEqual([
      '税收收入 growth 5.5% (year-to-date)',
      '2022 进出口总额 growth 3%',
    ]);
  });
});

describe('a place holds', () => {
  it('for the figures behind it in the sentence', () => {
    expect(says('郴州市地区生产总值增长5.6%，税收收入增长4%。固定资产投资增长7.2%。')).toEqual([
      '郴州市 地区生产总值 growth 5.6%',
      '郴州市 税收收入 growth 4%',
      '固定资产投资 growth 7.2%',
    ]);
  });

  it('until the report comes back to its own', () => {
    expect(says('全市进出口总额增长8%；全县增长11%。')).toEqual([
      '郴州市 进出口总额 growth 8%',
      '进出口总额 growth 11%',
    ]);
  });

  it('as the scope of a position for nothing', () => {
    expect(says('税收收入增长5.5%，居全市第3位，民生支出增长6%。')).toEqual([
      '税收收入 growth 5.5% rank 3@全市',
      '民生支出 growth 6%',
    ]);
  });

  it('and a town is no county', () => {
    expect(says('荷叶镇税收收入1.2亿元，增长5%。')).toEqual(['open 荷叶镇税收收入 1.2亿元 growth 5%']);
  });
});

describe('预计', () => {
  it('before the first subject governs the sentence', () => {
    expect(says('预计全年地区生产总值增长6.2%；税收收入增长5.5%。固定资产投资增长7.2%。')).toEqual([
      'estimated 地区生产总值 growth 6.2%',
      'estimated 税收收入 growth 5.5%',
      '固定资产投资 growth 7.2%',
    ]);
  });

  it('behind its subject governs the clause', () => {
    expect(says('税收收入预计增长5.5%；固定资产投资增长7.2%。')).toEqual([
      'estimated 税收收入 growth 5.5%',
      '固定资产投资 growth 7.2%',
    ]);
  });
});

describe('what is aimed at', () => {
  it('is told by a verb for its sentence', () => {
    expect(says('2024年，力争税收收入增长6%，固定资产投资增长8%。2023年，进出口总额增长11%。')).toEqual([
      '2024 target 税收收入 growth 6%',
      '2024 target 固定资产投资 growth 8%',
      '进出口总额 growth 11%',
    ]);
  });

  it('is told by a heading for all under it, up to the next', () => {
    expect(
      says('三、2024年工作打算', '税收收入增长6%。', '民生支出增长5%。', '四、附录', '固定资产投资增长8%。'),
    ).toEqual(['2024 target 税收收入 growth 6%', '2024 target 民生支出 growth 5%', '固定资产投资 growth 8%']);
  });

  it.each([
    ['二、下半年走势预判', 'estimated 税收收入 20.3亿元'],
    ['二、下半年经济形势预测', 'estimated 税收收入 20.3亿元'],
    ['二、下半年工作安排', 'target 税收收入 20.3亿元'],
    ['二、下半年形势和重点工作', 'target 税收收入 20.3亿元'],
  ])('under %s an expected figure of the year is %s', (heading, line) => {
    const report = ['桂阳县2023年上半年经济运行情况', '', '一、上半年情况', '税收收入9.6亿元。'];
    expect(linesOf([...report, heading, '预计全年税收收入20.3亿元。'].join('\n'))).toContain(line);
  });

  it('is told by a year to come, with a doubt', () => {
    expect(says('2024年，税收收入增长6%。')).toEqual(['2024 target 税收收入 growth 6% (status-inferred)']);
  });
});

describe('whole reports', () => {
  it('a work report looks back on the year before and ahead on its own', () => {
    expect(
      linesOf(
        [
          '桂阳县2024年政府工作报告',
          '（2024年1月17日在县第十八届人民代表大会第三次会议上）',
          '',
          '一、2023年工作回顾',
          '过去一年，地区生产总值增长6.2%，税收收入20.3亿元。',
          '二、2024年工作安排',
          '今年经济社会发展的主要预期目标是：地区生产总值增长6.5%左右，税收收入增长6%以上。',
        ].join('\n'),
      ),
    ).toEqual([
      '地区生产总值 growth 6.2%',
      '税收收入 20.3亿元',
      '2024 target 地区生产总值 growth ~6.5%',
      '2024 target 税收收入 growth >=6%',
    ]);
  });

  it('a draft budget is aimed at, even where it says 预计', () => {
    expect(
      linesOf(
        [
          '桂阳县2023年预算执行情况和2024年预算草案的报告',
          '',
          '一、2023年预算执行情况',
          '一般公共预算收入28.6亿元，增长6.4%。',
          '二、2024年预算草案',
          '一般公共预算收入预计30.3亿元，增长6%。',
        ].join('\n'),
      ),
    ).toEqual(['一般公共预算收入 28.6亿元 growth 6.4%', '2024 target 一般公共预算收入 30.3亿元 growth 6%']);
  });

  it('half a year is what its flows and rates are about, not its stocks', () => {
    expect(
      linesOf(
        [
          '2023年上半年桂阳县经济运行情况',
          '',
          '地区生产总值210.6亿元，增长6.1%。城镇登记失业率2.4%。常住人口69.8万人。',
          '6月末，存款余额512.6亿元。',
        ].join('\n'),
      ),
    ).toEqual([
      '2023-01/2023-06 地区生产总值 210.6亿元 growth 6.1%',
      '2023-01/2023-06 城镇登记失业率 2.4%',
      '常住人口 69.8万人',
      '2023-06-30 金融机构存款余额 512.6亿元',
    ]);
  });
});
