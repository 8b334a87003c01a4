import { linesOf } from '../reading';

/** What a paragraph begins with is no part of what it speaks of. */
describe('a number or a mark in front of a paragraph', () => {
  it.each([
    ...['一、', '二、', '十一、', '二.', '二．', '二）', '（二）', '㈡', '第二、', '二是'],
    ...['2、', '2.', '2．', '2)', '（2）', '②', '⑵', '2 、', '1.1'],
    ...['•', '· ', '▪ ', '■ ', '◆', '● ', '➢', '- ', '* ', '## ', '▶', '✅', '√'],
  ])('%s', (mark) => {
    expect(linesOf(`桂阳县2023年经济运行情况\n\n${mark}社会消费品零售总额54.7亿元，增长3.1%。`)).toEqual([
      '社会消费品零售总额 54.7亿元 growth 3.1%',
    ]);
  });

  it.each([
    [
      '一、二、三产业增加值分别增长3%、4%、5%。',
      '第一产业增加值 growth 3%',
      '第二产业增加值 growth 4%',
      '第三产业增加值 growth 5%',
    ],
    ['一、二产业增加值分别增长3%、4%。', '第一产业增加值 growth 3%', '第二产业增加值 growth 4%'],
    ['一产增加值52.1亿元。', '第一产业增加值 52.1亿元'],
    ['十强企业税收收入2.1亿元。', 'open 十强企业税收收入 2.1亿元'],
    ['二、2022年，税收收入12亿元。', '2022 税收收入 12亿元'],
  ])('none: %s', (sentence, ...lines) => {
    expect(linesOf(`桂阳县2023年经济运行情况\n\n${sentence}`)).toEqual(lines);
  });
});
