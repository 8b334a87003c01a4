import { labelEnds, nameLabel, placeLabel, tableMeasures } from '../../src/codelists/table-words';

const labels: readonly (readonly [RegExp, string])[] = [
  [
    nameLabel,
    '指标 主要指标 经济指标名称 指标体系 项目 项目名称 名称 主要经济指标名称 类别 分类 内容 行业 行业名称 产品 产品名称',
  ],
  [nameLabel, '科目 预算科目 收入项目 支出项目 品名 分组 年份 年度 月份 时间 时期'],
  [
    placeLabel,
    '地区 地区名称 地名 区域 县市区 县区 区县 区市县 市县 县(市、区) 县(市)区 县(区、市) 区(县、市) 各县(市)区名称 旗县 旗县区',
  ],
  [
    placeLabel,
    '旗县市区 市州 市(州) 州市 地市 设区市 乡镇 镇街 乡镇街道 街道 园区 单位名称 行政区划 各县 各市 各县市区',
  ],
  [tableMeasures.serial, '序号 编号 行次 代码 行号 NO NO. No No.'],
];

test.each(labels.flatMap(([expression, words]) => words.split(' ').map((label) => ({ label, expression }))))(
  'is told by the character that it ends with: $label',
  ({ label, expression }) => {
    expect(label).toMatch(expression);
    expect(labelEnds).toContain(label.at(-1));
  },
);

test('each of those characters ends one', () => {
  const ends = labels.flatMap(([, words]) => words.split(' ').map((label) => label.at(-1)));
  expect([...labelEnds].filter((end) => !ends.includes(end))).toEqual([]);
});
