import { specify } from '../reading';

specify(
  'potential',
  [
    ['项目建成后年销售收入可达12亿元。', 'unread 12亿元: potential'],
    ['项目全部达产后，年可实现销售收入18亿元、税收1.2亿元。', 'unread 18亿元: potential', 'unread 1.2亿元: potential'],
    ['园区建成投产后可带动就业3000人。', 'unread 3000人: potential'],
    ['该线路运营后，年货运量将达200万吨。', 'unread 200万吨: potential'],
    [
      '投产后预计新增产值5亿元；全县规上工业总产值628.4亿元。',
      '规模以上工业总产值 628.4亿元',
      'unread 5亿元: potential',
    ],
  ],
  [
    ['a result', '规上工业总产值628.4亿元，增长8.3%。', '规模以上工业总产值 628.4亿元 growth 8.3%'],
    ['a result', '新建项目投产，全年完成产值3.6亿元。', 'open 完成产值 3.6亿元'],
    ['an estimate of the year', '预计全年地区生产总值436.8亿元。', 'estimated 地区生产总值 436.8亿元'],
    ['a target', '力争税收收入达到21亿元。', 'target 税收收入 21亿元'],
  ],
);
