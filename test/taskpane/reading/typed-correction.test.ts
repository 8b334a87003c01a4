import { fieldsOf, typedCorrection, type CorrectionFields } from '../../../src/taskpane/reading/typed-correction';
import { madeObservation } from '../made-extraction';

const row = madeObservation({
  indicator: '工业总产值',
  value: 12.5,
  unit: '亿元',
  decimals: 2,
  growth: -4,
});

test('the fields say what the row says, at its printed precision', () => {
  expect(fieldsOf(row)).toEqual({
    indicator: '工业总产值',
    region: '泾县',
    period: '2024年上半年',
    status: 'actual',
    value: '12.50',
    unit: '亿元',
    growth: '-4',
  });
});

const typed = (change: Partial<CorrectionFields>): CorrectionFields => ({ ...fieldsOf(row), ...change });

test.each<[Partial<CorrectionFields>, object]>([
  [{}, {}],
  [{ value: ' 12.50 ' }, {}],
  [{ value: '1,250.5' }, { value: 1250.5, baseUnit: '亿元' }],
  [{ unit: '万元' }, { unit: '万元', baseUnit: '亿元' }],
  [{ value: '' }, { value: null, unit: null, baseUnit: '亿元' }],
  [{ growth: '４.2%' }, { growth: 4.2 }],
  [{ growth: '' }, { growth: null }],
  [{ status: 'target' }, { status: 'target' }],
  [{ period: '2024年1-7月' }, { period: '2024-01/2024-07' }],
  [{ region: '宣城市' }, { region: '宣城市', regionCode: '341800', parentRegion: '安徽省' }],
  [{ indicator: '规模以上工业总产值' }, { indicator: '规模以上工业总产值', core: true, baseUnit: '亿元' }],
  [{ indicator: '烟草工业总产值' }, { indicator: '烟草工业总产值', core: false, baseUnit: null }],
])('%j is the correction %j', (change, correction) => {
  expect(typedCorrection(row, typed(change))).toEqual({ correction });
});

test.each<[Partial<CorrectionFields>, readonly string[]]>([
  [{ indicator: ' ' }, ['indicator']],
  [{ region: '火星县' }, ['region']],
  [{ region: '鼓楼区' }, ['region']],
  [{ region: '' }, ['region']],
  [{ period: '去年' }, ['period']],
  [{ value: '十二' }, ['value']],
  [{ value: '12.5亿', growth: '4..2' }, ['value', 'growth']],
])('%j is refused at %j', (change, refused) => {
  expect(typedCorrection(row, typed(change))).toEqual({ refused });
});

test('a place or a period that is unknown may stay so', () => {
  const unknown = madeObservation({ region: null, period: null, value: 1, unit: '亿元', decimals: 0 });
  const fields = { ...fieldsOf(unknown), value: '2' };
  expect(typedCorrection(unknown, fields)).toEqual({ correction: { value: 2, baseUnit: '亿元' } });
});
