/**
 * What is said of several years together: the indicators that reports add up over a plan, and the words that tell a sum from
 * the level of the last year.
 */

/** Words of a sum: 累计完成, 共投入, 五年共新增. */
export const summed = /累计|合计|总计|共[计完实投新引争]|[五四三3-5]年共/;

/** Indicators that are reported for years together without saying so: “十三五”期间完成固定资产投资586亿元. */
export const addedUp =
  /投资$|支出$|到位资金$|^实际使用外资$|^城镇新增就业人数$|^新增市场主体$|^技术合同成交额$|^研发经费投入$/;

/** Indicators that are reported for years together where nothing speaks of a level reached. */
export const collected = /预算收入$|^税收收入$|总额$|^旅游收入$|^接待游客人次$|面积$|^粮食总产量$/;

/** Words of a level reached in the end: 突破150亿元, 由8亿元增加到14.2亿元. */
export const levelReached = /达|突破|超|迈|跨|站|[增加升高大][至到]|连续|首次|稳定/;
