import { mentionsIn } from './mentions-in';

const basis = (source: string): readonly string[] =>
  mentionsIn(source, 'cue')
    .filter(({ word }) => word.cue === 'comparableBasis')
    .map(({ words }) => words);

describe('what a growth is reckoned without', () => {
  it.each([
    ['剔除某铝业停产因素后增长7.9%', ['剔除某铝业停产因素后']],
    ['剔除该企业后，增长5.9%', ['剔除该企业后']],
    ['扣除房地产开发投资后增长8.8%', ['扣除房地产开发投资后']],
    ['剔除疫情影响，可比增长5.6%', ['剔除疫情影响', '可比']],
    ['还原增值税留抵退税后增长1.2%', ['还原增值税留抵退税后']],
    ['剔除上年一次性因素影响后，同口径增长3%', ['剔除上年一次性因素影响后', '同口径']],
  ])('%s', (source, found) => {
    expect(basis(source)).toEqual(found);
  });

  it.each([
    // Prices are left out of every real growth.
    '扣除价格因素，实际增长4.1%',
    '扣除物价因素后增长3.2%',
    '还原了历史街区5处',
    '违规扣除保证金12万元',
    '剔除不合格产品36批次',
    '还后续建设资金2亿元',
  ])('%s leaves nothing out', (source) => {
    expect(basis(source)).toEqual([]);
  });
});
