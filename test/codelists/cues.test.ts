import {
  additionVerbs,
  boundsBehind,
  governingCues,
  governingCueWords,
  nounTails,
  planNouns,
  predicateCueWords,
  targetHeadings,
  transparentWords,
  wholeNouns,
} from '../../src/codelists/cues';
import { indicatorSpellings } from '../../src/codelists/indicator-lists';
import { cleanText } from '../../src/extract/text/clean-text';

const families: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  governing: governingCueWords,
  predicate: predicateCueWords,
};
const lists: Readonly<Record<string, readonly string[]>> = {
  additionVerbs,
  boundsBehind: boundsBehind.map(([word]) => word),
  planNouns,
  targetHeadings,
  transparentWords,
  wholeNouns,
};

/** The words that stand more than once. */
function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

describe('each word has one meaning', () => {
  it.each(Object.keys(families))('in the %s family', (family) => {
    expect(repeated(Object.values(families[family] ?? {}).flat())).toEqual([]);
  });

  it('across the families', () => {
    const governing = Object.values(governingCueWords).flat<readonly (readonly string[])[]>();
    const predicate = Object.values(predicateCueWords).flat<readonly (readonly string[])[]>();
    expect(repeated([...governing, ...predicate])).toEqual([]);
  });

  it.each(Object.keys(lists))('in %s', (list) => {
    expect(repeated(lists[list] ?? [])).toEqual([]);
  });

  it('and is no indicator', () => {
    const words = [...Object.values(families), lists].flatMap((family) => Object.values(family).flat());
    expect(words.filter((word) => indicatorSpellings.has(word))).toEqual([]);
  });
});

it('words are written as the engine reads a text: simplified, half width, without spaces', () => {
  const words = [...Object.values(families), lists].flatMap((family) => Object.values(family).flat());
  expect(words.filter((word) => word === '' || /\s/u.test(word) || cleanText(word).text !== word)).toEqual([]);
});

it('a governing word is found wherever it stands, so it is no single character', () => {
  const words = governingCues.flatMap(([, spellings]) => spellings);
  expect(words.filter((word) => word.length < 2)).toEqual([]);
  expect(governingCues.map(([kind]) => kind)).toEqual(Object.keys(governingCueWords));
});

describe('words that turn a number around', () => {
  it.each([
    ['rise', ['增长', '上升', '提高', '增加', '加快']],
    ['fall', ['下降', '减少', '回落', '收窄', '负增长']],
    ['growthNoun', ['增速', '增幅', '涨幅']],
    ['declineNoun', ['降幅', '跌幅']],
    ['reach', ['增至', '降至', '提高到', '调整为']],
    ['moreThan', ['超', '突破', '逾']],
    ['atMost', ['不超过', '不高于']],
    ['lessThan', ['不足', '不到']],
    ['atLeast', ['不低于', '不少于', '至少']],
    ['about', ['约', '近', '接近']],
    ['milestone', ['迈上', '跨越', '站上']],
    ['share', ['占', '占比', '比重']],
    ['rankVerb', ['居', '列', '位居', '排名']],
  ] as const)('%s holds %j', (kind, words) => {
    expect(predicateCueWords[kind]).toEqual(expect.arrayContaining([...words]));
  });

  it.each([
    ['estimate', ['预计', '初步预计']],
    ['target', ['力争', '确保', '预期', '要达到']],
    ['provisional', ['初步核算', '统一核算', '初步统计']],
    ['otherBasis', ['环比', '两年平均']],
    ['average', ['年均']],
    ['comparableBasis', ['可比口径', '同口径']],
    ['yearStart', ['比年初', '较年初']],
  ] as const)('%s holds %j', (kind, words) => {
    expect(governingCueWords[kind]).toEqual(expect.arrayContaining([...words]));
  });

  it('年初 is another start than 上年', () => {
    expect(governingCueWords.yearOnYear.filter((word) => /初/u.test(word))).toEqual([]);
    expect(governingCueWords.yearStart.filter((word) => !/初/u.test(word))).toEqual([]);
  });
});

it.each([
  ['以上', '>='],
  ['及以上', '>='],
  ['大关', '>='],
  ['台阶', '>='],
  ['以内', '<='],
  ['以下', '<='],
  ['左右', '~'],
  ['上下', '~'],
  ['多', '>'],
  ['余', '>'],
])('%s behind a number is %s', (word, bound) => {
  expect(boundsBehind.filter(([one]) => one === word)).toEqual([[word, bound]]);
});

it('a tail of a noun is a word that may also stand alone before a number', () => {
  const reporting: readonly string[] = predicateCueWords.report;
  expect([...nounTails].filter((tail) => !reporting.includes(tail))).toEqual([]);
});
