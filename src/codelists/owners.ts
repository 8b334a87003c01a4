/** Whose figures a clause may tell beside the county's: firms and zones. */

/** The end of a phrase that names a firm, with the verb and measure behind it: 昆仑番茄公司实现产值. */
export const firmNamed =
  /(?:公司|集团|股份|化工厂|水泥厂|电厂|钢厂|糖厂|酒厂|药业|酒业|钢铁)(?:完成|实现|累计)?[\u4e00-\u9fff]{0,6}$/;

/** The beginning of a phrase that names a zone: 开发区, 循环经济产业园; not its building: 园区建设. */
export const zoneNamed = /^[\u4e00-\u9fff]{0,8}(?:开发区|园区|产业园|工业园|集聚区|保税区|经开区|高新区)(?!建设)/;

/** What is measured of an owner, at the end of a phrase: 昆仑番茄公司[实现产值]. */
export const measuredOfOwner =
  /(?:实现|完成)?(?:工业)?(?:总产值|产值|增加值|业务总收入|销售收入|营业收入|收入|产量|接待游客|数)$/;

/** Firms of a trade or a chain, counted: 纺织产业规上企业, 农产品加工企业. */
export const firmsCounted = /(?:业|链|加工|制造|集群|板块|园区)(?:规模以上|规上)?(?:工业)?企业数?$/;

/** What a trade or a firm makes: 番茄产业产值, 玫瑰制品销售收入. */
export const outputNamed = /(?:产值|产量|销售收入|营业收入)$/;

/** A zone or a town that does something: [经济开发区]完成固定资产投资, [曾家镇]接待游客; 城镇 and 各乡镇 are none. */
export const zoneDoing =
  /^([\u4e00-\u9fff、]{0,8}(?:开发区|园区|产业园|工业园|集聚区|保税区|高新区|经开区|(?<=[^城农乡各])[镇乡村]|街道(?:办事处)?|苏木))(?:完成|实现)?/;

/** A sight that is visited: [查干湖景区]接待游客. */
export const sightVisited =
  /(?:景区|景点|度假区|小镇|古镇|公园|(?:乡村|红色|冰雪|生态|康养)(?:旅游|游))(?:共|累计)?接待/;

/** Whom a zone counts: 园区[入驻企业]126家. */
export const firmsOfZone = /^(?:内|现有|共有|累计)*(?:入驻|入园|落户|在园|规上|规模以上|工业)*企业$/;

/** Whom a place trades with: [东盟]是我县最大贸易伙伴. */
export const tradePartner =
  /^([\u4e00-\u9fff]{2,8}?)(?:仍|继续|依然|已|保持)*(?:是|为|成为)[\u4e00-\u9fff]{0,8}(?:贸易伙伴|出口市场|进口来源[地国])/;

/** What a trade partner has of a place's. */
export const foreignTrade: ReadonlySet<string> = new Set(['进出口总额', '出口总额', '进口总额']);

/** What is told of those above the threshold; what they pay is said bare behind what they make: 规上工业企业实现产值286亿元，实现[税收]8.6亿元. */
export const aboveThreshold = /^规模以上(?:工业|服务业)/;
export const narrowedByThreshold = '税收收入';

/** What a clause in front narrows to those that it names: 限额以上单位零售额中，[网上零售额]12.6亿元. */
export const narrowedByClass = '网络零售额';
