import { townOfTitle, zoneOfTitle } from '../../../src/extract/context/title-zone';

describe('a development zone that no list has', () => {
  it.each([
    ['2021年张家港保税区经济运行公报', '张家港保税区', '张家港市'],
    // Of two places of one name that which the other lies in.
    ['大理经济技术开发区2023年经济运行情况', '大理经济技术开发区', '大理白族自治州'],
  ])('%s', (title, name, parentName) => {
    expect(zoneOfTitle(title)).toMatchObject({ name, code: null, level: 'zone', parentName });
  });

  it.each(['朝阳区2023年统计公报', '全区开发区2023年工作要点', '2024年统计公报', '我省示范区建设情况'])(
    '%s names none',
    (title) => {
      expect(zoneOfTitle(title)).toBeNull();
    },
  );
});

describe('a township', () => {
  it.each([
    ['安丘市官庄镇2024年工作总结', '官庄镇', '安丘市'],
    ['潍坊市安丘市官庄镇2024年工作总结', '官庄镇', '安丘市'],
    ['2024年安丘市官庄镇经济运行情况', '官庄镇', '安丘市'],
    ['历城区洪家楼街道2023年工作报告', '洪家楼街道', '历城区'],
    ['鄂温克族自治旗巴彦托海镇2023年经济工作总结', '巴彦托海镇', '鄂温克族自治旗'],
    ['官庄镇人民政府关于2024年工作的报告', '官庄镇', null],
    ['长汀县古城镇2023年工作总结', '古城镇', '长汀县'],
    // Of several districts of one name none is taken for the one above.
    ['鼓楼区湖南街道2023年经济运行情况', '湖南街道', null],
  ])('%s', (title, name, parentName) => {
    expect(townOfTitle(title)).toMatchObject({ name, code: null, level: 'zone', parentName });
  });

  it.each([
    '景德镇市2024年国民经济和社会发展统计公报',
    '景德镇2024年上半年经济运行情况',
    '镇原县2024年国民经济和社会发展统计公报',
    '宁乡市2024年国民经济和社会发展统计公报',
    '安丘市2024年乡村振兴工作总结',
    '安丘市城镇2024年居民收入',
    '安丘市小城镇2024年工作总结',
    '安丘市重点镇2024年经济运行情况',
    '全县乡镇2024年经济运行情况',
    '安丘市各街道2024年主要指标',
    '安丘市2024年国民经济和社会发展统计公报',
  ])('%s names none', (title) => {
    expect(townOfTitle(title)).toBeNull();
  });
});
