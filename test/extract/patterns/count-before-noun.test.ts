import { specify } from '../reading';

specify(
  'count-before-noun',
  [
    ['交付1536套安置房。', 'open 交付安置房数 1536套'],
    ['建成12个重点项目。', 'open 建成重点项目数 12个'],
    ['对32个项目进行观摩。', 'open 观摩项目数 32个'],
    ['培育10家以上标杆工厂。', 'open 培育标杆工厂数 >=10家'],
    ['新建5所学校、改造12条道路。', 'open 新建学校数 5所', 'open 改造道路数 12条'],
    ['58个重点项目完成投资86.4亿元。', 'open 重点项目数 58个', 'open 重点项目完成投资 86.4亿元'],
    ['全县有12项主要指标增速居全市首位。', 'open 主要指标增速居全市数 12项'],
  ],
  [
    ['two counts', '新建5所、7所学校。', 'unread 5所: unequal-lists', 'unread 7所: unequal-lists'],
    ['the noun stands before it', '改造老旧小区36个。', 'open 改造老旧小区数 36个'],
    ['the noun stands before it', '常住人口42.6万人。', '常住人口 42.6万人'],
    ['a bound behind it', '高新技术企业93家以上。', '高新技术企业数 >=93家'],
    ['money is no count', '工业投资完成3.2亿元。', '工业投资 3.2亿元'],
    ['the noun stands before it', '新增市场主体1.2万户、增长8%。', '新增市场主体 1.2万户 growth 8%'],
  ],
);
