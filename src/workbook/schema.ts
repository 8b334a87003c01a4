/**
 * The names that a workbook is known by. They stand in formulas and in people's files, so they are the same in every
 * language of the interface and change only with `schemaVersion`.
 */

/** Raised when a workbook of before could no longer be read as it is. */
export const schemaVersion = 2;

export const sheetNames = {
  comparison: '对比',
  targets: '目标完成',
  trend: '趋势',
  panel: '面板',
  data: '指标数据',
  sources: '来源',
  unread: '未读数',
  dictionary: '指标字典',
  parameters: '参数',
  periods: '期间写法',
  lookup: '索引',
  texts: '原文',
} as const;

/** Sheets whose cells a host reads as `GridState`, so that what a person chose there outlives a new write. */
export const gridSheetNames: readonly string[] = [sheetNames.comparison, sheetNames.trend];

export const tableNames = {
  data: '指标数据',
  sources: '来源',
  unread: '未读数',
  dictionary: '指标字典',
} as const;

/** The table of the texts: apart from the others, since a plan need not know what it holds. */
export const textTable = '原文';

/** Columns of 指标数据, in their order. */
export const dataColumns = {
  key: '键',
  region: '地区',
  regionCode: '代码',
  parentRegion: '上级地区',
  indicator: '指标',
  group: '类别',
  period: '期间',
  status: '口径',
  value: '数值',
  bound: '界限',
  unit: '单位',
  standardValue: '标准值',
  standardUnit: '标准单位',
  growth: '同比%',
  change: '增减',
  rank: '位次',
  rankScope: '排位范围',
  evidence: '原文',
  source: '来源',
  confidence: '置信度',
  remarks: '备注',
  review: '核对',
  updatedAt: '更新时间',
} as const;
export type DataField = keyof typeof dataColumns;

/** Columns of 来源. */
export const sourceColumns = {
  source: '来源',
  title: '标题',
  region: '地区',
  date: '日期',
  period: '期间',
  kind: '文体',
  characters: '字数',
  fingerprint: '指纹',
  rows: '行数',
  unread: '未读数',
  writtenAt: '写入时间',
} as const;
export type SourceField = keyof typeof sourceColumns;

/** Columns of 原文: the text of a report in parts that cells can hold. */
export const textColumns = {
  source: '来源',
  fingerprint: '指纹',
  part: '段',
  text: '正文',
} as const;
export type TextField = keyof typeof textColumns;

/** Columns of 未读数; the sentence is last, the widest. */
export const unreadColumns = {
  source: '来源',
  text: '数字',
  reason: '原因',
  start: '位置',
  sentence: '原句',
} as const;
export type UnreadField = keyof typeof unreadColumns;

/** Columns of 指标字典. */
export const dictionaryColumns = {
  indicator: '指标',
  aliases: '别名',
  unit: '标准单位',
  group: '类别',
  measure: '类型',
  better: '优劣',
} as const;
export type DictionaryField = keyof typeof dictionaryColumns;

/**
 * A column of 指标字典 that tells spellings which the product knows by itself: it is shown and never read, so that nobody takes
 * them for their own. A workbook without it does without.
 */
export const builtInSpellings = '内置写法';

/** Texts that formulas compare with. */
export const words = {
  actual: '完成',
  estimated: '预计',
  target: '目标',
  reviewed: '已核',
  /** A person's decision against a row: it is kept and not looked up. */
  setAside: '不用',
  /** Begins the 备注 of a row that another row contradicts; such a row is not looked up until a person decides. */
  conflict: '冲突',
  /** Begins the 备注 of a later official figure, which is not looked up either until a person takes it. */
  revision: '修订',
  flow: '流量',
  stock: '存量',
  rate: '比率',
  more: '越高越好',
  less: '越低越好',
  /** A kind of period of 趋势: whole years. */
  annual: '年度',
  reached: '达到',
  missed: '未达到',
  nearlyReached: '基本达到',
  notYet: '尚无实际数',
  levelIs: '总量',
  growthIs: '增速',
  /** Shown where there is no figure. */
  none: '—',
} as const;

/** Defined names that formulas and drop-downs refer to. */
export const definedNames = {
  schema: 'zb_schema',
  /** The confidence below which rows are coloured: a number, which a person may change. */
  threshold: 'zb_threshold',
  points: 'zb_points',
  indicators: 'zb_indicators',
  compared: 'zb_compared',
  trendPlaces: 'zb_trend_places',
  trendKinds: 'zb_trend_kinds',
  trendIndicators: 'zb_trend_indicators',
  periods: 'zb_periods',
  periodsEdition: 'zb_periods_edition',
  conversions: 'zb_conversions',
  currencies: 'zb_currencies',
  sharedRegions: 'zb_shared_regions',
  codes: 'zb_codes',
  codeRows: 'zb_code_rows',
  indexedKeys: 'zb_keys',
  places: 'zb_places',
  rests: 'zb_rests',
  rowsNow: 'zb_rows_now',
  rowsIndexed: 'zb_rows_indexed',
  changedFrom: 'zb_changed_from',
  changedTo: 'zb_changed_to',
  changedKeys: 'zb_changed_keys',
  isIntact: 'zb_intact',
  /** Of each grid sheet: the block that the last write wrote, all else on it being a person's. */
  block: 'zb_block',
} as const;
