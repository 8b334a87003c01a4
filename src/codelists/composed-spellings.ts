/**
 * Spellings that are put together of a few words in any combination: 规模以上 or 规上, 工业 or 工业企业, 实现 or 完成 or nothing, 总产值 or 产值.
 * Those that a bureau would not write do no harm: each still names one thing.
 */
interface Composition {
  readonly name: string;
  readonly heads: readonly string[];
  readonly verbs: readonly string[];
  readonly tails: readonly string[];
}

const scaledIndustry = ['规模以上', '规上', '规模'].flatMap((scale) => [`${scale}工业`, `${scale}工业企业`]);
/** What narrows a name, told behind it: 工业总产值(规上). */
const inBrackets = ['(规上)', '(规模以上)', '(规上企业)', '(规模以上企业)'] as const;
const scaledServices = ['规模以上', '规上'].flatMap((scale) => [`${scale}服务业`, `${scale}服务业企业`]);
const aboveQuota = ['限额以上', '限上'].flatMap((quota) => [
  quota,
  `${quota}单位`,
  `${quota}企业`,
  `${quota}商贸企业`,
  `${quota}企业(单位)`,
  `${quota}单位(企业)`,
  `${quota}法人`,
  `${quota}法人单位`,
  `${quota}法人企业`,
]);
const industries = ['第一', '第二', '第三'] as const;
const verbs = ['', '实现', '完成', '累计实现', '累计完成', '共实现', '共完成'] as const;
const banks = ['', '金融机构', '全部金融机构', '银行业金融机构', '银行业机构', '银行', '银行业', '金融业'] as const;
const investments = [
  { name: '工业投资', heads: ['工业'] },
  { name: '制造业投资', heads: ['制造业'] },
  { name: '高技术产业投资', heads: ['高技术产业'] },
  { name: '民间投资', heads: ['民间'] },
  { name: '基础设施投资', heads: ['基础设施', '基础设施建设', '城市基础设施'] },
  { name: '建安投资', heads: ['建安', '建筑安装工程', '建筑安装', '建安工程'] },
  { name: '房地产开发投资', heads: ['房地产开发', '房地产业', '房地产'] },
  { name: '工业技改投资', heads: ['工业技改', '技改', '工业技术改造', '技术改造', '工业企业技术改造', '工业企业技改'] },
] as const;
/** How builders with a licence are called before 建筑业企业. */
const builders = [
  '',
  '资质以上',
  '资质内',
  '资质等级以上',
  '资质等级',
  '有资质的',
  '具有资质的',
  '具有资质等级的',
  '具有资质等级',
  '具有建筑业资质的',
  '具有建筑业资质等级的',
  '具备资质等级的',
  '总承包和专业承包',
  ...['有', '具有', '具备'].flatMap((has) =>
    ['资质的', '资质等级的', '建筑业资质等级的', '资质等级以上的'].flatMap((grade) =>
      ['总承包和专业承包', '总承包、专业承包', '总承包及专业承包', '施工总承包和专业承包'].map(
        (kind) => has + grade + kind,
      ),
    ),
  ),
] as const;
/** A town as a whole, where its air is measured; 市区 and 城区 are other places. */
const towns = ['城市', '县城'].flatMap((town) => [town, `${town}环境`]);
const fineDust = ['PM2.5', '细颗粒物', '细颗粒物(PM2.5)', 'PM2.5(细颗粒物)'] as const;
const currencies = ['', '本外币', '人民币', '(含外资)本外币', '各项人民币', '各项本外币'] as const;

const compositions: readonly Composition[] = [
  {
    name: '空气质量优良天数',
    heads: towns,
    verbs: ['空气质量', '空气', ''],
    tails: ['优良天数', '达标天数', '优良以上天数'],
  },
  {
    name: '空气质量优良天数',
    heads: ['', '达到', '达到或优于', '达到或好于', '优于'].map((reaches) => `空气质量${reaches}二级`),
    verbs: ['', '标准', '的', '标准的', '以上', '及以上', '标准以上', '以上的', '及以上的'],
    tails: ['天数'],
  },
  {
    name: '空气质量优良率',
    heads: towns,
    verbs: ['空气质量', '空气', ''],
    tails: ['优良率', ...['比例', '比率', '占比', '率'].flatMap((share) => [`优良天数${share}`, `达标天数${share}`])],
  },
  { name: '空气质量综合指数', heads: towns, verbs: ['空气', '空气质量'], tails: ['综合指数'] },
  {
    name: 'PM2.5平均浓度',
    heads: ['', ...towns, ...towns.map((town) => `${town}空气`)],
    verbs: fineDust,
    tails: [
      '平均浓度',
      '年均浓度',
      '年平均浓度',
      '浓度',
      '浓度均值',
      '均值',
      '年均值',
      '平均值',
      '浓度平均值',
      '年均浓度值',
      '累计浓度',
    ],
  },
  { name: '规模以上工业增加值', heads: scaledIndustry, verbs, tails: ['增加值', '工业增加值'] },
  {
    name: '规模以上工业总产值',
    heads: scaledIndustry,
    verbs,
    tails: ['总产值', '产值', '工业总产值', '现价总产值', '现价产值'],
  },
  { name: '规模以上工业总产值', heads: ['', '现价'], verbs: ['工业总产值'], tails: inBrackets },
  { name: '规模以上工业增加值', heads: [''], verbs: ['工业增加值'], tails: inBrackets },
  {
    name: '规模以上工业营业收入',
    heads: scaledIndustry,
    verbs,
    tails: ['营业收入', '主营业务收入', '营收', '营业总收入'],
  },
  { name: '规模以上工业利润总额', heads: scaledIndustry, verbs, tails: ['利润总额', '利润'] },
  { name: '规模以上服务业营业收入', heads: scaledServices, verbs, tails: ['营业收入', '营收', '营业总收入'] },
  {
    name: '限额以上单位零售额',
    heads: aboveQuota,
    verbs,
    tails: ['零售额', '消费品零售额', '社会消费品零售额', '社会消费品零售总额', '零售总额'],
  },
  { name: '第三产业增加值', heads: ['服务业', '第三产业(服务业)'], verbs, tails: ['增加值'] },
  { name: '农业增加值', heads: ['农林牧渔业', '农林牧渔'], verbs, tails: ['增加值'] },
  ...(['进出口', '出口', '进口'] as const).map((trade) => ({
    name: `${trade}总额`,
    heads: ['', '外贸', '外贸完成', '外贸实现', '货物', '货物贸易', '对外贸易', '海关', '全口径', '自营', '外贸自营'],
    verbs: [trade],
    tails: ['值', '总值', '额', '总额', '商品总值'],
  })),
  { name: '工业增加值', heads: ['工业', '全部工业', '全口径工业'], verbs, tails: ['增加值'] },
  { name: '工业总产值', heads: ['全部工业', '工业'], verbs, tails: ['总产值'] },
  { name: '金融业增加值', heads: ['金融业'], verbs, tails: ['增加值'] },
  {
    name: '建筑业总产值',
    heads: [
      '建筑业',
      ...['建筑业企业', '建筑企业'].flatMap((firms) => builders.map((grade) => grade + firms)),
      '资质以上建筑业',
    ],
    verbs,
    tails: ['总产值', '产值', '建筑业总产值'],
  },
  ...investments.map(({ name, heads }) => ({ name, heads, verbs, tails: ['投资', '固定资产投资', '投资额'] })),
  {
    name: '高新技术企业数',
    heads: ['累计'],
    verbs: ['认定', '培育', '获批', '拥有', '通过认定', '培育认定', ''],
    tails: ['高新技术企业', '国家高新技术企业', '国家级高新技术企业'],
  },
  {
    name: '技术合同成交额',
    heads: ['', '登记'],
    verbs: ['技术合同', '技术合同登记', '技术合同认定登记', '技术市场合同', '技术合同登记认定'],
    tails: ['成交额', '成交总额', '成交金额', '交易额', '总成交额'],
  },
  {
    name: '研发经费投入',
    heads: ['', '全社会'],
    verbs: ['R&D', '研发', '研究与试验发展', '研究与试验发展(R&D)', '研发(R&D)', 'R&D研发'],
    tails: ['投入', '经费', '经费投入', '经费支出', '经费内部支出', '投入经费', '经费总投入', '投入总量'],
  },
  {
    name: '研发经费投入强度',
    heads: [
      ...['R&D', '研发', '研究与试验发展', '研究与试验发展(R&D)'].flatMap((what) =>
        ['经费投入', '经费支出', '经费'].map((money) => what + money),
      ),
      'R&D投入',
      '研发投入',
    ].flatMap((head) => [head, `全社会${head}`]),
    verbs: ['占', '相当于'],
    tails: ['地区生产总值', 'GDP', '生产总值'].flatMap((whole) => [
      `${whole}比重`,
      `${whole}的比重`,
      `${whole}比例`,
      `${whole}的比例`,
    ]),
  },
  ...industries.map((industry) => ({
    name: `${industry}产业增加值`,
    heads: [`${industry}产业`, `${industry.slice(1)}产`],
    verbs,
    tails: ['增加值'],
  })),
  {
    name: '金融机构存款余额',
    heads: banks,
    verbs: currencies,
    tails: ['存款余额', '各项存款余额', '各项存款'],
  },
  {
    name: '金融机构贷款余额',
    heads: banks,
    verbs: currencies,
    tails: ['贷款余额', '各项贷款余额', '各项贷款'],
  },
];

/** Each composed spelling with the indicator that it names. */
export function composedSpellings(): readonly (readonly [string, string])[] {
  return compositions.flatMap(({ name, heads, verbs: middles, tails }) =>
    heads.flatMap((head) => middles.flatMap((middle) => tails.map((tail) => [head + middle + tail, name] as const))),
  );
}
