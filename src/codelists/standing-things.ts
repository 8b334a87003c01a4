/** What says of a thing that it is had, not done: [拥有]40余家玫瑰生产企业. */
export const hadWords: readonly string[] = ['共有', '拥有', '现有', '保有', '有', '达到', '达', '总数', '总量', '实有'];

/** Measures of the land and of those on it, which have no months; names end with them. */
export const standingMeasures: readonly string[] = [
  '总面积',
  '国土面积',
  '区域面积',
  '林地面积',
  '草地面积',
  '耕地面积',
  '海拔',
  '森林覆盖率',
  '绿化覆盖率',
  '无霜期',
  '气温',
  '降水量',
  '总人口',
  '行政村',
  '自然村',
];
