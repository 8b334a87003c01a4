/** Words of the heads of forms that offices draw: what they ask for besides indicator, place and period. */

/** Ends of a head that ask for the change on the year before, longest first. */
export const growthWords = [
  '比上年同期增长',
  '较上年同期增长',
  '比去年同期增长',
  '较去年同期增长',
  '比上年同期增减',
  '较上年同期增减',
  '比去年同期增减',
  '较去年同期增减',
  '比同期增长',
  '较同期增长',
  '比上年增长',
  '较上年增长',
  '比去年增长',
  '较去年增长',
  '比上年增减',
  '较上年增减',
  '同比增长率',
  '同比增速',
  '同比增长',
  '同比增减',
  '同比增幅',
  '增长速度',
  '增长率',
  '增减率',
  '增减幅度',
  '累计增速',
  '累计增长',
  '名义增速',
  '比上年同期±',
  '较上年同期±',
  '比去年同期±',
  '较去年同期±',
  '比上年±',
  '较上年±',
  '比去年±',
  '较去年±',
  '比同期±',
  '同比±',
  '增速',
  '增幅',
  '增长',
  '增减',
  '同比',
  '±',
] as const;

/** Ends of a head that ask for the level. */
export const levelWords = [
  '累计完成',
  '实际完成',
  '完成情况',
  '完成数',
  '完成值',
  '实际数',
  '实际值',
  '绝对值',
  '绝对额',
  '绝对量',
  '绝对数',
  '总量',
  '总额',
  '数额',
  '数值',
  '数据',
  '实绩',
  '完成',
  '实际',
  '本期',
] as const;

/** Heads that ask for the position that the report prints. */
export const rankWords = ['全市位次', '全省位次', '增速位次', '总量位次', '位次', '排名', '排位', '名次'] as const;

export const targetWords = [
  '年度目标任务',
  '全年目标任务',
  '年度目标',
  '全年目标',
  '目标任务',
  '目标值',
  '预期目标',
  '年度计划',
  '全年计划',
  '年计划',
  '年目标',
  '计划数',
  '计划',
  '目标',
] as const;
export const estimateWords = ['预计完成', '预计数', '预计'] as const;

/** Heads that ask for what a row does not hold: such cells are left to the person. */
export const otherQuestions =
  /完成率|完成目标|完成计划|占目标|占计划|占比|比重|构成|贡献|拉动|差距|环比|增加额|增减额|增量|净增|两年平均|年均|平均增|进度|占全市|占全省/;

/** Heads that ask how much of a plan is done: 占年计划%, 完成全年目标, 为预算的. A share, whatever else their words say. */
export const shareOfPlan = /(?:完成|占|为)(?:全年|年度|年初|本年|当年|年|预期)*(?:计划|目标|任务|预算)/;
/** What stands behind a growth in brackets and tells how it is computed, as growths of such figures always are. */
export const growthBasis = /(增长|增速|增幅|±%?|增减)\((?:按)?(?:可比价格?|不变价格?|可比口径|同口径)(?:计算)?\)/;

/** Heads of the columns in which the heads of rows stand. */
export const rowHeadWords =
  /^(?:指标|指标名称|主要指标|项目|名称|地区|县市区|县\(市、?区\)|县\(市\)区|区县|县区|区\(县\)|市县|各县区|单位名称|年份|年度|时间|月份|期间)$/;
/** Columns whose cells name the unit of their row. */
export const unitHeadWords = /^(?:计量单位|单位)$/;
/** Columns whose cells say nothing of a figure. */
export const idleHeadWords =
  /^(?:序号|行次|编号|代码|备注|说明|类别|分类|板块|领域|责任单位|牵头单位|责任部门|牵头部门|数据来源|填报单位|填报部门|联系人)$/;
/** Heads of the row that numbers the columns below their heads: 甲 over the names, 乙 over the units, then 1, 2, 3. */
export const columnNumberWords = /^(?:甲|乙|丙|丁|栏次)$/;
/** Heads of rows and columns that add up what stands beside them. */
export const subtotalWords = /^(?:合计|.{0,12}小计|总计|平均|平均值|均值|汇总|最高|最低|最优|最大值|最小值)$/;
/** Headings of chapters, as yearbooks and reports have them: they group heads and narrow nothing. 民营经济 is none. */
export const groupHeads =
  /^(?:(?:主要|重点|核心|综合|国民|经济|社会|民生|总量|约束性|预期性|年度|核算|农业|工业|建筑业|服务业|固定资产|投资|消费|国内|对外|贸易|开放|财政|税收|金融|交通|邮电|运输|教育|科技|科学|技术|文化|卫生|体育|人口|就业|人民|居民|生活|收入|社会保障|资源|环境|生态|安全|生产|创新|市场|价格|城乡|建设|其他|指标|情况|发展|运行|领域|方面|部分|板块)[、和与及]?)+$/;

/** Asides in brackets that narrow nothing. */
export const idleBrackets = /^(?:现价|当年价|当年价格|初步核算数?|快报数?|累计|不含农户)$/;

/** Who fills a form in, by the place of the office: 填报单位：平阴县统计局. */
export const formReporterLine =
  /(?:填报|填表|报送|编制|制表)(?:单位|部门)[:：]\s*(\S{2,16}?)(?:统计局|发展和改革局|发展改革局|发改局|财政局|人民政府|人民政府办公室|政府办公室|政府办)?\s*$/;

/** The unit of a whole form: 单位：亿元、%. */
export const formUnitLine = /(?:计量)?单位[:：]\s*([^\n)\]）]{1,24})/;
