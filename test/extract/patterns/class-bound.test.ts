import { specify } from '../reading';

specify(
  'class-bound',
  [
    ['新签约10-50亿元项目7个。', 'open 10-50亿元项目数 7个', 'none 10: threshold', 'none 50: threshold'],
    [
      '新开工亿元以上项目36个，其中10亿元以上项目4个。',
      'open 新开工亿元以上项目数 36个',
      'open 新开工10亿元以上项目数 4个',
      'none 10: threshold',
    ],
    ['首次跻身“30亿元俱乐部”，工业总产值31.2亿元。', '工业总产值 31.2亿元', 'none 30: threshold'],
    ['培育50亿元级企业2家。', 'open 50亿元级企业数 2家', 'none 50: threshold'],
    ['新增年产值5亿元以上企业6家。', 'open 5亿元以上企业数 6家', 'none 5: threshold'],
    ['限额以上单位是指年主营业务收入2000万元及以上的批发业单位。', 'none 2000: threshold'],
    [
      '规模以上服务业统计范围：年营业收入2000万元及以上的交通运输业；年营业收入1000万元及以上的租赁业。',
      'none 2000: threshold',
      'none 1000: threshold',
    ],
    ['规模以上工业统计起点标准由年主营业务收入500万元提高到2000万元。', 'none 500: threshold', 'none 2000: threshold'],
    ['固定资产投资统计口径为计划总投资500万元及以上。', 'none 500: threshold'],
    ['集体收入50万元以上的行政村达到86个。', 'open 50万元以上行政村数 86个', 'none 50: threshold'],
    [
      '新引进项目31个，其中10亿元以上2个。',
      'open 新引进项目数 31个',
      'open 新引进10亿元以上项目数 2个',
      'none 10: threshold',
    ],
    ['引进总投资20亿元的重大项目3个。', 'open 20亿元重大项目数 3个', 'none 20: threshold'],
  ],
  [
    ['a bound of a figure', '工业总产值10亿元以上。', '工业总产值 >=10亿元'],
    [
      'money and then a noun',
      '固定资产投资完成88.2亿元，项目开工36个。',
      '固定资产投资 88.2亿元',
      'open 项目开工数 36个',
    ],
    ['a village in a figure', '集体收入50万元以上。', 'open 集体收入 >=50万元'],
    ['a figure of those above', '限额以上单位零售额12.6亿元以上。', '限额以上单位零售额 >=12.6亿元'],
    ['a name', '新引进世界500强企业2家。', 'open 新引进世界500强企业数 2家'],
    ['a clause ends between', '完成投资10亿元，建成项目12个。', 'open 完成投资 10亿元', 'open 建成项目数 12个'],
  ],
);
