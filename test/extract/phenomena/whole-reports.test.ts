import { extract } from '../../../src/extract/extract';
import { reads } from './core-lines';

describe('constructions that whole reports brought', () => {
  reads([
    // A label at the head of a line is a heading of its own.
    ['【投资】税收收入增长5.1%。', '税收收入 growth 5.1%'],
    ['【税收】税收收入20.3亿元。', '税收收入 20.3亿元'],
    // The subject of the sentence before, at another place.
    ['全县税收收入20.3亿元，增长6%。资兴市完成18.1亿元。', '税收收入 20.3亿元 growth 6%', '资兴市 税收收入 18.1亿元'],
    ['税收收入以20.3亿元居全市首位。', '税收收入 20.3亿元 rank 1@全市'],
    // The words of a budget.
    ['县十七届人大二次会议批准的税收收入为20亿元。', 'target 税收收入 20亿元'],
    ['税收收入建议安排21亿元，比上年执行数增长5%。', 'target 税收收入 21亿元 growth 5%'],
    ['2022年税收收入修订为19.8亿元。', '2022 税收收入 19.8亿元'],
    // What bounds a list, what expects the later level alone.
    [
      '城乡居民人均可支配收入分别增长7%、9%左右。',
      '城镇居民人均可支配收入 growth ~7%',
      '农村居民人均可支配收入 growth ~9%',
    ],
    ['预计税收收入由2020年的15.2亿元增加到20.3亿元。', '2020 税收收入 15.2亿元', 'estimated 税收收入 20.3亿元'],
  ]);

  it('a rise since January within the year is left unread', () => {
    const { observations, unread } = extract(
      '桂阳县2023年上半年经济运行情况\n\n6月末，贷款余额198.6亿元，较年初增长10.6%。',
    );
    expect(observations.map(({ value, growth }) => [value, growth])).toEqual([[198.6, null]]);
    expect(unread.map(({ text, reason }) => [text, reason])).toEqual([['10.6%', 'other-basis']]);
  });

  it('a number glued to a name that ends in digits lies in its figure alone', () => {
    const source = '桂阳县2023年经济运行情况\n\nPM2.528微克/立方米。';
    const { observations, none } = extract(source);
    expect(observations.map(({ value, unit }) => [value, unit])).toEqual([[28, '微克/立方米']]);
    expect(none.map(({ start, end }) => source.slice(start, end))).toEqual(['2023', '2.5']);
  });
});
