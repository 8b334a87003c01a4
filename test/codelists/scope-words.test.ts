import { ordinaryWords, scopeFits, scopeWords } from '../../src/codelists/scope-words';
import { allRegions, regionSpellings, regionsNamed } from '../../src/codelists/regions';

const scopeOf = (word: string) => scopeWords.find(([spelling]) => spelling === word)?.[1];

describe('a word of scope fits a place', () => {
  it.each([
    ['全县', '平阴县'],
    ['我县', '平阴县'],
    ['本县', '平阴县'],
    ['全区', '历城区'],
    ['全市', '济南市'],
    ['全市', '宁国市'],
    ['全市', '上海市'],
    ['全州', '黔东南苗族侗族自治州'],
    ['全盟', '锡林郭勒盟'],
    ['全旗', '东乌珠穆沁旗'],
    ['全地区', '阿克苏地区'],
    ['全省', '山东省'],
    ['全区', '内蒙古自治区'],
    ['全自治区', '内蒙古自治区'],
    ['全国', '中国'],
  ])('%s: %s', (word, name) => {
    const scope = scopeOf(word);
    const [region] = regionsNamed(name);
    expect(scope && region && scopeFits(scope, region)).toBe(true);
  });

  it.each([
    ['全县', '历城区'],
    ['全区', '平阴县'],
    ['全市', '平阴县'],
    ['全州', '平阴县'],
    ['全省', '济南市'],
    ['全省', '内蒙古自治区'],
    ['全国', '山东省'],
    ['全区', '阿克苏地区'],
  ])('%s: not %s', (word, name) => {
    const scope = scopeOf(word);
    const [region] = regionsNamed(name);
    expect(scope && region && scopeFits(scope, region)).toBe(false);
  });

  it('each word once, and for every county, prefecture and province there is one', () => {
    const spellings = scopeWords.map(([word]) => word);
    expect(spellings).toHaveLength(new Set(spellings).size);
    const without = allRegions().filter(
      (region) => region.level !== 'zone' && !scopeWords.some(([, scope]) => scopeFits(scope, region)),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('words that are short names of places, too', () => {
  const namesInShort = new Set(
    [...regionSpellings()].filter(({ kind, common }) => kind === 'short' && !common).map((one) => one.spelling),
  );
  const isName = (word: string) => namesInShort.has(word) && !ordinaryWords.has(word);

  it.each(['大关', '和平', '新建', '道外', '互助', '平定', '通道', '昌平', '平房'])('%s is a word', (word) => {
    expect(isName(word)).toBe(false);
  });

  it.each(['平阴', '历城', '济南', '桂阳'])('%s is a place only', (word) => {
    expect(isName(word)).toBe(true);
  });

  it('each would be a name without being listed', () => {
    expect([...ordinaryWords].filter((word) => !namesInShort.has(word))).toEqual([]);
  });

  it('none is a full name', () => {
    const full = new Set([...regionSpellings()].filter(({ kind }) => kind === 'full').map((one) => one.spelling));
    expect([...ordinaryWords].filter((word) => full.has(word))).toEqual([]);
  });
});
