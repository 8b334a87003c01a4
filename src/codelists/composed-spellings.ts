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
const scaledServices = ['规模以上', '规上'].flatMap((scale) => [`${scale}服务业`, `${scale}服务业企业`]);
const aboveQuota = ['限额以上', '限上'].flatMap((quota) => [quota, `${quota}单位`, `${quota}企业`, `${quota}商贸企业`]);
const industries = ['第一', '第二', '第三'] as const;
const verbs = ['', '实现', '完成', '累计实现', '累计完成', '共实现', '共完成'] as const;
const banks = ['', '金融机构', '全部金融机构', '银行业金融机构', '银行业机构', '银行'] as const;
const currencies = ['', '本外币', '人民币', '(含外资)本外币'] as const;

const compositions: readonly Composition[] = [
  { name: '规模以上工业增加值', heads: scaledIndustry, verbs, tails: ['增加值', '工业增加值'] },
  {
    name: '规模以上工业总产值',
    heads: scaledIndustry,
    verbs,
    tails: ['总产值', '产值', '工业总产值', '现价总产值', '现价产值'],
  },
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
  ...industries.map((industry) => ({
    name: `${industry}产业增加值`,
    heads: [`${industry}产业`],
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
