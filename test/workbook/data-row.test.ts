import { computeRow, sharedRegionsOf } from '../../src/workbook/data-row';
import { dataRow, rowContext } from './row-samples';

const usual = '平阴县|2024年上半年|完成|地区生产总值';

describe('the key of a row', () => {
  test.each([
    ['as written', {}, usual],
    ['a period typed as ISO 8601', { period: '2024-01/2024-06' }, usual],
    ['a period typed in digits', { period: '2024年1-6月' }, usual],
    ['a year that Excel took for a number', { period: 2024 }, '平阴县|2024年|完成|地区生产总值'],
    ['spaces around what was typed', { region: ' 平阴县', indicator: '地区生产总值 ' }, usual],
    ['no code and no place above', { regionCode: null, parentRegion: null }, usual],
    ['an empty 口径', { status: null }, usual],
    ['a target', { status: '目标' }, '平阴县|2024年上半年|目标|地区生产总值'],
    ['another unit', { value: 1315000, unit: '万元' }, usual],
    ['another currency', { indicator: '进出口总额', unit: '万美元' }, '平阴县|2024年上半年|完成|进出口总额|亿美元'],
    [
      'the currency that is usual for it',
      { indicator: '实际使用外资', unit: '亿美元' },
      '平阴县|2024年上半年|完成|实际使用外资',
    ],
    ['a name that two places bear', { region: '市中区' }, '市中区（济南市）|2024年上半年|完成|地区生产总值'],
    ['no place', { region: null }, '〔甲〕|2024年上半年|完成|地区生产总值'],
    ['no period', { period: null }, '〔甲〕平阴县||完成|地区生产总值'],
    ['a conflict', { remarks: '冲突：与已有的130亿元（乙）不一致' }, `冲突：${usual}`],
    ['a conflict that a person decided for', { remarks: '冲突：与…', review: '已核' }, usual],
    ['a figure outside the dictionary', { indicator: '新建5G基站', unit: '个' }, '平阴县|2024年上半年|完成|新建5G基站'],
    ['a blank row', { region: null, indicator: null }, ''],
  ])('%s', (_, changes, key) => {
    expect(computeRow(dataRow(changes), rowContext).key).toBe(key);
  });

  test('what it is about has no mark of a conflict', () => {
    expect(computeRow(dataRow({ remarks: '冲突：…' }), rowContext).subject).toBe(usual);
  });
});

test.each([
  [{ value: 1315000, unit: '万元' }, 131.5, '亿元'],
  [{ value: 131.5, unit: null }, 131.5, '亿元'],
  [{ value: null, unit: null }, null, '亿元'],
  [{ value: '约130' }, null, '亿元'],
  [{ indicator: '新建5G基站', value: 12, unit: '个' }, 12, '个'],
  [{ indicator: '新建5G基站', value: 12, unit: null }, 12, ''],
])('%j is compared as %s %s', (changes, standardValue, standardUnit) => {
  expect(computeRow(dataRow(changes), rowContext)).toMatchObject({ standardValue, standardUnit });
});

test('names are shared where places of different parents bear them', () => {
  const rows = [
    dataRow({ region: '市中区', parentRegion: '济南市' }),
    dataRow({ region: '市中区', parentRegion: '枣庄市' }),
    dataRow({ region: '平阴县', parentRegion: '济南市' }),
    dataRow({ region: '平阴县', parentRegion: null }),
  ];
  expect([...sharedRegionsOf(rows)]).toEqual(['市中区']);
});
