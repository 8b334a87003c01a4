import { indicatorNamed } from '../../src/codelists/indicators';
import { convertUnit } from '../../src/codelists/units';
import type { Extraction, Figure, Observation, UnreadQuantity } from '../../src/model';
import type { ReportInput } from '../../src/workbook';

/** One figure of a made-up report; what is absent is not printed. */
export interface SampleFigure {
  readonly indicator: string;
  readonly period: string | null;
  readonly status?: Observation['status'];
  readonly region?: string;
  /** As printed: `504.00`. */
  readonly value?: string;
  readonly unit?: string;
  readonly growth?: string;
  readonly rest?: Partial<Observation>;
}

export interface SampleReport {
  readonly source: string;
  readonly place: Place;
  readonly figures: readonly SampleFigure[];
  readonly unread?: readonly string[];
}

/** A place of a sample; its figures are invented. */
export interface Place {
  readonly region: string;
  readonly regionCode: string | null;
  readonly parentRegion: string | null;
}

/**
 * Writes a made-up report around the figures and gives it with the extraction that a right reading of it has: every
 * figure's span holds its printed digits, every evidence is cut from the text.
 */
export function sampleReport({ source, place, figures, unread = [] }: SampleReport): ReportInput {
  let text = `${place.region}经济运行情况\n`;
  const observations: Observation[] = [];
  for (const figure of figures) {
    const read = sentence(figure, place, text.length);
    observations.push(read);
    text += `${read.evidence}。`;
  }
  const quantities = unread.map((quantity): UnreadQuantity => {
    text += `\n另有${quantity}有待核实。`;
    const start = text.lastIndexOf(quantity);
    return { start, end: start + quantity.length, text: quantity, reason: 'no-subject' };
  });
  const extraction: Extraction = {
    observations,
    unread: quantities,
    none: [],
    diagnostics: [],
    report: {
      title: `${place.region}经济运行情况`,
      ...place,
      date: '2024-07-25',
      defaultPeriod: figures[0]?.period ?? null,
      kind: 'press',
    },
  };
  return { source, text, extraction };
}

function sentence(figure: SampleFigure, place: Place, start: number): Observation {
  const { indicator, value, unit, growth } = figure;
  const definition = indicatorNamed(indicator);
  const figures: Figure[] = [];
  let evidence = indicator;
  if (value !== undefined) {
    figures.push({ field: 'value', start: start + evidence.length, end: start + evidence.length + value.length });
    evidence += `${value}${unit ?? ''}`;
  }
  if (growth !== undefined) {
    evidence += growth.startsWith('-') ? '，下降' : '，增长';
    const printed = growth.replace('-', '');
    figures.push({ field: 'growth', start: start + evidence.length, end: start + evidence.length + printed.length });
    evidence += `${printed}%`;
  }
  const level = value === undefined ? null : Number(value);
  // Named one by one: an object that grows out of a spread takes a hundred times as long, and there are tens of thousands.
  return {
    region: figure.region ?? place.region,
    regionCode: place.regionCode,
    parentRegion: place.parentRegion,
    indicator,
    core: definition !== undefined,
    period: figure.period,
    status: figure.status ?? 'actual',
    value: level,
    unit: level === null ? null : (unit ?? null),
    decimals: value === undefined ? null : (value.split('.')[1]?.length ?? 0),
    valueBound: '=',
    valueUpper: null,
    baseValue:
      level === null || !definition ? null : convertUnit(level, unit ?? definition.baseUnit, definition.baseUnit),
    growth: growth === undefined ? null : Number(growth),
    growthBound: '=',
    growthUpper: null,
    change: null,
    ranks: [],
    figures,
    evidence,
    start,
    end: start + evidence.length,
    otherEvidence: [],
    confidence: 0.98,
    notes: [],
    ...figure.rest,
  };
}

export const places = {
  jingxian: { region: '泾县', regionCode: '341823', parentRegion: '宣城市' },
  jixi: { region: '绩溪县', regionCode: '341824', parentRegion: '宣城市' },
  jingde: { region: '旌德县', regionCode: '341825', parentRegion: '宣城市' },
  shizhongOfJinan: { region: '市中区', regionCode: '370103', parentRegion: '济南市' },
  shizhongOfZaozhuang: { region: '市中区', regionCode: '370402', parentRegion: '枣庄市' },
} as const satisfies Record<string, Place>;

const half = '2024-01/2024-06';
const halfEnd = '2024-06-30';

/** Three counties over a half-year, the year before and the targets: units, bounds, ties, gaps and another currency. */
export const countyReports: readonly ReportInput[] = [
  sampleReport({
    source: '泾县2024年上半年经济运行情况',
    place: places.jingxian,
    figures: [
      {
        indicator: '地区生产总值',
        period: half,
        value: '78.60',
        unit: '亿元',
        growth: '6.1',
        rest: { ranks: [{ position: 2, scope: '全市', of: 'growth' }] },
      },
      { indicator: '规模以上工业增加值', period: half, growth: '9.4', rest: { notes: ['provisional'] } },
      { indicator: '固定资产投资', period: half, value: '41.2', unit: '亿元', growth: '12.0' },
      { indicator: '社会消费品零售总额', period: half, value: '504.00', unit: '百万元', growth: '4.5' },
      { indicator: '一般公共预算收入', period: half, value: '80425', unit: '万元', growth: '3.15' },
      { indicator: '进出口总额', period: half, value: '12.5', unit: '亿元', growth: '-7.2' },
      { indicator: '城镇居民人均可支配收入', period: half, value: '24108', unit: '元', growth: '5.0' },
      { indicator: '农村居民人均可支配收入', period: half, value: '11264', unit: '元', growth: '7.0' },
      { indicator: '金融机构存款余额', period: halfEnd, value: '402.7', unit: '亿元', growth: '10.2' },
      { indicator: 'PM2.5平均浓度', period: half, value: '28', unit: '微克/立方米', growth: '-6.7' },
      {
        indicator: '空气质量优良天数',
        period: half,
        value: '171',
        unit: '天',
        rest: { change: { value: 6, unit: '天' } },
      },
      { indicator: '新建5G基站', period: half, value: '126', unit: '个' },
      { indicator: '新开工项目', period: half, value: '32', unit: '个' },
      { indicator: '新开工项目', period: half, value: '18', unit: '个' },
    ],
    unread: ['1.2万人次', '35亩'],
  }),
  sampleReport({
    source: '绩溪县2024年上半年经济运行情况',
    place: places.jixi,
    figures: [
      { indicator: '地区生产总值', period: half, value: '56.3', unit: '亿元', growth: '5.8' },
      { indicator: '规模以上工业增加值', period: half, value: '17.35', unit: '亿元', growth: '9.4' },
      { indicator: '固定资产投资', period: half, value: '30', unit: '亿元', growth: '8.8', rest: { valueBound: '>' } },
      { indicator: '社会消费品零售总额', period: half, value: '27.95', unit: '亿元', growth: '5.1' },
      { indicator: '一般公共预算收入', period: half, value: '6.12', unit: '亿元', growth: '-1.4' },
      { indicator: '进出口总额', period: half, value: '8120', unit: '万美元', growth: '15.3' },
      { indicator: '城镇居民人均可支配收入', period: half, value: '23177', unit: '元', growth: '5.3' },
      { indicator: '农村居民人均可支配收入', period: half, value: '11264', unit: '元', growth: '7.4' },
      { indicator: '金融机构存款余额', period: halfEnd, value: '268.15', unit: '亿元', growth: '8.9' },
      { indicator: 'PM2.5平均浓度', period: half, value: '24.5', unit: '微克/立方米', growth: '2.1' },
      { indicator: '常住人口', period: '2023', value: '14.6', unit: '万人' },
    ],
  }),
  sampleReport({
    source: '旌德县2024年上半年经济运行情况',
    place: places.jingde,
    figures: [
      { indicator: '地区生产总值', period: half, value: '31.9', unit: '亿元', growth: '7.25' },
      { indicator: '规模以上工业增加值', period: half, growth: '11.3' },
      { indicator: '社会消费品零售总额', period: half, value: '12.06', unit: '亿元', growth: '3.9' },
      {
        indicator: '一般公共预算收入',
        period: half,
        value: '3.6',
        unit: '亿元',
        growth: '5',
        rest: { valueBound: '~', growthBound: '>=' },
      },
      { indicator: '城镇居民人均可支配收入', period: half, value: '22850', unit: '元' },
      { indicator: '农村居民人均可支配收入', period: half, value: '10937', unit: '元', growth: '6.6' },
      { indicator: '金融机构存款余额', period: halfEnd, value: '1523800', unit: '万元' },
    ],
  }),
  sampleReport({
    source: '泾县2024年政府工作报告',
    place: places.jingxian,
    figures: [
      { indicator: '地区生产总值', period: '2023', value: '155.2', unit: '亿元', growth: '5.5' },
      { indicator: '常住人口', period: '2023', value: '28.41', unit: '万人' },
      { indicator: '一般公共预算收入', period: '2023', value: '13', unit: '亿元', status: 'estimated', growth: '4' },
      { indicator: '地区生产总值', period: '2024', status: 'target', growth: '6', rest: { growthBound: '>=' } },
      { indicator: '固定资产投资', period: '2024', status: 'target', growth: '10', rest: { growthBound: '~' } },
      {
        indicator: '城镇登记失业率',
        period: '2024',
        status: 'target',
        value: '4',
        unit: '%',
        rest: { valueBound: '<=' },
      },
    ],
  }),
  sampleReport({
    source: '绩溪县2024年国民经济和社会发展计划',
    place: places.jixi,
    figures: [
      { indicator: '地区生产总值', period: '2023', value: '110.75', unit: '亿元', growth: '5.2' },
      { indicator: '地区生产总值', period: '2024', status: 'target', growth: '6', rest: { growthUpper: 6.5 } },
      {
        indicator: '一般公共预算收入',
        period: '2024',
        status: 'target',
        value: '12.5',
        unit: '亿元',
        rest: { valueUpper: 13 },
      },
      {
        indicator: '城镇登记失业率',
        period: '2024',
        status: 'target',
        value: '3.5',
        unit: '%',
        rest: { valueBound: '<' },
      },
    ],
  }),
];

export const writtenAt = '2024-08-01T09:30:00+08:00';
