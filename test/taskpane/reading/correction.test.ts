import {
  corrected,
  noCorrections,
  observationId,
  withCorrections,
  type Correction,
} from '../../../src/taskpane/reading/correction';
import { madeExtraction, madeObservation } from '../made-extraction';

const row = madeObservation({
  indicator: '工业总产值',
  value: 12.5,
  unit: '亿元',
  decimals: 1,
  baseValue: 12.5,
  valueBound: '>',
  growth: 4,
  figures: [{ field: 'value', start: 7, end: 11 }],
  confidence: 0.7,
  notes: ['subject-carried', 'provisional'],
});

test('a corrected value is exact, in its unit, certain and noted; the place in the text stays', () => {
  expect(corrected(row, { value: 1250.25, unit: '万元', baseUnit: '亿元' })).toEqual({
    ...row,
    value: 1250.25,
    unit: '万元',
    decimals: 2,
    baseValue: 0.125025,
    valueBound: '=',
    confidence: 1,
    notes: ['provisional', 'corrected'],
  });
});

test('an indicator outside the dictionary has no base value', () => {
  const change = { indicator: '烟草工业总产值', core: false, baseUnit: null };
  expect(corrected(row, change)).toEqual({
    ...row,
    indicator: '烟草工业总产值',
    core: false,
    baseValue: null,
    confidence: 1,
    notes: ['provisional', 'corrected'],
  });
});

test('nothing corrected is the very row', () => {
  expect(corrected(row, {})).toBe(row);
});

test('what is written: corrected rows without those left out', () => {
  const [kept, wrong, foreign] = [row, { ...row, start: 20 }, { ...row, start: 40 }];
  const extraction = madeExtraction({ observations: [kept, wrong, foreign] });
  const corrections = new Map<string, Correction>([
    [observationId(wrong), { status: 'target' }],
    [observationId(foreign), 'left-out'],
  ]);
  expect(withCorrections(extraction, corrections).observations).toEqual([kept, corrected(wrong, { status: 'target' })]);
  expect(withCorrections(extraction, noCorrections)).toBe(extraction);
});

test('a confirmed row says what was read, is certain and noted', () => {
  expect(corrected(row, 'confirmed')).toEqual({ ...row, confidence: 1, notes: ['provisional', 'confirmed'] });
});
