/** What stands behind a county's name in the title of its own report: 青禾县[2024年]…, 青禾县[人民政府]工作报告. */
export const behindCountyInTitle =
  /^(?:(?:19|20)\d\d年?|上半年|前三季度|一季度|人民政府|政府工作报告|国民经济|经济运行|经济社会|统计公报|统计局|财政|第[一二三四五六七八九十])/;

/** Nouns that end like a county's name and name none: 示范县, 全国百强县, 高新区, 主城区, 各县区, 我县. */
export const noCountyName =
  /^(?:全|各|我|本|该|两|多|某|几|所有|下辖|重点|部分)|(?:示范|贫困|脱贫|百强|强|大|小|先进|试点|重点|我|全|各|两|多|本|城|郊|地|园|社|景|库|山|牧|灾|特|新|老|矿|林|湖|片|发|技术|产业|保税|功能|行政|自治|合作|城市|级|辖|省|都|超|夜|农贸|批发|股|楼|房|旅游|度假|风景名胜|管理|试验|聚集|集聚|县|市|区)[县旗市区]$/;

/** Words of one character that stand in front of a place and are not of its name: 居许昌市第三, 美丽的岚县. */
export const inFrontOfPlace = /^[居列排占比较与和及或在到对从向为由是至于的之我你爱游]/;

/** Ends of the names of townships, which no list of ours has. */
export const townKinds = ['街道办事处', '街道', '苏木', '镇', '乡'] as const;

/** What stands behind a township's name in the title of its own report: 官庄镇[2024年工作总结], …镇[人民政府]工作报告. */
export const behindTownInTitle =
  /^(?:党委|人民政府|政府)?(?:关于)?(?:[12]\d{3}|上半年|前三季度|一季度|经济|工作|政府工作报告)/;

/** What a township's own people call it: 全镇, 我乡, 本街道. */
export const townScopes = ['全', '我', '本'] as const;

/** Words that no township's name holds, and kinds of towns: 全县乡镇, 各街道, 重点镇, 小城镇. */
export const noTownName =
  /[全各县市区乡镇村年月]|^(?:特色|重点|中心|建制|新型|试点|示范|经济强|百强)$|(?:小|新型|推进|统筹|加快|建设)城$/;
