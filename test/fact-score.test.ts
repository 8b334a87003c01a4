import { rates, score, total } from './fact-score';
import type { FactRow } from './gold-table';

const row = (cells: Partial<FactRow>): FactRow => ({
  region: '甲县',
  period: '2023',
  status: 'actual',
  indicator: '地区生产总值',
  value: '214.5',
  unit: '亿元',
  growth: '7.1',
  change: '',
  rank: '',
  evidence: '',
  ...cells,
});

describe('counting facts', () => {
  test('a level, a growth, a change and each rank are one fact each', () => {
    const whole = row({ change: '+11亿元', rank: '10@全省;6@全市' });
    expect(score([whole], [whole])).toEqual({ gold: 5, got: 5, right: 5 });
  });

  test.each<[string, Partial<FactRow>, Partial<FactRow>]>([
    ['the same amount in another unit', {}, { value: '2145000', unit: '万元' }],
    ['another word for the unit', { value: '42', unit: '家' }, { value: '42', unit: '户' }],
    ['> and >=', { value: '>=4.5' }, { value: '>4.5' }],
    ['each other in the name of a set', { rank: '3@全市' }, { rank: '3@全市各区县' }],
    ['alternatives', { period: '2022|2023' }, {}],
    ['a range, by its lower end', { growth: '6-6.5' }, { growth: '6' }],
  ])('counts as right: %s', (_, gold, got) => {
    const { gold: wanted, got: read, right } = score([row(gold)], [row(got)]);
    expect([read, right]).toEqual([wanted, wanted]);
  });

  test.each<[string, Partial<FactRow>]>([
    ['place', { region: '乙县' }],
    ['period', { period: '2024' }],
    ['status', { status: 'target' }],
    ['bound', { value: '<214.5', growth: '~7.1' }],
    ['number', { value: '214.4', growth: '-7.1' }],
    ['indicator', { indicator: '出口总额' }],
  ])('counts as wrong: another %s', (_, got) => {
    expect(score([row({})], [row(got)])).toEqual({ gold: 2, got: 2, right: 0 });
  });

  test('a fact read twice counts once, and a repeat under another allowed period is no error', () => {
    expect(score([row({})], [row({}), row({ evidence: '又' })])).toEqual({ gold: 2, got: 2, right: 2 });
    const both = [row({ period: '2022' }), row({ period: '2023' })];
    expect(score([row({ period: '2022|2023' })], both)).toEqual({ gold: 2, got: 2, right: 2 });
  });

  test('nothing read is no precision lost, and counts add up', () => {
    const nothing = score([row({})], []);
    expect(nothing).toEqual({ gold: 2, got: 0, right: 0 });
    expect(rates(nothing)).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(total([nothing, score([row({})], [row({})])])).toEqual({ gold: 4, got: 2, right: 2 });
    expect(rates({ gold: 4, got: 2, right: 2 }).f1).toBeCloseTo(2 / 3);
  });
});
