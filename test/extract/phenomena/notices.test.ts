import { linesOf, says } from '../reading';

type Row = readonly [sentence: string, ...lines: readonly string[]];

function reads(rows: readonly Row[]): void {
  it.each(rows.map(([sentence, ...lines]) => ({ sentence, lines })))('$sentence', ({ sentence, lines }) => {
    expect(says(sentence)).toEqual(lines);
  });
}

describe('a heading that names what its paragraph is on', () => {
  reads([
    [
      '一、规模以上工业总产值。1-10月累计完成218.6亿元，同比增长14.7%。',
      '2023-01/2023-10 规模以上工业总产值 218.6亿元 growth 14.7%',
    ],
    [
      '（二）固定资产投资。完成96.4亿元，同比增长10.5%。其中：工业投资完成38.7亿元，增长31.5%。',
      '固定资产投资 96.4亿元 growth 10.5%',
      '工业投资 38.7亿元 growth 31.5%',
    ],
    ['3.规模以上工业增加值。同比增长8.8%。', '规模以上工业增加值 growth 8.8%'],
    ['——社会消费品零售总额。全年完成98亿元，增长5%。', '社会消费品零售总额 98亿元 growth 5%'],
    ['五、地区生产总值\n2023年，全县完成318.2亿元，增长6%。', '地区生产总值 318.2亿元 growth 6%'],
    // Looked-alikes: the next sentence names what it is on.
    ['一、固定资产投资。新开工项目32个，增长5%。', 'open 新开工项目数 32个 growth 5%'],
    ['二、税收收入。全年工业投资12.6亿元。', '工业投资 12.6亿元'],
    ['三、综合。全年完成318.2亿元。', 'unread 318.2亿元: no-subject'],
    ['抓好固定资产投资。完成96.4亿元。', 'unread 96.4亿元: no-subject'],
    ['固定资产投资、工业投资。完成96.4亿元。', 'unread 96.4亿元: no-subject'],
  ]);
});

describe('quarters that share their noun', () => {
  reads([
    [
      '一、二季度GDP增速分别为5.2%和6.1%。',
      '2023-01/2023-03 地区生产总值 growth 5.2%',
      '2023-04/2023-06 地区生产总值 growth 6.1%',
    ],
    [
      '2022年三、四季度规模以上工业增加值分别增长5.2%、6.1%。',
      '2022-07/2022-09 规模以上工业增加值 growth 5.2%',
      '2022-10/2022-12 规模以上工业增加值 growth 6.1%',
    ],
    [
      '固定资产投资一、二、三季度分别增长3.1%、4.3%、5.6%。',
      '2023-01/2023-03 固定资产投资 growth 3.1%',
      '2023-04/2023-06 固定资产投资 growth 4.3%',
      '2023-07/2023-09 固定资产投资 growth 5.6%',
    ],
    // A number of a paragraph, and industries.
    ['一、二季度，地区生产总值增长5%。', '2023-04/2023-06 地区生产总值 growth 5%'],
    ['一、二产业增加值分别增长5%、6%。', '第一产业增加值 growth 5%', '第二产业增加值 growth 6%'],
  ]);
});

describe('a survey by its share is no figure, nor is its place that of the figures', () => {
  reads([
    ['据2023年全省5‰人口变动抽样调查，年末常住人口67.7万人，城镇化率为62.5%。', '常住人口 67.7万人', '城镇化率 62.5%'],
    ['根据全国1%人口抽样调查推算，常住人口67.7万人。', '常住人口 67.7万人'],
    ['出生率5‰，常住人口67.7万人。', 'open 出生率 5‰', '常住人口 67.7万人'],
  ]);
});

describe('what a sight takes is not what the county takes', () => {
  reads([
    [
      '青石湖景区接待游客236万人次，实现旅游收入8.3亿元，同比分别增长20.2%和26.5%。',
      'open 青石湖景区接待游客人次 236万人次 growth 20.2%',
      'open 青石湖景区旅游收入 8.3亿元 growth 26.5%',
    ],
    ['全县接待游客236万人次，实现旅游收入18.3亿元。', '接待游客人次 236万人次', '旅游收入 18.3亿元'],
    [
      '青石湖景区接待游客36万人次。全县实现旅游收入18.3亿元。',
      'open 青石湖景区接待游客人次 36万人次',
      '旅游收入 18.3亿元',
    ],
  ]);
});

describe('a net addition beside an addition', () => {
  reads([
    ['新登记市场主体9863户，净增6120户。', '新增市场主体 9863户', 'open 净增市场主体数 6120户'],
    ['市场主体总量6.9万户，较年初净增6120户。', '市场主体总量 6.9万户 change +6120户'],
    ['新增市场主体9863户，比上年增加1200户。', '新增市场主体 9863户 change +1200户'],
  ]);
});

describe('sets of places that are ranked in', () => {
  reads([
    ['地区生产总值增长5.1%，位列全省第五、北部片区第二。', '地区生产总值 growth 5.1% rank 5@全省 rank 2@北部片区'],
    ['地区生产总值增长6.3%，在湘东南11个区县中排第3位。', '地区生产总值 growth 6.3% rank 3@湘东南'],
    [
      '地区生产总值增长6.3%，增速居湘南第二、全省第八。',
      '地区生产总值 growth 6.3% rank 2@湘南 of growth rank 8@全省 of growth',
    ],
    ['地区生产总值120亿元，增长5%，列各县区第3位。', '地区生产总值 120亿元 growth 5% rank 3@各县区'],
    ['湘南第二批签约项目36个。', 'open 湘南第二批签约项目数 36个'],
  ]);
});

describe('an aim that is named in front of its indicator', () => {
  reads([
    ['年度目标为固定资产投资增长8%，实际完成10.2%。', 'target 固定资产投资 growth 8%', '固定资产投资 growth 10.2%'],
    ['预期目标是税收收入增长5%。', 'target 税收收入 growth 5%'],
    ['目标管理项目固定资产投资增长8%。', 'open 目标管理项目固定资产投资 growth 8%'],
  ]);
});

describe('words of change', () => {
  reads([
    ['粮食产量年增长3.2%。', '粮食总产量 growth 3.2%'],
    [
      '规模以上工业增加值由一季度的下降3.6%逐季回升至全年增长4.8%。',
      '2023-01/2023-03 规模以上工业增加值 growth -3.6%',
      '规模以上工业增加值 growth 4.8%',
    ],
    ['十年增长3.2倍。', 'unread 3.2倍: no-subject'],
  ]);
});

describe('a city that is compared with the one above it', () => {
  it.each([
    ['社会消费品零售总额增长4.1%，高于全市（2.5%）1.6个百分点。', '安宁市 4.1', '昆明市 2.5'],
    ['社会消费品零售总额增长4.1%（全市2.5%）。', '安宁市 4.1', '昆明市 2.5'],
    ['全市社会消费品零售总额增长4.1%。', '安宁市 4.1'],
  ])('%s', (sentence, ...rows) => {
    const lines = linesOf(`安宁市2023年经济运行情况\n\n${sentence}`).filter((one) => !one.startsWith('unread'));
    expect(lines).toEqual(
      rows.map((row) =>
        row.replace(/(.*) (.*)/, (_, place: string, number: string) => `${place} 社会消费品零售总额 growth ${number}%`),
      ),
    );
  });
});

describe('a stock behind a year that its paragraph speaks of', () => {
  it.each([
    ['2021年粮食总产量12万吨。规模以上工业企业达到132户。', '2021 粮食总产量 12万吨', '2021 规模以上工业企业数 132户'],
    ['一季度税收收入3亿元。规模以上工业企业达到132户。', '2023-01/2023-03 税收收入 3亿元', '规模以上工业企业数 132户'],
  ])('%s', (sentence, ...lines) => {
    expect(says(sentence)).toEqual(lines);
  });
});

describe('the end of the months spoken of', () => {
  it.each([
    [
      '1-10月新登记市场主体9863户，月末市场主体总量6.9万户，增长11.2%。',
      '2023-01/2023-10 新增市场主体 9863户',
      '2023-10-31 市场主体总量 6.9万户 growth 11.2%',
    ],
    [
      '2022年1-9月税收收入3.2亿元。期末贷款余额412亿元。',
      '2022-01/2022-09 税收收入 3.2亿元',
      '2022-09-30 金融机构贷款余额 412亿元',
    ],
    ['期末贷款余额412亿元。', '金融机构贷款余额 412亿元'],
    ['到规划期末，城镇化率达到60%。', '城镇化率 60%'],
    ['期末考试合格率96%。', 'open 期末考试合格率 96%'],
  ])('%s', (sentence, ...lines) => {
    expect(says(sentence)).toEqual(lines);
  });
});

describe('who hands a task down has not done it', () => {
  reads([
    [
      '城镇新增就业6150人，完成郴州市下达任务的102.5%；城镇登记失业率3.5%。',
      '城镇新增就业人数 6150人',
      'open 城镇新增就业人数下达任务完成率 102.5%',
      '城镇登记失业率 3.5%',
    ],
    ['郴州市税收收入186亿元，城镇登记失业率3.5%。', '郴州市 税收收入 186亿元', '郴州市 城镇登记失业率 3.5%'],
  ]);
});

describe('a title with a bar over lines of cells', () => {
  it('is no row of a table', () => {
    const lines = [
      '税收收入',
      '20.3亿元',
      '增长5.5%',
      '工业投资 10.3亿元 增长6.5%',
      '规上工业增加值',
      '32.6亿元',
      '增长13.4%',
    ];
    expect(linesOf(['一图读懂｜桂阳县2023年经济“成绩单”', ...lines].join('\n'))).toEqual([
      '税收收入 20.3亿元 growth 5.5%',
      '工业投资 10.3亿元 growth 6.5%',
      '规模以上工业增加值 32.6亿元 growth 13.4%',
    ]);
  });
});
