/** Words of table heads, by what the column holds. */
export const tableHeadWords = {
  growth: /增长|增速|增幅|同比|±|比上年|较上年|涨跌|增减率|升降/,
  rank: /位次|排名|名次|排位/,
  share: /比重|占比|构成|比例/,
  target: /目标|计划|预期|安排/,
  estimate: /预计/,
  unit: /^(?:计量)?单位$/,
  name: /^(?:指标|指标名称|项目|名称|主要指标|类别|分类|指标体系|地区|县市区|县区|区县|县\(市、区\)|县\(市\)区|单位名称|年份|年度)$/,
} as const;

/** Cells that print no figure. */
export const emptyCell = /^(?:[-—–_/×xX*…·.]*|无|暂无|略)$/;

/** 单位：亿元、% in or above a table. */
export const unitLine = /单位\s*[:：]\s*([^\n)\]]{1,24})/;
