import { mentionsIn } from './mentions-in';

const sets = (source: string): readonly string[] =>
  mentionsIn(source, 'non-figure')
    .map(({ words }) => words)
    .filter((words) => !/\d/.test(words));

describe('a set of places told by their kinds', () => {
  it.each([
    ['居各县（市）区第3位', '各县(市)区'],
    ['列全市六个区、县（市）第2位', '六个区、县(市)'],
    ['居全州八县（市）首位', '八县(市)'],
    ['增速在全州各县（市、区）中排名第四', '各县(市、区)'],
    ['列十二个县（市、区）第二位', '十二个县(市、区)'],
  ])('%s', (source, words) => {
    expect(sets(source)).toEqual([words]);
  });

  it.each([
    ['who is told to do something', '各县（市）区要加快进度'],
    ['who has a figure', '各县（市）区增长6.2%'],
    ['one place', '我县（市）第3位'],
  ])('%s: %s', (_, source) => {
    expect(sets(source)).toEqual([]);
  });
});
