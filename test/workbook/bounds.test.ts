import { boundText, readBounds } from '../../src/workbook/bounds';
import { countyReports, places, sampleReport } from './observation-samples';
import type { Observation } from '../../src/model';

function boundOf(rest: Partial<Observation>, growth?: string): string {
  const figure = { indicator: '地区生产总值', period: '2024', value: '30', unit: '亿元', rest };
  const report = sampleReport({
    source: '',
    place: places.jixi,
    figures: [growth === undefined ? figure : { ...figure, growth }],
  });
  return report.extraction.observations.map(boundText).join();
}

describe('界限 tells what the printed numbers bound, and is read back as such', () => {
  test.each([
    [{}, undefined, '', { level: '', growth: '' }],
    [{ valueBound: '>=' }, undefined, '≥', { level: '≥', growth: '' }],
    [{ valueBound: '>' }, '5', '＞', { level: '＞', growth: '' }],
    [{ valueBound: '<=' }, undefined, '≤', { level: '≤', growth: '' }],
    [{ valueBound: '<' }, undefined, '＜', { level: '＜', growth: '' }],
    [{ valueBound: '~' }, undefined, '约', { level: '约', growth: '' }],
    [{ valueUpper: 35.5 }, undefined, '至35.5', { level: '至35.5', growth: '' }],
    [{ growthBound: '>=' }, '5', '同比≥', { level: '', growth: '≥' }],
    [{ growthUpper: 6.5 }, '6', '同比至6.5', { level: '', growth: '至6.5' }],
    [{ valueBound: '~', growthBound: '>' }, '5', '约；同比＞', { level: '约', growth: '＞' }],
  ] as const)('%j with growth %s is %s', (rest, growth, text, read) => {
    expect(boundOf(rest, growth)).toBe(text);
    expect(readBounds(text)).toEqual(read);
  });

  test('a bound of a growth that is not there is not told', () => {
    expect(boundOf({ growthBound: '>=' })).toBe('');
  });

  test('exact figures have none', () => {
    expect(countyReports[0]?.extraction.observations.map(boundText).filter((text) => text !== '')).toEqual([]);
  });
});
