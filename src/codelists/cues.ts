/**
 * Words that tell what a number is. The engine asks for their kind, never for the words. Two families, each word once:
 * `governingCueWords` are found wherever they stand, so they are words that mean one thing; `predicateCueWords` are
 * only read backwards from a number (地区生产总值[同比][增长]6.5%), so a single character may be one of them.
 */
export const governingCueWords = {
  /** 预计 and the like: before the first subject they govern the sentence, after it the clause. */
  estimate: ['预计', '初步预计', '据预计', '预估', '预测', '有望'],
  target: ['力争', '确保', '争取', '要达到', '预期', '力争达到', '奋力实现', '预期目标'],
  /** The office's first figure. */
  provisional: [
    '初步核算', '统一核算', '初步统计', '初步测算', '经初步核算', '经统一核算', '经初步统计', '据初步统计', '据初步核算', '经初步测算',
    '据初步测算', '快报数', '初步统计显示',
  ],
  /** Neither a result nor a target of the year: 投产后可达. */
  potential: ['投产后', '达产后', '建成后', '产业化后', '达效后', '达产达效后', '竣工后', '运营后', '建成投产后', '可年产', '年可实现', '可带动', '可形成', '可新增', '将带动', '将形成'],
  respectively: ['分别', '依次'],
  whereof: ['其中'],
  /** Against the same period a year before: the basis of `growth`. */
  yearOnYear: [
    '同比', '比上年', '比去年', '较上年', '较去年', '比上年同期', '较上年同期', '比去年同期', '较去年同期', '与上年同期相比', '与去年同期相比',
    '与上年相比', '与去年相比', '较同期', '比同期', '同上年相比', '同期相比', '比上年末', '较上年末', '比上年底', '较上年底', '比上年同口径', '较上一年',
    '比上一年', '比去年底', '较去年底', '比去年末', '较去年末', '比上年同期相比', '较上年同比', '较上年度', '比上年度', '比上年年末', '较上年年末',
  ],
  /** Against the start of the year: the basis of a balance's change. */
  yearStart: ['比年初', '较年初', '比上年初', '较上年初', '较年初时', '比年初时'],
  /** Against another time: no growth of the contract. */
  otherBasis: [
    '环比', '比上月', '较上月', '比上季度', '较上季度', '比上个月', '较上个月', '比上季', '两年平均', '三年平均', '四年平均', '五年平均', '定基',
  ],
  average: ['年均', '年平均', '年均增长', '年均增速', '平均每年', '年均递增', '年均复合增长率'],
  comparableBasis: ['可比口径', '同口径', '按可比口径', '按同口径', '按可比口径计算', '同口径相比', '按同口径计算', '按可比口径测算', '剔除不可比因素', '可比', '扣除留抵退税因素', '剔除留抵退税因素', '还原留抵退税因素'],
  nominalBasis: ['自然口径', '按自然口径', '按自然口径计算'],
  constantPrice: ['按可比价格计算', '按不变价格计算', '按可比价计算', '按不变价计算', '按可比价格', '按不变价格', '按不变价', '按可比价', '可比价', '不变价', '按可比价核算', '按现价计算', '按常住人口计算', '扣除价格因素', '剔除价格因素', '名义'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const predicateCueWords = {
  rise: [
    '增长', '上升', '提高', '增加', '上涨', '扩大', '提升', '攀升', '回升', '加快', '多增', '净增长', '正增长', '递增', '增', '涨', '升', '高', '净增加', '多',
  ],
  fall: ['下降', '减少', '降低', '回落', '下滑', '下跌', '缩小', '收窄', '负增长', '放缓', '减缓', '少增', '缩减', '压减', '压降', '降', '减', '跌', '低', '减低', '净减少', '少'],
  /** A turn, told before its number: 由增转降、下降16.2%. */
  turn: ['由增转降', '由降转增', '由负转正', '由正转负', '止跌回升', '扭负为正', '由降转升', '由升转降', '止降回升', '由负转增', '转负为正', '实现转正', '转正'],
  /** A change for the better: which way that is, the indicator tells. */
  improve: ['改善', '好转'],
  worsen: ['恶化', '变差'],
  /** 翻一番 is 100 %. */
  double: ['翻'],
  growthNoun: ['增速', '增幅', '增长率', '增长速度', '涨幅', '升幅', '增长幅度'],
  declineNoun: ['降幅', '跌幅', '减幅', '下降幅度'],
  each: ['均', '皆', '都', '双双'],
  /** Reached by a change: the number is the level, not the change. */
  reach: [
    '增至', '升至', '降至', '提高到', '提升到', '提高至', '提升至', '增加到', '增加至', '扩大到', '扩大至', '下降到', '下降至', '上升到', '上升至', '减少到', '减少至',
    '压减至', '调整为', '优化为', '优化调整为', '调整到', '调整至', '演变为', '转变为', '变为', '缩小到', '缩小至', '缩小为', '增长到', '增长至', '优化到', '发展到', '降低到', '降低至', '压降至', '回落至', '回升至', '提升为', '提高为',
  ],
  /** The earlier of two levels: 由A增加到B. */
  from: ['由', '从', '由上年的', '由上年', '从上年的', '由去年的', '从去年的'],
  /** Verbs and nouns that only report. */
  report: [
    '完成', '实现', '达到', '达', '为', '是', '共', '有', '共有', '现有', '合计', '共计', '总计', '累计', '已', '总量', '总数', '稳定在', '保持在', '维持在', '控制在', '拥有', '保有',
    '首次', '成功', '当年', '全年', '仅', '了', '的', '率先', '一举', '再次', '历史性', '在', '到', '总额', '总值', '数量', '规模', '突破性', '继续', '持续', '仍', '也', '还', '又', '再', '将', '可', '同步',
    '稳步', '平稳', '快速', '较快', '大幅', '小幅', '水平', '累计完成', '累计实现', '平均', '实际', '基本', '净', '数', '高达', '多达', '录得', '执行', '收入完成', '约合', '折合', '每年', '总体', '有所', '明显', '略', '只', '同期', '能', '会', '进一步', '已经', '强劲',
  ],
  /** Words of plan and aim beside the number. */
  aim: ['目标', '目标为', '计划', '安排', '拟', '任务', '目标值'],
  atLeast: ['不低于', '不少于', '至少', '不小于'],
  milestone: ['迈上', '站上', '跨越', '迈过', '跨上', '登上', '跨过'],
  moreThan: ['超', '超过', '突破', '多于', '逾', '首破', '超出', '冲破', '破', '跨入', '迈入'],
  atMost: ['不超过', '不高于', '不大于', '不多于'],
  lessThan: ['不足', '不到', '未达', '未达到', '小于', '少于'],
  about: ['约', '近', '接近', '大约', '将近', '大致'],
  /** More or less than: a bound before a number, a benchmark before a place. */
  above: ['高于', '高出', '快于', '好于', '优于', '领先', '领先于', '高过', '多出', '大于'],
  below: ['低于', '慢于', '落后于', '低出', '落后'],
  than: ['比', '较', '与', '相比', '于', '同'],
  share: ['占', '占比', '比重', '所占比重', '份额', '占到'],
  contribution: ['拉动', '贡献率', '贡献', '上拉', '下拉', '影响', '拉低'],
  rankVerb: ['居', '列', '位居', '位列', '排', '排名', '排在', '稳居', '名列', '位次', '跃居', '跃升', '位于', '居于', '并列', '排位', '保持', '连续', '蝉联', '荣获', '位', '获', '取得', '升', '前移', '上升', '进位', '晋升', '跻身', '前列', '列居', '高居', '稳列', '雄踞', '领跑', '位次居', '各区县', '各县区', '各县市区', '区县', '县区', '各县市', '各县', '各区', '所有', '范围内', '各市县', '各市州', '各设区市', '同类', '首次', '跃居'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type GoverningCueKind = keyof typeof governingCueWords;
export type PredicateCueKind = keyof typeof predicateCueWords;
export type CueKind = GoverningCueKind | PredicateCueKind;

/** Reporting nouns that are the end of a longer noun where one stands before them. */
export const nounTails: ReadonlySet<string> = new Set(['数', '总额', '总值', '数量', '规模', '总量', '总数', '水平']);

/** Nouns that end like a word of change and are none. */
export const wholeNouns = ['自然增长率', '机械增长率', '人口增长率', '净增长率', '保值增值率'] as const;

/** Bounds behind a number. */
export const boundsBehind: readonly (readonly [string, '>=' | '<=' | '~' | '<' | '>'])[] = [
  ['以上', '>='],
  ['及以上', '>='],
  ['以内', '<='],
  ['之内', '<='],
  ['以下', '<='],
  ['左右', '~'],
  ['上下', '~'],
  ['多', '>'],
  ['余', '>'],
  ['大关', '>='],
  ['台阶', '>='],
];

/** What a completion ratio is a share of: 完成年度计划的139.8%. Read backwards from the number. */
export const planNouns = [
  '年初目标', '年度预期目标', '年初任务', '全年预期目标', '年初预期目标',
  '计划', '任务', '目标', '预算', '年度计划', '年度任务', '全年任务', '全年计划', '全年目标', '目标任务', '调整预算', '年初预算', '年度预算', '计划投资', '年度计划投资', '调整预算数', '年初预算数',
  '预算数', '变动预算', '年度投资计划', '全年计划投资', '年度目标', '年度目标任务', '全年目标任务', '年计划', '年任务', '年初计划', '预期目标', '时间进度', '序时进度', '全年预算', '年预算', '调整后预算', '投资计划', '收入预算', '支出预算', '全年计划任务',
] as const;

/** Nouns of a section about the time to come: its figures are targets. */
export const targetHeadings = ['预期目标', '主要目标', '发展目标', '工作安排', '目标任务', '总体要求', '工作思路', '工作打算', '重点工作', '主要任务', '预算草案', '工作部署', '下一步', '奋斗目标', '收支安排', '预算安排', '下步打算', '下一步工作', '工作计划', '下半年', '重点任务'] as const;

/** Words that push without naming a thing: they may stand in front of an indicator and do not narrow it. */
export const transparentWords = [
  '拥有', '现有', '共有', '保有', '有', '其中',   '推动', '促进', '保持', '带动', '辖区', '辖区内', '地方', '经济', '全部', '主要', '同时', '此外', '另外', '目前', '并', '且', '而', '则', '和', '与', '及', '以及', '我们', '数据显示', '从', '看',
  '以', '对', '使', '让', '全社会', '一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '年末', '年底', '期末', '季末', '月末', '全年', '累计', '完成', '实现', '共', '共计', '合计', '已', '我们的', '达到', '当年', '今年', '本年', '年内', '据统计',
  '经统计', '统计', '显示', '据', '经', '地区', '如', '即', '截至', '截止', '目前', '其', '新', '当月', '当季', '本月', '主要指标', '主要经济指标', '经济指标', '是', '为', '的', '了', '将', '要', '应', '可', '达', '约', '稳步', '实际完成', '县级', '县属', '境内', '域内', '稳定', '全面', '努力', '综合', '末', '底', '初', '一举', '首次', '成功', '圆满', '超额', '提前', '拉动', '扩大', '提高', '推进', '全口径', '财政', '期间', '时', '常住', '数据', '表明', '看出', '较好', '初步', '核算', '结果', '市统计局', '县统计局', '反馈', '根据', '按照', '按', '计算', '口径', '接续', '仅', '内', '社会', '经济社会', '全力', '区域', '本', '自年初', '前', '总体上', '国民经济', '仍', '也', '还', '又', '再', '方面', '上', '不断', '持续', '进一步', '进而', '致力', '加快', '大力', '着力', '坚持', '突出', '抓好', '有效', '支撑', '带来', 
] as const;

/** Verbs of an addition: what follows them is no stock (新增高新技术企业5家). */
export const additionVerbs = ['新增', '新入统', '培育', '认定', '获批', '净增', '新认定', '引进', '新获批', '新培育', '申报', '通过', '入库', '新入库', '孵化', '引育', '招引', '新引进', '成功认定', '新申报', '评为', '获评', '推荐', '重新认定', '复审', '新晋', '培植', '培育认定', '申报认定', '新申报认定', '备案', '入规', '纳统', '升规', '新纳统', '净增加'] as const;

/** Every governing cue word with its kind. */
export const governingCues: readonly (readonly [GoverningCueKind, readonly string[]])[] = Object.entries(
  governingCueWords,
) as [GoverningCueKind, readonly string[]][];
