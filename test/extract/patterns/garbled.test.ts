import { specify } from '../reading';

specify(
  'garbled',
  [
    ['城镇登记失业率控制在3.2%,。以内。', 'unread 3.2%: garbled'],
    ['工业投资增长7.2%，。左右。', 'unread 7.2%: garbled'],
    ['旅游总收入***12亿元。', 'unread 12亿元: garbled'],
    ['接待游客_____3万人次。', 'unread 3万人次: garbled'],
    ['旅游收入xx12亿元。', 'unread 12亿元: garbled'],
  ],
  [
    ['whole', '工业投资增长7.2%左右。', '工业投资 growth ~7.2%'],
    ['a doubled comma', '工业投资增长7.2%，，税收收入增长5%。', '工业投资 growth 7.2%', '税收收入 growth 5%'],
    ['whole', '城镇登记失业率控制在3.2%以内。', '城镇登记失业率 <=3.2%'],
    ['no number', '旅游收入xxx亿元。'],
  ],
);
