import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  allRegions,
  country,
  formerRegions,
  parentOf,
  provinceOf,
  regionByCode,
  regionsAsOf,
  regionsNamed,
  regionSpellings,
} from '../../src/codelists/regions';

const names = (name: string) => regionsNamed(name).map((region) => region.name);

describe('the list', () => {
  it('says up to which day it holds changes', () => {
    expect(regionsAsOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('has as many places of each level as the ministry publishes', () => {
    const count = (level: string) => allRegions().filter((region) => region.level === level).length;
    expect({ province: count('province'), prefecture: count('prefecture'), county: count('county') }).toEqual({
      province: 34,
      prefecture: 333,
      county: 2847,
    });
    expect(count('zone')).toBeGreaterThan(200);
  });

  it('has each code once', () => {
    const codes = allRegions().flatMap((region) => region.code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  });

  it('has each zone once', () => {
    const zones = allRegions().filter((region) => region.level === 'zone');
    expect(new Set(zones.map((zone) => zone.name)).size).toBe(zones.length);
  });

  it('has a parent above every place, up to the country', () => {
    for (const region of allRegions()) {
      if (region === country) continue;
      const parent = parentOf(region);
      expect(parent?.name).toBe(region.parentName);
      expect(provinceOf(region)?.level).toBe('province');
    }
  });

  it('is up to date with what it is made from', () => {
    const script = "import('./scripts/build-regions.mjs').then((made) => process.stdout.write(made.generate()))";
    const made = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(made).toBe(readFileSync('src/codelists/regions.generated.ts', 'utf8'));
  });
});

describe('places by code', () => {
  it.each([
    ['370124', '平阴县', 'county', '济南市', '山东省'],
    ['110105', '朝阳区', 'county', '北京市', '北京市'],
    ['419001', '济源市', 'county', '河南省', '河南省'],
    ['429004', '仙桃市', 'county', '湖北省', '湖北省'],
    ['441900', '东莞市', 'prefecture', '广东省', '广东省'],
    ['522600', '黔东南苗族侗族自治州', 'prefecture', '贵州省', '贵州省'],
    ['500157', '两江新区', 'county', '重庆市', '重庆市'],
    ['653229', '和安县', 'county', '和田地区', '新疆维吾尔自治区'],
    ['370000', '山东省', 'province', '全国', '山东省'],
  ])('%s is %s', (code, name, level, parentName, province) => {
    const region = regionByCode(code);
    expect(region).toMatchObject({ name, level, parentName });
    expect(region && provinceOf(region)?.name).toBe(province);
  });

  it.each(['000000', '441901', '130390', '130171', ''])('%s is none', (code) => {
    expect(regionByCode(code)).toBeUndefined();
  });
});

describe('places by name', () => {
  it.each([
    ['平阴县', ['平阴县']],
    ['平阴', ['平阴县']],
    ['历城', ['历城区']],
    ['容城', ['容城县']],
    ['济南', ['济南市']],
    ['内蒙古', ['内蒙古自治区']],
    ['广西', ['广西壮族自治区']],
    ['长阳', ['长阳土家族自治县']],
    ['长阳县', ['长阳土家族自治县']],
    ['长阳自治县', ['长阳土家族自治县']],
    ['鄂伦春自治旗', ['鄂伦春自治旗']],
    ['达茂联合旗', ['达尔罕茂明安联合旗']],
    ['平阴自治县', []],
    ['黔东南', ['黔东南苗族侗族自治州']],
    ['黔东南州', ['黔东南苗族侗族自治州']],
    ['怒江州', ['怒江傈僳族自治州']],
    ['克孜勒苏', ['克孜勒苏柯尔克孜自治州']],
    ['东乡', ['东乡区', '东乡族自治县']],
    ['鄂温克旗', ['鄂温克族自治旗']],
    ['科右前旗', ['科尔沁右翼前旗']],
    ['阿克苏', ['阿克苏地区', '阿克苏市']],
    ['锡林郭勒', ['锡林郭勒盟']],
    ['浦东', ['浦东新区']],
    ['湛江经济技术开发区', ['湛江经济技术开发区']],
    ['湛江经开区', ['湛江经济技术开发区']],
    ['雄安新区', ['河北雄安新区']],
    ['西海岸新区', ['青岛西海岸新区']],
    ['唐山海港经济开发区', ['河北唐山海港经济开发区']],
    ['吉林高新区', ['吉林高新技术产业开发区']],
    ['加格达奇区', ['加格达奇区']],
    ['香港', ['香港特别行政区']],
    ['全国', ['全国']],
    ['朝阳区', ['朝阳区', '朝阳区']],
    ['吉林', ['吉林省', '吉林市']],
  ])('%s', (name, expected) => {
    expect(names(name)).toEqual(expected);
  });

  it.each([
    ['北京市朝阳区', ['110105']],
    ['长春朝阳区', ['220104']],
    ['山东省济南市平阴县', ['370124']],
    ['山东平阴', ['370124']],
    ['河南省济源市', ['419001']],
    ['保定市徐水县', ['130609']],
    ['济宁市市中区', ['370802']],
    ['吉林省吉林市', ['220200']],
    ['中国山东省', ['370000']],
    ['上海市朝阳区', []],
    ['平阴县济南市', []],
    ['平阴县平阴县', []],
  ])('with those above in front: %s', (name, codes) => {
    expect(regionsNamed(name).map((region) => region.code)).toEqual(codes);
  });

  it('gives every bearer of a shared name, those of now before those of then', () => {
    expect(regionsNamed('市中区').map((region) => [region.parentName, region.name])).toEqual([
      ['济南市', '市中区'],
      ['枣庄市', '市中区'],
      ['内江市', '市中区'],
      ['乐山市', '市中区'],
      ['济宁市', '市中区'],
      ['广元市', '利州区'],
      ['遂宁市', '船山区'],
    ]);
  });

  it.each(['', '县', '赵', '献', '全县', '经济技术开发区', '高新区', '中堂镇', '市辖区', '省直辖县'])(
    '%s is none',
    (name) => {
      expect(names(name)).toEqual([]);
    },
  );
});

describe('former names', () => {
  it.each([
    ['徐水县', '徐水区'],
    ['清苑县', '清苑区'],
    ['许昌县', '建安区'],
    ['宜宾县', '叙州区'],
    ['莱芜市', '莱芜区'],
    ['蓟县', '蓟州区'],
    ['襄樊市', '襄阳市'],
    ['襄樊', '襄阳市'],
    ['苍山县', '兰陵县'],
    ['赣县', '赣县区'],
    ['江津市', '江津区'],
    ['海东地区', '海东市'],
    ['玉树县', '玉树市'],
    ['昌都县', '卡若区'],
  ])('%s became %s', (former, successor) => {
    expect(names(former)).toEqual([successor]);
  });

  it.each(['余杭区', '巢湖市', '济源市', '公主岭市', '寿县'])('%s is still there, if elsewhere', (name) => {
    expect(names(name)).toEqual([name]);
    expect(formerRegions().map((former) => former.name)).not.toContain(name);
  });

  it('keeps a place that was merged away under its own name and code', () => {
    expect(formerRegions().find((former) => former.name === '江干区')).toEqual({
      name: '江干区',
      code: '330104',
      successor: null,
    });
    const expected = { name: '江干区', code: '330104', level: 'county', parentName: '杭州市', parentCode: '330100' };
    expect(regionsNamed('江干区')).toEqual([expected]);
    expect(regionByCode('330104')).toEqual(expected);
  });

  it('never gives a code of now to a place that is gone', () => {
    expect(regionByCode('410307')?.name).toBe('偃师区');
    expect(regionByCode('469025')?.name).toBe('白沙黎族自治县');
  });
});

describe('spellings', () => {
  it('marks everyday words', () => {
    const common = new Set([...regionSpellings()].filter((one) => one.common).map((one) => one.spelling));
    for (const word of ['合作', '资源', '和平', '比如', '公安', '高台', '范县', '和县', '开县', '海城市', '全州'])
      expect(common).toContain(word);
    for (const name of ['平阴', '历城区', '和平区', '济南', '全国', '中国', '徐水县'])
      expect(common).not.toContain(name);
  });

  it('has no short form of a district that is gone', () => {
    const short = new Set([...regionSpellings()].map((one) => one.spelling));
    for (const word of ['动力', '小河', '太平区']) expect([word, short.has(word)]).toEqual([word, word === '太平区']);
  });

  it('has no spelling of one character', () => {
    expect([...regionSpellings()].filter((one) => one.spelling.length < 2)).toEqual([]);
  });

  it('has none but short and official ones for a place that never had another name', () => {
    const own = [...regionSpellings()].filter((one) => one.region.code === '370124');
    expect(own.map(({ spelling, kind, common }) => [spelling, kind, common])).toEqual([
      ['平阴县', 'full', false],
      ['平阴', 'short', false],
    ]);
  });
});
