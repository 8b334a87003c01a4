/** Words of table heads and of rows' names, by what they say of a number. Asked of what is left without indicator, place and period. */
export const tableMeasures = {
  /** Numbers that count the rows. */
  serial: /^(?:序号|编号|行次|代码|行号|NO\.?|No\.?)$/,
  /** Words beside the figures. */
  remark:
    /^(?:备注|说明|(?:指标)?属性|指标性质|性质|指标类型|属性类型|数据来源|来源|责任单位|牵头单位|责任部门|负责单位|填报单位|完成时限|资料来源|建设(?:年限|期限|周期|起止年限|起止时间|地点|内容|单位|性质)|起止年限|工期|[开竣]工时间)$/,
  /** 位次 and the like, and what is left of 位居全市: positions. */
  rank: /位次|排名|名次|排位|排序|序位|位居|^[居列]$/,
  /** Parts of a plan done: 占年计划%, 完成预算的%, 完成率. */
  completion:
    /(?:[占为完成]|达到)(?:了)?(?:年度|全年|年初|年|本年|调整)?(?:计划|目标|任务|预算|预期)(?:任务|目标|数)?的?(?:比例|比重|百分比|进度|\(?%\)?)|(?:计划|目标|任务|预算)?(?:完成率|完成进度|完成比例|执行率)|^(?:进度\(?%?|完成\(?%)\)?$/,
  contribution: /贡献率|拉动/,
  /** Against another time than the year before, or a part of its level: 为上年决算数的%, 发展速度. */
  otherBasis:
    /(?:[决预]算数|执行数)?[为占是](?:上年|去年|年[决执完实]).*|发展速度|环比|[比较]上[月季]|[比较]上个月|两年平均|三年平均|年均|定基|[比较](?:19|20)\d\d年/,
  /** Absolute changes: 增减额, 比年初增加. */
  change:
    /(?:增减|增加|增长|净增|升降|增收)(?:额|量|数|绝对[额数量]|百分点|\(百分点\)|个百分点|\(个百分点\))|百分点|[比较]年初(?:新?增加?|增减)?$|净增/,
  share: /比重|占比|构成|所占|占全[国省市州区县].*%?|占[^%]{2,12}%/,
  growth: /增长|增速|增幅|同比|±|[比较](?:上年|去年)|涨跌|增减|升降|涨幅/,
  /** Under such a label stands the level. */
  level:
    /^(?:总量|绝对[量数值额]|完成|完成[数额量值]|数量|数值|数据|实绩|实际|实际完成|实际数|实际值|累计|累计完成|累计数|本期累计|本期|本期数|本月止累计|本年累计|自年初累计|年初累计|至本月累计|截至本月|总额|总值|总计|金额|指标值|当年值|年末数|期末数|余额|期末余额|规模|合计|数额|产值|现价|全年|全年完成|完成情况|(?:预算)?执行(?:数|情况)|决算数|快报数|实现|实现数|单位数|人数|数|值|量|额|期末值|当期值|当期|基数|基期|基期[值数]|现状|现状值|现值|初值)$/,
  target: /目标|计划|预期|安排|预算(?:调整)?数|年初预算|任务|(?:^|[年度整])预算$/,
  estimate: /预计/,
  unit: /^(?:计量|计算)?单位$/,
} as const;

/** Labels over names of rows. */
export const nameLabel =
  /^(?:[主要经济统计核心]*指标(?:名称|体系)?|项目(?:名称)?|名称|主要经济指标名称|类别|分类|内容|行业(?:名称)?|产品(?:名称)?|科目(?:名称)?|预算科目|收入项目|支出项目|品名|分组|年份|年度|月份|时间|时期)$/;

/** Labels over names of places. */
export const placeLabel =
  /^(?:地区|地区名称|地名|区域|县市区|县区|区县|区市县|市县区?|县\(市、?区\)|县\(市\)区|县\(区、?市\)|区\(县、?市\)|各?县\(?市\)?区名称|旗县区?|旗县市区|市州|市\(州\)|州市|地市|设区市|乡镇(?:名称)?|镇街|乡镇街道|街道|园区|单位(?:名称)?|行政区划|各[县区市]+)$/;

/** Columns of those whom a row is about: 城镇居民 over 绝对额 and 增长. */
export const people = /^(?:全体|全部|城乡|城镇|城市|农村|乡村|农牧区)?(?:常住)?居民$/;
/** All residents, by themselves or at the beginning of an indicator of theirs. */
export const allPeople = /^(?:全体|全部|城乡)?(?:常住)?居民/;

/** What ends the label of a column under another: 城镇居民 over 绝对额. */
export const levelEnding = /绝对[量数值额]$/;

/** Rows that sum up those around them. */
export const totalRow = /^(?:合计|总计|小计|全部|平均|全[市州省县区]合计|[市州]合计)$/;

/** Ends of names of places that no list holds. */
export const placeEnding = /(?:区|园|镇|乡|街道|办事处|管委会|县|市|旗|州|苏木|农场)$/;

/** Cells that print no figure. */
export const emptyCell = /^(?:[-—–_/\\×xX*…·.。、\s]*|无|暂无|略|空|持平|\(?不公布\)?|N\/A|n\/a|NA)$/;

/** 单位：亿元、% in or above a table. */
export const unitLine = /(?:计量|计算)?单位\s*[:：]\s*([^\n)\]]{1,24})/;

/** A bare name ends with none of these: it leans on the row above (其中：轻工业). */
export const measureEnding =
  /(?:额|量|值|数|收入|支出|投资|面积|率|比重|占比|人口|人次|利润|税|出栏|存栏|存款|贷款|浓度|资金|外资|出口|进口|能耗|强度|[\u4e00-\u9fff]价格|费|里程|用户|项目|储蓄|成本|资产|负债|密度|寿命|收益|预算)(?:\([^)]*\))?$/;

/** Words of a title around what the table is about. */
export const aroundSubject =
  /^(?:附?表\d*[:：]?)?(?:全[国省市州盟县区旗])?(?:各(?:[省市州盟县区旗乡镇]|街道|园区|[()、])+)?(?:主要)?|(?:累计)?(?:完成|进展|执行)?(?:情况|进度)?(?:统计|一览|汇总|排名|排序|对比|分[县市区]+)*表?(?:\([^()]*\))?$/g;

/** 居民消费价格指数(上年同期=100): what an index is reckoned on. */
export const baseOfIndex = /\([^()=]*=100\)|[(（]?以?上年(?:同[期月])?(?:价格)?为100[)）]?/;
