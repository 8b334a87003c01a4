import { mentionsIn } from './mentions-in';

/** Positions with the digits that print them. */
const positions = (source: string): readonly (readonly [number, string])[] =>
  mentionsIn(source, 'rank').map(({ position, digits, start, words }) => [
    position,
    words.slice(digits.start - start, digits.end - start),
  ]);

describe('a position', () => {
  it.each([
    ['第3位', [[3, '3']]],
    ['第34位', [[34, '34']]],
    ['第三', [[3, '三']]],
    ['第二十三位', [[23, '二十三']]],
    ['第4名', [[4, '4']]],
    ['并列第12', [[12, '12']]],
    ['首位', [[1, '首位']]],
    ['榜首', [[1, '首']]],
    ['全市之首', [[1, '首']]],
    ['第一、第二', [[1, '一'], [2, '二']]], // prettier-ignore
    ['居全省34位', [[34, '34']]],
    ['排名全市各县区5位', [[5, '5']]],
    ['第⏎7⏎位', [[7, '7']]],
    ['由第一位下滑到第六位', [[1, '一'], [6, '六']]], // prettier-ignore
  ])('%s', (source, read) => {
    expect(positions(source.replace(/⏎/gu, '\n'))).toEqual(read);
  });
});

describe('no position', () => {
  it.each([
    ['第一产业', 'an industry'],
    ['第一季度', 'a period'],
    ['第一方阵', 'a group'],
    ['第一批', 'a batch'],
    ['第三次', 'an occasion'],
    ['第3届', 'an event'],
    ['第5家', 'a count'],
    ['第12条', 'an article'],
    ['第一书记', 'a post'],
    ['第二中学', 'a school'],
    ['前三位', 'a set'],
    ['前10位', 'a set'],
    ['前五', 'a set'],
    ['第1-3位', 'a set'],
    ['第9.5位', 'no whole number'],
    ['第0位', 'nothing'],
    ['第1000位', 'too far to be one'],
    ['前移3位', 'a change of position'],
    ['3位代表', 'persons'],
  ])('%s: %s', (text) => {
    expect(positions(text)).toEqual([]);
  });
});
