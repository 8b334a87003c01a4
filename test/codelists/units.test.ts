import fc from 'fast-check';
import {
  COUNT,
  MONEY,
  NO_UNIT,
  OTHER_UNIT,
  PER_CENT,
  PER_MILLE,
  POINTS,
  TIMES,
  convertUnit,
  countUnits,
  isCountUnit,
  kindOfUnit,
  ratioUnits,
  splitUnit,
  unitMultipliers,
  unitSpellings,
} from '../../src/codelists/units';
import { indicators } from '../../src/codelists/indicators';

test.each([
  [null, NO_UNIT],
  ['%', PER_CENT],
  ['‰', PER_MILLE],
  ['个百分点', POINTS],
  ['千分点', POINTS],
  ['倍', TIMES],
  ['番', TIMES],
  ['万元', MONEY],
  ['亿美金', MONEY],
  ['英镑', MONEY],
  ['万户', COUNT],
  ['人次', COUNT],
  ['元/吨', OTHER_UNIT],
  ['吨/公顷', OTHER_UNIT],
  ['亿', OTHER_UNIT],
  ['成', OTHER_UNIT],
])('the kind of %s', (unit, kind) => {
  expect(kindOfUnit(unit)).toBe(kind);
});

describe('a printed unit is a factor and a bare unit', () => {
  it.each([
    ['元', 1, '元'],
    ['万元', 1e4, '元'],
    ['亿元', 1e8, '元'],
    ['千亿元', 1e11, '元'],
    ['万亿元', 1e12, '元'],
    ['亿', 1e8, ''],
    ['万美元', 1e4, '美元'],
    ['亿美金', 1e8, '美元'],
    ['万户', 1e4, '家'],
    ['万人次', 1e4, '人次'],
    ['万公斤', 1e4, '千克'],
    ['千克', 1, '千克'],
    ['千瓦', 1, '千瓦'],
    ['万千瓦', 1e4, '千瓦'],
    ['亿千瓦时', 1e8, '千瓦时'],
    ['万度', 1e4, '千瓦时'],
    ['千米', 1, '公里'],
    ['万㎡', 1e4, '平方米'],
    ['μg/m³', 1, '微克/立方米'],
    ['个百分点', 1, '百分点'],
    ['百分点', 1, '百分点'],
    ['万元/亩', 1e4, '元/亩'],
    ['%', 1, '%'],
    ['台套', 1, '台套'],
    ['', 1, ''],
  ])('%s', (unit, factor, base) => {
    expect(splitUnit(unit)).toMatchObject({ factor, base });
  });
});

describe('a number in another unit', () => {
  it.each<[number, string, string, number]>([
    [12626, '万元', '亿元', 1.2626],
    [1.3, '万户', '户', 13000],
    [0.07, '万元', '元', 700],
    [0.57, '万人', '人', 5700],
    [0.1, '万人', '人', 1000],
    [4.35, '亿元', '万元', 43500],
    [1000, '亿元', '万亿元', 0.1],
    [25.6, '万吨', '吨', 256000],
    [5.12, '亿斤', '万吨', 25.6],
    [3500, '公斤', '吨', 3.5],
    [2, '吨', '千克', 2000],
    [10, '公顷', '亩', 150],
    [30, '亩', '公顷', 2],
    [1.5, '平方公里', '平方米', 1500000],
    [8650, '万千瓦时', '亿千瓦时', 0.865],
    [5.6, '‰', '%', 0.56],
    [42, '个', '家', 42],
    [42, '户', '家', 42],
    [35, '微克/立方米', 'μg/m³', 35],
    [-3.2, '万元', '元', -32000],
    [0, '亿元', '元', 0],
  ])('%d%s in %s is %d', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });

  it.each([
    ['亿美元', '亿元', 'a rate of exchange is not in the report'],
    ['万元', '万美元', 'nor the other way'],
    ['港元', '美元', 'nor between foreign currencies'],
    ['欧元', '元', 'nor from any other'],
    ['万吨', '亿元', 'weight and money'],
    ['人', '人次', 'persons and visits'],
    ['家', '人', 'enterprises and persons'],
    ['%', '个百分点', 'a rate and its change'],
    ['%', '‰', 'a rate as printed stays'],
    ['公里', '平方公里', 'length and area'],
    ['亿元', '', 'no unit'],
  ])('%s in %s is not told: %s', (from, to) => {
    expect(convertUnit(1, from, to)).toBeNull();
  });

  const unit = fc
    .tuple(fc.constantFrom('', ...unitMultipliers), fc.constantFrom('元', '吨', '亩', '人次', '平方米', '家'))
    .map(([multiplier, base]) => multiplier + base);
  const printed = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((number) => number / 100);

  it('comes back as it went', () => {
    fc.assert(
      fc.property(printed, unit, unit, (value, from, to) => {
        const there = convertUnit(value, from, to);
        if (there === null) expect(splitUnit(from).base).not.toBe(splitUnit(to).base);
        else expect(convertUnit(there, to, from)).toBe(value);
      }),
    );
  });

  it('has no digits that nobody printed', () => {
    fc.assert(
      fc.property(printed, (value) => {
        expect(convertUnit(value, '万元', '元')).toBe(Math.round(value * 100) * 100);
      }),
    );
  });
});

describe('what is counted', () => {
  it.each(['家', '万户', '个', '人次', '万人次', '台', '项'])('%s counts', (unit) => {
    expect(isCountUnit(unit)).toBe(true);
  });

  it.each(['亿元', '万美元', '%', '个百分点', '倍', '吨', '亩', '天', '微克/立方米', '亿', ''])(
    '%s measures',
    (unit) => {
      expect(isCountUnit(unit)).toBe(false);
    },
  );
});

describe('the list', () => {
  it('has each spelling once', () => {
    expect(unitSpellings).toHaveLength(new Set(unitSpellings).size);
    expect(countUnits).toHaveLength(new Set(countUnits).size);
    expect(unitSpellings).toEqual(expect.arrayContaining([...ratioUnits, ...countUnits]));
  });

  it('puts longer powers of ten before those that they begin with', () => {
    const hidden = unitMultipliers.filter((one, at) =>
      unitMultipliers.slice(0, at).some((before) => one.startsWith(before)),
    );
    expect(hidden).toEqual([]);
  });

  it('measures every indicator: its base unit converts into itself', () => {
    const unknown = indicators.filter(
      ({ baseUnit }) => baseUnit !== '' && !unitSpellings.includes(baseUnit.replace(/^[万亿]/u, '')),
    );
    expect(unknown).toEqual([]);
    expect(indicators.filter(({ baseUnit }) => convertUnit(1, baseUnit, baseUnit) !== 1)).toEqual([]);
  });
});
