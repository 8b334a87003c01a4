import type { Extraction, Observation } from '../src/model';
import { brokenInvariants } from './extraction-invariants';

const SOURCE = '2023年,进出口总额18.6亿元,增长1.2倍。税收占比14..3%,热线12345。';

const at = (text: string): { readonly start: number; readonly end: number } => {
  const start = SOURCE.indexOf(text);
  return { start, end: start + text.length };
};

const trade: Observation = {
  region: '郎溪县',
  regionCode: '341821',
  parentRegion: '宣城市',
  indicator: '进出口总额',
  core: true,
  period: '2023',
  status: 'actual',
  value: 18.6,
  unit: '亿元',
  decimals: 1,
  valueBound: '=',
  valueUpper: null,
  baseValue: 18.6,
  growth: 120,
  growthBound: '=',
  growthUpper: null,
  change: null,
  ranks: [],
  figures: [
    { field: 'value', ...at('18.6') },
    { field: 'growth', ...at('1.2') },
  ],
  evidence: '进出口总额18.6亿元,增长1.2倍',
  ...at('进出口总额18.6亿元,增长1.2倍'),
  otherEvidence: [],
  confidence: 0.9,
  notes: [],
};

const whole: Extraction = {
  observations: [trade],
  unread: [{ ...at('14..3%'), text: '14..3%', reason: 'garbled' }],
  none: [
    { ...at('2023'), class: 'date' },
    { ...at('12345'), class: 'name' },
  ],
  diagnostics: [],
  report: {
    title: null,
    region: null,
    regionCode: null,
    parentRegion: null,
    date: null,
    defaultPeriod: null,
    kind: 'unknown',
  },
};

test('a faithful extraction breaks nothing', () => {
  expect(brokenInvariants(SOURCE, whole)).toEqual([]);
});

describe('a breach is told', () => {
  test.each<[string, Partial<Observation>, RegExp]>([
    ['evidence that stands elsewhere', { start: trade.start + 1 }, /evidence is not what stands/],
    ['a number without a span', { figures: trade.figures.slice(0, 1) }, /growth 120 has no span/],
    ['a span that reads otherwise', { value: 18.7 }, /value 18\.7 has no span[^]*span “18\.6” is none/u],
    [
      'a span outside the evidence',
      { ...at('进出口总额18.6亿元'), evidence: '进出口总额18.6亿元' },
      /“1\.2” lies outside/,
    ],
    ['a core row outside the dictionary', { indicator: '热线受理量' }, /core is not/],
    ['a period that is none', { period: '上半年' }, /is no period/],
    ['a unit without a level', { value: null, decimals: null, figures: trade.figures.slice(1) }, /unit without/],
    ['a confidence beyond 1', { confidence: 1.5 }, /confidence/],
    ['a row without a number', { value: null, unit: null, decimals: null, growth: null, figures: [] }, /no number/],
    ['other evidence outside the source', { otherEvidence: [{ start: 3, end: 999 }] }, /outside the source/],
  ])('%s', (_, change, problem) => {
    const broken = brokenInvariants(SOURCE, { ...whole, observations: [{ ...trade, ...change }] });
    expect(broken.join('\n')).toMatch(problem);
  });

  test('a run of digits may be of two places that touch, and of none with a gap between', () => {
    const code = SOURCE.indexOf('12345');
    const parted = (gap: number) => ({
      ...whole,
      none: [
        { ...at('2023'), class: 'date' as const },
        { start: code, end: code + 2, class: 'name' as const },
        { start: code + 2 + gap, end: code + 5, class: 'name' as const },
      ],
    });
    expect(brokenInvariants(SOURCE, parted(0))).toEqual([]);
    expect(brokenInvariants(SOURCE, parted(1)).join('\n')).toMatch(/12345 is nowhere/);
  });

  test.each<[string, Partial<Extraction>, RegExp]>([
    ['a run of digits that is nowhere', { none: whole.none.slice(0, 1) }, /12345 is nowhere/],
    [
      'half a run of digits',
      {
        none: [
          { ...at('2023'), class: 'date' },
          { ...at('1234'), class: 'name' },
        ],
      },
      /nowhere/,
    ],
    [
      'unread text that stands elsewhere',
      { unread: [{ ...at('14..3%'), text: '14.3', reason: 'garbled' }] },
      /unread at/,
    ],
    ['a figure that is also none', { none: [...whole.none, { ...at('18.6'), class: 'other' }] }, /share “18\.6”/],
    [
      'a figure that is also unread',
      { unread: [...whole.unread, { ...at('1.2倍'), text: '1.2倍', reason: 'unsupported' }] },
      /share “1\.2”/,
    ],
    ['an unread number that is also none', { none: [...whole.none, { ...at('14'), class: 'other' }] }, /share “14”/],
  ])('%s', (_, change, problem) => {
    expect(brokenInvariants(SOURCE, { ...whole, ...change }).join('\n')).toMatch(problem);
  });

  test('a number said again needs no figure of its own', () => {
    const repeated = `${SOURCE}进出口总额18.6亿元。`;
    const start = SOURCE.length;
    const observation = { ...trade, otherEvidence: [{ start, end: repeated.length }] };
    expect(brokenInvariants(repeated, { ...whole, observations: [observation] })).toEqual([]);
    expect(brokenInvariants(repeated, whole)).toHaveLength(1);
  });
});
