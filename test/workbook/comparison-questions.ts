import type { WorkbookOptions } from '../../src/workbook';
import type { ExpectedQuestion } from './expected-comparison';

/** What the comparison of the sample counties is asked, as a question to pencil and paper and as options to the planner. */
export interface ComparisonQuestion {
  readonly name: string;
  readonly question: ExpectedQuestion;
  readonly options: Partial<WorkbookOptions>;
}

const regions = ['泾县', '绩溪县', '旌德县'];
const half = { flows: '2024-01/2024-06', stocks: '2024-06-30' };

function question(name: string, asked: ExpectedQuestion, options: Partial<WorkbookOptions>): ComparisonQuestion {
  return { name, question: asked, options: { regions: asked.regions, indicators: asked.indicators, ...options } };
}

export const questions: readonly ComparisonQuestion[] = [
  question(
    'levels, growths, ties, bounds and another currency of a half-year',
    {
      regions,
      indicators: [
        '地区生产总值',
        '规模以上工业增加值',
        '固定资产投资',
        '社会消费品零售总额',
        '一般公共预算收入',
        '进出口总额',
        '农村居民人均可支配收入',
      ],
      ...half,
      status: 'actual',
    },
    { period: '2024-01/2024-06' },
  ),
  question(
    'stocks at the end, averages, less is better, and nobody has a figure',
    {
      regions,
      indicators: ['金融机构存款余额', 'PM2.5平均浓度', '空气质量优良天数', '全社会用电量'],
      ...half,
      status: 'actual',
    },
    { period: '2024年上半年' },
  ),
  question(
    'targets with bounds and ranges',
    {
      regions: ['绩溪县', '泾县'],
      indicators: ['地区生产总值', '固定资产投资', '一般公共预算收入', '城镇登记失业率'],
      flows: '2024',
      stocks: '2024',
      status: 'target',
    },
    { period: '2024', status: '目标' },
  ),
  question(
    'a year with estimates only',
    {
      regions: ['泾县'],
      indicators: ['一般公共预算收入', '地区生产总值'],
      flows: '2023',
      stocks: '2023',
      status: 'estimated',
    },
    { period: '2023', status: '预计' },
  ),
  question(
    'indicators that are neither better nor worse',
    { regions, indicators: ['常住人口', '地区生产总值'], flows: '2023', stocks: '2023', status: 'actual' },
    { period: '2023' },
  ),
];
