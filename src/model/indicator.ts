/** How an indicator adds up over time: a flow runs since January, a stock stands at a day, a rate is an average or ratio. */
export type IndicatorMeasure = 'flow' | 'stock' | 'rate';

/** The dictionary's groups, in the order in which statistical yearbooks print them. */
export type IndicatorGroup =
  | '核算'
  | '农业'
  | '工业'
  | '投资'
  | '消费'
  | '开放'
  | '财政'
  | '金融'
  | '服务业'
  | '民生'
  | '人口'
  | '创新'
  | '市场'
  | '环境'
  | '其他';

/** One entry of the dictionary. */
export interface IndicatorDefinition {
  /** Canonical name: 地区生产总值. */
  readonly name: string;
  /** Unit of `baseValue`; empty for an index without a unit. */
  readonly baseUnit: string;
  readonly group: IndicatorGroup;
  readonly measure: IndicatorMeasure;
  /** Which way is better, for ranks in comparison sheets; null where neither is. */
  readonly better: 'more' | 'less' | null;
  /** Other spellings, simplified characters, without 全县 and the like. */
  readonly aliases: readonly string[];
}
