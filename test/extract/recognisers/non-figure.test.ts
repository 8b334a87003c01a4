import { mentionsIn } from './mentions-in';

const found = (source: string): readonly (readonly [string, string])[] =>
  mentionsIn(source, 'non-figure').map((mention) => [mention.words, mention.class]);

describe('digits that state no figure', () => {
  it.each([
    ['1+653政策体系', '1+653', 'name'],
    ['“1+3+6”布局', '1+3+6', 'name'],
    ['5G基站', '5G', 'name'],
    ['4A级景区', '4A', 'name'],
    ['世界500强', '500强', 'name'],
    ['PM10', 'PM10', 'name'],
    ['G20峰会', 'G20', 'name'],
    ['S102省道', 'S102', 'name'],
    ['205国道', '205国道', 'name'],
    ['1号文件', '1号', 'name'],
    ['8号线', '8号', 'name'],
    ['三期、3期', '3期', 'name'],
    ['第3届', '3届', 'name'],
    ['邮箱abc123@example.com', 'abc123', 'name'],
    ['www.a1.cn', 'www.a1.cn', 'name'],
    ['0563-3021234', '0563-3021234', 'code'],
    ['0735-2221234', '0735-2221234', 'code'],
    ['13912345678', '13912345678', 'code'],
    ['备案号37012402000123', '37012402000123', 'code'],
    ['2024-2025学年', '2024-2025', 'code'],
    ['16:30', '16:30', 'date'],
    ['09:30:05', '09:30:05', 'date'],
    ['第12条', '12', 'ordinal'],
    ['第1-3位', '1-3', 'ordinal'],
    ['前10位', '10', 'ordinal'],
    ['脚注[13]', '[13]', 'other'],
    ['表1 镇原县主要经济指标', '1', 'other'],
    ['附表3 村集体收入', '3', 'other'],
    ['脚注〔2〕', '[2]', 'other'],
  ])('%s', (source, words, kind) => {
    expect(found(source)).toContainEqual([words, kind]);
    expect(mentionsIn(source, 'quantity').filter((quantity) => quantity.unit !== null)).toEqual([]);
  });
});

describe('figures that look like them', () => {
  it.each([
    ['12km', 12, 'km'],
    ['35μg/m³', 35, 'μg/m³'],
    ['180TEU', 180, 'TEU'],
    ['12345678901亿元', 12345678901, '亿元'],
    ['GEP2345.6亿元', 2345.6, '亿元'],
    ['5个大项目', 5, '个'],
    ['前10个百分点', 10, '个百分点'],
  ])('%s', (source, value, unit) => {
    expect(mentionsIn(source, 'quantity').map((quantity) => [quantity.value, quantity.unit])).toEqual([[value, unit]]);
  });
});
