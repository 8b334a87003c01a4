import { extract } from '../../src/extract/extract';
import { says } from './reading';

describe('the same observation stated twice is one', () => {
  it('where the number is the same', () => {
    expect(says('税收收入20.3亿元，增长5.5%。', '全年税收收入20.3亿元，增长5.5%。')).toEqual([
      '税收收入 20.3亿元 growth 5.5%',
    ]);
  });

  it('where one rounds to the other: the finer one stands', () => {
    expect(says('税收收入20.3亿元，增长5.5%。', '税收收入20.28亿元。')).toEqual(['税收收入 20.28亿元 growth 5.5%']);
  });

  it('where one is a bound: the exact one stands', () => {
    expect(says('税收收入突破20亿元，增长5.5%。', '税收收入20.28亿元。')).toEqual(['税收收入 20.28亿元 growth 5.5%']);
  });

  it('and its sentence is shown, the other told beside it', () => {
    const source = '桂阳县2023年经济运行情况\n★税收收入突破20亿元，增长5.5%\n全年税收收入20.28亿元，增长5.5%。\n';
    const [tax, ...more] = extract(source).observations;
    const cut = ({ start, end }: { readonly start: number; readonly end: number }): string => source.slice(start, end);
    expect(more).toEqual([]);
    expect(tax?.evidence).toBe('全年税收收入20.28亿元，增长5.5%');
    expect(tax?.otherEvidence.map(cut)).toEqual(['★税收收入突破20亿元，增长5.5%']);
    const inEvidence = tax?.figures.every(({ start, end }) => start >= tax.start && end <= tax.end);
    expect([tax?.figures.map(cut), inEvidence]).toEqual([['20.28', '5.5'], true]);
  });

  it('and so is one that says all that the first does and the level too', () => {
    const source = '桂阳县2023年经济运行情况\n★税收收入增长5.5%\n全年税收收入20.28亿元，增长5.5%。\n';
    const [tax, ...more] = extract(source).observations;
    expect([tax?.evidence, more]).toEqual(['全年税收收入20.28亿元，增长5.5%', []]);
  });

  it('in another power of ten', () => {
    expect(says('税收收入20.3亿元。', '税收收入203000万元。')).toEqual(['税收收入 20.3亿元']);
  });

  it('where one tells the level, one the growth, one the position', () => {
    expect(says('税收收入增长5.5%。', '税收收入20.3亿元，居全市第3位。', '税收收入居全省第20位。')).toEqual([
      '税收收入 20.3亿元 growth 5.5% rank 3@全市 rank 20@全省',
    ]);
  });

  it('and tells where else it stands', () => {
    const source = '桂阳县2023年经济运行情况\n税收收入20.3亿元。\n进出口总额52.3亿元。\n全年税收收入20.3亿元。\n';
    const [tax, trade] = extract(source).observations;
    const cut = ({ start, end }: { readonly start: number; readonly end: number }) => source.slice(start, end);
    expect([tax?.evidence, tax?.otherEvidence.map(cut)]).toEqual(['税收收入20.3亿元', ['全年税收收入20.3亿元']]);
    expect(trade?.otherEvidence).toEqual([]);
  });
});

describe('two figures for one thing', () => {
  it('in the dictionary are two, each noted', () => {
    expect(says('税收收入20.3亿元。', '税收收入18.1亿元。')).toEqual([
      '税收收入 20.3亿元 (conflicts-with)',
      '税收收入 18.1亿元 (conflicts-with)',
    ]);
  });

  it('outside it the second has an ordinal', () => {
    expect(says('财政总收入41.3亿元。', '财政总收入45.6亿元。')).toEqual([
      'open 财政总收入 41.3亿元',
      'open 财政总收入（2） 45.6亿元',
    ]);
  });

  it('outside it a growth said twice joins its level', () => {
    expect(says('财政总收入增长3%。', '财政总收入47.7亿元，增长3%。')).toEqual(['open 财政总收入 47.7亿元 growth 3%']);
    expect(says('财政总收入增长3%。', '财政总收入增长3%。')).toEqual(['open 财政总收入 growth 3%']);
    expect(says('财政总收入增长3%。', '财政总收入47.7亿元。')).toEqual([
      'open 财政总收入 growth 3%',
      'open 财政总收入（2） 47.7亿元',
    ]);
  });

  it('a bound does not hold for a figure far from it', () => {
    expect(says('税收收入突破10亿元。', '税收收入20.28亿元。')).toEqual([
      '税收收入 >10亿元 (conflicts-with)',
      '税收收入 20.28亿元 (conflicts-with)',
    ]);
  });
});

describe('what differs in one part of the key is another observation', () => {
  it.each([
    ['the place', '税收收入20.3亿元。', '郴州市税收收入186亿元。', ['税收收入 20.3亿元', '郴州市 税收收入 186亿元']],
    ['the period', '税收收入20.3亿元。', '2022年税收收入19.2亿元。', ['税收收入 20.3亿元', '2022 税收收入 19.2亿元']],
    ['the status', '税收收入20.3亿元。', '税收收入目标21亿元。', ['税收收入 20.3亿元', 'target 税收收入 21亿元']],
    ['the currency', '出口总额8.6亿元。', '出口总额1.2亿美元。', ['出口总额 8.6亿元', '出口总额 1.2亿美元']],
  ])('%s', (_, first, second, lines) => {
    expect(says(first, second)).toEqual(lines);
  });
});
