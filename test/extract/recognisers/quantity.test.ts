import fc from 'fast-check';
import { unitSpellings } from '../../../src/codelists/units';
import { mentionsIn } from './mentions-in';

/** A quantity in words: its bound and numbers, its unit, the digits printed. */
function quantities(source: string): readonly string[] {
  return mentionsIn(source, 'quantity').map(({ bound, value, upper, unit, decimals, misprint }) =>
    [
      `${bound}${value.toFixed(decimals)}${upper === null ? '' : `-${upper.value}`}`,
      unit ?? 'no unit',
      ...(misprint ? ['misprint'] : []),
    ].join(' '),
  );
}

describe('a number in digits and its unit', () => {
  it.each([
    ['126.4亿元', ['=126.4 亿元']],
    ['504.00亿元', ['=504.00 亿元']],
    ['1,234.5万元', ['=1234.5 万元']],
    ['1.3万户', ['=1.3 万户']],
    ['2.5万亿元', ['=2.5 万亿元']],
    ['8.6亿千瓦时', ['=8.6 亿千瓦时']],
    ['35微克/立方米', ['=35 微克/立方米']],
    ['35μg/m³', ['=35 μg/m³']],
    ['142公里/百平方公里、3200个/立方厘米', ['=142 公里/百平方公里', '=3200 个/立方厘米']],
    ['820元/人·月、8160元/人·年', ['=820 元/人·月', '=8160 元/人·年']],
    ['12.6万㎡', ['=12.6 万㎡']],
    ['0.3个百分点', ['=0.3 个百分点']],
    ['0.3百分点', ['=0.3 百分点']],
    ['3.2‰', ['=3.2 ‰']],
    ['120千瓦时、35万千瓦', ['=120 千瓦时', '=35 万千瓦']],
    ['5千、8千克、3千元', ['=5 千', '=8 千克', '=3 千元']],
    ['2.5倍', ['=2.5 倍']],
    ['1486.2万人次', ['=1486.2 万人次']],
    ['5218人', ['=5218 人']],
    ['2成', ['=20 %']],
    ['2.5成', ['=25 %']],
    ['18.6亿美元', ['=18.6 亿美元']],
    ['25.6万吨(5.12亿斤)', ['=25.6 万吨', '=5.12 亿斤']],
    ['12km、180TEU', ['=12 km', '=180 TEU']],
    ['31万m2、5m2', ['=31 万m2', '=5 m2']],
    ['31万m2019', ['=31 万']],
    ['3.5', ['=3.5 no unit']],
    ['3.5亿', ['=3.5 亿']],
    ['８．４％', ['=8.4 %']],
    ['8. 4 %', ['=8.4 %']],
    ['-3.2%', ['=-3.2 %']],
    ['增长－3.2%', ['=-3.2 %']],
    ['GEP2345.6亿元', ['=2345.6 亿元']],
  ])('%s', (source, read) => {
    expect(quantities(source)).toEqual(read);
  });

  it('its digits are a span of their own', () => {
    expect(mentionsIn('达1,234.5万元', 'quantity')).toEqual([
      {
        kind: 'quantity',
        start: 1,
        end: 10,
        words: '1,234.5万元',
        value: 1234.5,
        digitsStart: 1,
        digitsEnd: 8,
        decimals: 1,
        unit: '万元',
        upper: null,
        bound: '=',
        misprint: false,
      },
    ]);
  });
});

describe('a bound in the number', () => {
  it.each([
    ['40余家', ['>40 家']],
    ['30多家', ['>30 家']],
    ['100多项', ['>100 项']],
    ['9万余平方米', ['>9 万平方米']],
    ['5万多人', ['>5 万人']],
    ['6余万', ['>6 万']],
    ['3千余万元', ['>3 千万元']],
    ['一百二十余家、四十多户', ['>120 家', '>40 户']],
    ['六百余万人次、二十余万吨、三千余万元', ['>600 万人次', '>20 万吨', '>3000 万元']],
    ['二十余年、三十多个、百余家', []],
    ['<3.5', ['<3.5 no unit']],
    ['＞5.5%', ['>5.5 %']],
    ['≤4%', ['<=4 %']],
    ['>=260家', ['>=260 家']],
  ])('%s', (source, read) => {
    expect(quantities(source)).toEqual(read);
  });
});

describe('a range', () => {
  it.each([
    ['6%-6.5%', ['=6-6.5 %']],
    ['6%—6.5%', ['=6-6.5 %']],
    ['5%至6%', ['=5-6 %']],
    ['5.5~6%', ['=5.5-6 %']],
    ['5至6亿元', ['=5-6 亿元']],
    ['800到1000家', ['=800-1000 家']],
  ])('%s', (source, read) => {
    expect(quantities(source)).toEqual(read);
  });

  it.each([
    ['a fall is none', '6%-5%', ['=6 %', '=5 %']],
    ['nor are two units', '5亿元至6%', ['=5 亿元', '=6 %']],
    ['nor two numbers without a unit', '5-6', ['=5 no unit', '=6 no unit']],
    ['nor a list', '0.5个、2.0个、3.2个百分点', ['=0.5 个', '=2.0 个', '=3.2 个百分点']],
  ])('%s: %s', (_, source, read) => {
    expect(quantities(source)).toEqual(read);
  });
});

describe('a number in characters before a unit', () => {
  it.each([
    ['千亿元', ['=1000 亿元']],
    ['百亿元', ['=100 亿元']],
    ['两千万元', ['=2000 万元']],
    ['十万亩', ['=10 万亩']],
    ['三成', ['=30 %']],
    ['三成多', ['>30 %']],
    ['一半', ['=50 %']],
    ['两倍多', ['>2 倍']],
    ['翻一番', ['=1 番']],
    ['翻了两番', ['=2 番']],
    ['一个百分点', ['=1 个百分点']],
  ])('%s', (source, read) => {
    expect(quantities(source)).toEqual(read);
  });

  it.each([
    '一个',
    '三家',
    '半',
    '一方面',
    '万元GDP能耗',
    '数十亿元',
    '几百亿元',
    '数千万元',
    '一成立',
    '一成不变',
    '十成',
    '一番新气象',
    '零亿元',
  ])('%s is none', (source) => {
    expect(quantities(source)).toEqual([]);
  });
});

describe('a misprint', () => {
  it('of two points is read, with a doubt', () => {
    expect(quantities('14..3%')).toEqual(['=14.3 % misprint']);
  });
});

describe('digits that are no quantity', () => {
  it.each([
    '1-7月',
    '2024年上半年',
    '5G基站',
    '1+653',
    '500强',
    '0563-3021234',
    '13912345678',
    '十四五规划',
    '第一产业',
    '第3位',
    '第12条',
    '居全省34位',
    'PM10',
    '[13]',
    '16:30',
    '9.5:43.2:47.3',
  ])('%s', (source) => {
    expect(quantities(source)).toEqual([]);
  });
});

describe('numbers parted by colons', () => {
  const ratios = (source: string): readonly (readonly number[])[] =>
    mentionsIn(source, 'ratio').map(({ parts }) => parts.map(({ value }) => value));

  it.each([
    ['9.5:43.2:47.3', [[9.5, 43.2, 47.3]]],
    ['12.1∶40.2︰47.7', [[12.1, 40.2, 47.7]]],
    ['12.1%:40.2%:47.7%', [[12.1, 40.2, 47.7]]],
    ['2.10:1', [[2.1, 1]]],
    ['14.8∶44.9∶40.3调整为14.3∶45.5∶40.2', [[14.8, 44.9, 40.3], [14.3, 45.5, 40.2]]], // prettier-ignore
  ])('%s', (source, read) => {
    expect(ratios(source)).toEqual(read);
  });

  it.each(['16:30', '18:00:30', '2:1', '3:0', '来源:3.5', `9.5:${'1'.repeat(400)}:47.3`])('%s is none', (source) => {
    expect(ratios(source)).toEqual([]);
  });
});

/** Counting words that make a name of a number (8号, 五大类), 成, which is ten per cent, and 元人民币, which is 元. */
const NAMED = /^(?:号|大类|成|元人民币)$/u;

it('reads 38.5亿元人民币 as 38.5亿元', () => {
  expect(quantities('达38.5亿元人民币，')).toEqual(['=38.5 亿元']);
});

it('reads any number before any unit back', () => {
  const unit = fc.constantFrom(...unitSpellings.filter((spelling) => !NAMED.test(spelling)));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.nat(3), unit, (digits, decimals, printed) => {
      const number = (digits / 10 ** decimals).toFixed(decimals);
      expect(quantities(`达${number}${printed}`)).toEqual([`=${number} ${printed}`]);
    }),
  );
});
