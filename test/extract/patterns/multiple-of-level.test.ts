import { specify } from '../reading';

specify(
  'multiple-of-level',
  [
    ['外贸规模是2015年的3.1倍。', 'unread 3.1倍: other-basis'],
    ['旅游收入恢复到2019年的108%。', 'unread 108%: other-basis'],
    ['地区生产总值436.8亿元，是2006年的5.2倍。', '地区生产总值 436.8亿元', 'unread 5.2倍: other-basis'],
    ['高新技术企业93家，为全省平均水平的1.4倍。', '高新技术企业数 93家', 'unread 1.4倍: other-basis'],
    ['税收收入为上年的105.6%。', 'unread 105.6%: other-basis'],
  ],
  [
    ['a share', '税收收入占2023年一般公共预算收入的71%。', '税收占比 71%'],
    ['a growth', '工业技改投资增长2.3倍。', '工业技改投资 growth 230%'],
    ['a growth', '网络零售额翻一番。', '网络零售额 growth 100%'],
    ['a completion', '招商引资完成年度计划的86.5%。', 'open 招商引资年度计划完成率 86.5%'],
    ['a growth on another basis', '网络零售额比2015年增长3.1倍。', 'unread 3.1倍: other-basis'],
    ['a share', '民生支出占一般公共预算支出的80%。', 'open 民生支出占一般公共预算支出比重 80%'],
    [
      'levels of two years',
      '一般公共预算收入由2019年的19.8亿元增加到2023年的28.6亿元。',
      '2019 一般公共预算收入 19.8亿元',
      '一般公共预算收入 28.6亿元',
    ],
  ],
);
