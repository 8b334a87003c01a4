import { linesOf } from './reading';

/** What a report of a title and a table says, a line each: observations, then unread numbers. */
const reads = (...lines: readonly string[]): readonly string[] => linesOf(lines.join('\n'));

const TITLE = '桂阳县2023年主要经济指标';

describe('a row a line', () => {
  const rows = ['地区生产总值 436.8亿元 growth 6.2%', '固定资产投资 growth 7.2%', '城镇登记失业率 2.4%'];

  it('with tabs and a column of units', () => {
    expect(
      reads(
        TITLE,
        '',
        '指标名称\t单位\t1-12月\t同比增长（%）',
        '地区生产总值\t亿元\t436.8\t6.2',
        '固定资产投资\t亿元\t——\t7.2',
        '城镇登记失业率\t%\t2.4\t—',
      ),
    ).toEqual(rows);
  });

  it('with bars and a rule under the head', () => {
    expect(
      reads(
        TITLE,
        '',
        '| 指标 | 单位 | 总量 | 增长% |',
        '| --- | :---: | ---: | ---: |',
        '| 地区生产总值 | 亿元 | 436.8 | 6.2 |',
        '| 固定资产投资 | 亿元 | × | 7.2 |',
        '| 城镇登记失业率 | % | 2.4 | … |',
      ),
    ).toEqual(rows);
  });

  it('in full width, with spaces in the cells', () => {
    expect(
      reads(
        TITLE,
        '',
        '指标\t单位\t总量\t增长％',
        '　地区生产总值\t亿元\t４３６．８ \t 6. 2',
        '固定资产投资\t\t\t７．２',
      ),
    ).toEqual(['地区生产总值 436.8亿元 growth 6.2%', '固定资产投资 growth 7.2%']);
  });

  it('with the unit over the table', () => {
    expect(
      reads(
        '桂阳县2023年主要经济指标',
        '单位：亿元、%',
        '',
        '指标\t完成\t增长',
        '地区生产总值\t436.8\t6.2',
        '税收收入\t20.3\t5.5',
      ),
    ).toEqual(['地区生产总值 436.8亿元 growth 6.2%', '税收收入 20.3亿元 growth 5.5%']);
  });

  it('with the unit in the name or in the head', () => {
    expect(
      reads(
        TITLE,
        '',
        '指标\t总量（亿元）\t增长（%）',
        '地区生产总值\t436.8\t6.2',
        '实际使用外资（万美元）\t2650\t-8.4',
      ),
    ).toEqual(['地区生产总值 436.8亿元 growth 6.2%', '实际使用外资 2650万美元 growth -8.4%']);
  });

  it('with its title in the first row', () => {
    expect(
      reads(
        '桂阳县统计局',
        '',
        '2022年年末全县户籍人口数及其构成',
        '指标\t年末数（万人）\t比重（%）',
        '户籍人口\t90.8\t100.0',
        '乡村人口\t59.6\t65.6',
      ),
    ).toEqual([
      '2022 户籍人口 90.8万人',
      '2022 open 户籍人口占比 100%',
      '2022 open 乡村人口数 59.6万人',
      '2022 open 乡村人口占比 65.6%',
    ]);
  });
});

describe('a cell a line', () => {
  it('with a tab before each cell', () => {
    const cells = [
      '指标名称',
      '单位',
      '总量',
      '增长%',
      '地区生产总值',
      '亿元',
      '436.8',
      '6.2',
      '税收收入',
      '亿元',
      '20.3',
      '5.5',
    ];
    expect(reads(TITLE, '', ...cells.map((cell) => `\t${cell}`))).toEqual([
      '地区生产总值 436.8亿元 growth 6.2%',
      '税收收入 20.3亿元 growth 5.5%',
    ]);
  });

  it('with blank lines between the rows and blank cells kept', () => {
    expect(
      reads(
        TITLE,
        '',
        ...['指标名称\t', '单位\t', '总量\t', '增长%\t', ''],
        ...['地区生产总值\t', '亿元\t', '436.8\t', '6.2\t', ''],
        ...['固定资产投资\t', '亿元\t', '\t', '7.2\t', ''],
        ...['城镇登记失业率\t', '%\t', '2.4\t', '\t', ''],
      ),
    ).toEqual(['地区生产总值 436.8亿元 growth 6.2%', '固定资产投资 growth 7.2%', '城镇登记失业率 2.4%']);
  });
});

describe('a head of two rows', () => {
  it('years over what was done and what is planned', () => {
    expect(
      reads(
        '桂阳县2023年国民经济和社会发展计划执行情况',
        '',
        '\t2023年\t\t2024年计划\t',
        '指标\t完成\t增长%\t目标\t增长%',
        '地区生产总值（亿元）\t436.8\t6.2\t465\t6左右',
        '城镇登记失业率（%）\t2.4\t\t<3.5\t',
      ),
    ).toEqual([
      '地区生产总值 436.8亿元 growth 6.2%',
      '2024 target 地区生产总值 465亿元 growth ~6%',
      '城镇登记失业率 2.4%',
      '2024 target 城镇登记失业率 <3.5%',
    ]);
  });

  it('without the empty cell over the names', () => {
    expect(
      reads(TITLE, '', '总量\t增长', '指标\t2022年\t2023年\t2022年\t2023年', '税收收入（亿元）\t19.2\t20.3\t4.1\t5.5'),
    ).toEqual(['2022 税收收入 19.2亿元 growth 4.1%', '税收收入 20.3亿元 growth 5.5%']);
  });
});

describe('a table of places', () => {
  it('with one position twice', () => {
    expect(
      reads(
        '郴州市2023年各县市区主要指标',
        '',
        '县市区\t税收收入（亿元）\t全市位次\t增速（%）\t全市位次',
        '桂阳县\t20.3\t3\t5.5\t3',
        '嘉禾县\t9.8\t8\t7.1\t1',
      ),
    ).toEqual([
      '税收收入 20.3亿元 growth 5.5% rank 3@全市 of level rank 3@全市 of growth',
      '嘉禾县 税收收入 9.8亿元 growth 7.1% rank 8@全市 of level rank 1@全市 of growth',
    ]);
  });

  it('gives each place its figures, its growths and its positions', () => {
    expect(
      reads(
        '郴州市2023年各县市区主要指标',
        '',
        '县市区\t地区生产总值（亿元）\t位次\t增速（%）\t位次\t固定资产投资增速（%）',
        '桂阳县\t436.8\t3\t6.2\t4\t7.2',
        '资兴市\t398.2\t1\t6.4\t2\t…',
      ),
    ).toEqual([
      '地区生产总值 436.8亿元 growth 6.2% rank 3@全市 of level rank 4@全市 of growth',
      '固定资产投资 growth 7.2%',
      '资兴市 地区生产总值 398.2亿元 growth 6.4% rank 1@全市 of level rank 2@全市 of growth',
    ]);
  });
});

describe('what is no table', () => {
  it('a head that is not understood leaves its numbers unread', () => {
    expect(reads('桂阳县2023年情况', '', '甲\t乙\t丙\t丁', '12.5\t亿元\t13.6\t7.2', '15.5\t亿元\t18.6\t9.2')).toEqual([
      'unread 12.5: table-without-header',
      'unread 13.6: table-without-header',
      'unread 7.2: table-without-header',
      'unread 15.5: table-without-header',
      'unread 18.6: table-without-header',
      'unread 9.2: table-without-header',
    ]);
  });

  it('a menu with tabs is a line', () => {
    expect(
      reads('首页\t政务公开\t12345热线', '桂阳县2023年经济运行情况', '', '地区生产总值436.8亿元，增长6.2%。'),
    ).toEqual(['地区生产总值 436.8亿元 growth 6.2%']);
  });

  it('the line of a page over an article, with its number of readers, is none', () => {
    expect(
      reads(
        '桂阳县2023年经济运行情况',
        '时间：2024-02-01\t\t作者：县统计局\t',
        '来源：县政府网\t\t阅读：\t119',
        '',
        '税收收入20.3亿元。',
      ),
    ).toEqual(['税收收入 20.3亿元']);
  });

  it('sentences with a tab before them are sentences', () => {
    expect(reads(TITLE, '', '\t税收收入20.3亿元，增长5.5%。', '\t进出口总额52.3亿元，增长11.6%。')).toEqual([
      '税收收入 20.3亿元 growth 5.5%',
      '进出口总额 52.3亿元 growth 11.6%',
    ]);
  });
});
