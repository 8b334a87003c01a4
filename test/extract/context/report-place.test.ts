import { extract } from '../../../src/extract/extract';
import type { ExtractionOptions } from '../../../src/model';

/** Name, code and parent of the place that a text is about. */
function placeOf(text: string, options: ExtractionOptions = {}): readonly (string | null)[] {
  const { region, regionCode, parentRegion } = extract(`${text}\n税收收入20.3亿元。`, options).report;
  return [region, regionCode, parentRegion];
}

describe('the place that a report is about', () => {
  it.each([
    ['in the title', '桂阳县2023年经济运行情况', ['桂阳县', '431021', '郴州市']],
    ['a city', '宣城市2023年经济运行情况', ['宣城市', '341800', '安徽省']],
    ['a city of a county’s rank', '宁国市2023年经济运行情况', ['宁国市', '341881', '宣城市']],
    ['with those above it', '湖南省郴州市桂阳县2023年经济运行情况', ['桂阳县', '431021', '郴州市']],
    [
      'the county of a city that is named as often',
      '宣城市绩溪县2023年情况\n全县经济向好，全县上下同心。',
      ['绩溪县', '341824', '宣城市'],
    ],
    ['among its neighbours', '桂阳县2023年情况\n学习资兴市、嘉禾县、宜章县的做法。', ['桂阳县', '431021', '郴州市']],
    [
      'the city of the title, though a county is named thrice',
      '铜陵市2023年情况\n枞阳县居首，枞阳县增长6%，枞阳县完成8.2亿元。',
      ['铜陵市', '340700', '安徽省'],
    ],
    ['a province in short', '广西2023年国民经济和社会发展统计公报', ['广西壮族自治区', '450000', '全国']],
    ['a county in short', '2024年上半年长阳经济运行情况', ['长阳土家族自治县', '420528', '宜昌市']],
    ['a district in short', '历城2024年统计公报', ['历城区', '370112', '济南市']],
    ['a city in short behind a bar', '一图读懂｜2021年玉环经济“成绩单”', ['玉环市', '331083', '台州市']],
    ['a county in short before a colon', '昌黎：上半年经济运行平稳', ['昌黎县', '130322', '秦皇岛市']],
    ['a city in short before what grew', '前三季度，义乌GDP增长7.6%', ['义乌市', '330782', '金华市']],
    ['a city in short behind 数说', '数说玉环2021', ['玉环市', '331083', '台州市']],
    ['no city in what a firm is called', '企业经济，义乌小商品集团', [null, null, null]],
    ['a province before its namesakes', '海南2024年统计公报', ['海南省', '460000', '全国']],
    ['an autonomous county without its people', '融水县2024年经济运行情况', ['融水苗族自治县', '450225', '柳州市']],
    ['a banner in short', '莫旗2023年政府工作报告', ['莫力达瓦达斡尔族自治旗', '150722', '呼伦贝尔市']],
    ['an everyday word is no place', '2024年友谊经济运行情况', [null, null, null]],
    ['a short name inside a firm’s', '长阳酒业2024年情况', [null, null, null]],
    ['no province in the name of a firm', '山西焦煤集团2023年情况', [null, null, null]],
    ['in traditional characters', '桂陽縣2023年經濟運行情況', ['桂阳县', '431021', '郴州市']],
    ['none', '全县经济运行情况', [null, null, null]],
  ])('%s', (_, text, place) => {
    expect(placeOf(text)).toEqual(place);
  });

  it('a name of its time keeps it, with the code of its successor', () => {
    expect(placeOf('徐水县2012年政府工作报告')).toEqual(['徐水县', '130609', '保定市']);
  });

  it('the caller knows better', () => {
    expect(placeOf('桂阳县2023年经济运行情况', { region: '资兴市' })).toEqual(['资兴市', '431081', '郴州市']);
    expect(placeOf('2023年经济运行情况', { region: '桂阳' })).toEqual(['桂阳县', '431021', '郴州市']);
  });
});

describe('a place of a figure', () => {
  const regions = (sentence: string): readonly (string | null)[] =>
    extract(`湖南省郴州市桂阳县2023年经济运行情况\n\n${sentence}`).observations.map(({ region }) => region);

  it.each([
    ['全县税收收入20.3亿元。', ['桂阳县']],
    ['我县税收收入20.3亿元。', ['桂阳县']],
    ['全市税收收入186亿元。', ['郴州市']],
    ['全省税收收入2306亿元。', ['湖南省']],
    ['全国税收收入增长5%。', ['全国']],
    ['资兴市税收收入18.1亿元。', ['资兴市']],
    ['税收收入20.3亿元。', ['桂阳县']],
    ['江华县税收收入9.4亿元。', ['江华瑶族自治县']],
  ])('%s', (sentence, expected) => {
    expect(regions(sentence)).toEqual(expected);
  });

  it('of a name that several places bear is the nearest one', () => {
    const { observations } = extract('湖南省长沙市望城区2023年经济运行情况\n\n鼓楼区税收收入8亿元。');
    expect(observations.map(({ region }) => region)).toEqual(['鼓楼区']);
    expect(
      extract('福州市2023年经济运行情况\n\n鼓楼区税收收入8亿元。').observations.map(({ parentRegion }) => parentRegion),
    ).toEqual(['福州市']);
  });
});
