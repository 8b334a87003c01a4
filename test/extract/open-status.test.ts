import { testNaming } from './naming-rules';

/** Whether what a row outside the dictionary says is done or aimed at, and where. */
testNaming([
  {
    rule: 'a deed that is planned is aimed at; what has been done of it is done',
    names: [
      ['计划新建高标准农田3万亩。', 'target open 新建高标准农田面积 3万亩'],
      ['我们计划改造老旧小区26个。', 'target open 改造老旧小区数 26个'],
      [
        '全年计划实施重点项目150个，总投资86亿元。',
        'target open 实施重点项目数 150个',
        'target open 实施重点项目总投资 86亿元',
      ],
      ['全年计划新建充电桩300个，实际完成286个。', 'target open 新建充电桩数 300个', 'open 新建充电桩数 286个'],
      [
        '力争新建高标准农田3万亩，目前已建成2.8万亩。',
        'target open 新建高标准农田面积 3万亩',
        'open 建成高标准农田面积 2.8万亩',
      ],
      ['力争新建公厕26座，已完成18座。', 'target open 新建公厕数 26座', 'open 新建公厕数 18座'],
    ],
    leaves: [
      ['计划总投资26亿元。', 'open 计划总投资 26亿元'],
      ['人才计划引进博士86人。', 'open 人才计划引进博士数 86人'],
      ['项目年度计划投资12亿元。', 'open 项目年度计划投资 12亿元'],
      ['已建成公厕26座。', 'open 建成公厕数 26座'],
    ],
  },
  {
    rule: 'of places one in the other the last is the place',
    names: [
      ['天津市河西区投入帮扶资金2.16亿元。', '河西区 open 投入帮扶资金 2.16亿元'],
      ['山东省济南市历下区建成公厕26座。', '历下区 open 建成公厕数 26座'],
      ['浙江省杭州市余杭区培育家庭农场86家。', '余杭区 open 培育家庭农场数 86家'],
      ['济南市历下区新增充电桩126个。', '历下区 open 新增充电桩数 126个'],
      ['江苏省昆山市改造老旧小区36个。', '昆山市 open 改造老旧小区数 36个'],
    ],
    leaves: [
      ['济南市建成公厕26座。', '济南市 open 建成公厕数 26座'],
      ['新建区级养老院2所。', 'open 新建区级养老院数 2所'],
      ['新建县人民医院1所。', 'open 新建县人民医院数 1所'],
    ],
  },
]);
