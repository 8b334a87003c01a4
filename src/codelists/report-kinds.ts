import type { ReportKind } from '../model';

/** Words of a title that tell the genre, the first match deciding. */
export const titleWords: readonly (readonly [ReportKind, readonly string[]])[] = [
  ['budget', ['预算执行', '预算草案', '财政决算', '财政预算', '决算的报告', '预算报告', '决算报告']],
  ['plan', ['发展计划', '计划执行情况', '计划草案', '发展规划', '计划的通知']],
  ['work-report', ['政府工作报告', '工作报告', '政 府 工 作 报 告']],
  ['bulletin', ['统计公报', '公报', '统计月报', '统计快报', '运行情况', '主要经济指标', '经济运行']],
];

/** A line with one of these is a title rather than a menu. */
export const titleHints = [
  '报告',
  '公报',
  '计划',
  '通知',
  '情况',
  '解读',
  '发布会',
  '工作总结',
  '地区生产总值',
  '经济',
  '发展',
  '观摩',
  '数据',
] as const;

/** Headings about the time that is over. */
export const reviewHeadings = [
  '工作回顾',
  '执行情况',
  '完成情况',
  '回顾',
  '决算情况',
  '预算执行',
  '主要工作完成',
  '主要成绩',
] as const;

/** A title with one of these announces what is to come: its years are not looked back on. */
export const announcesPlan = /规划|计划|纲要|方案|目标/;
