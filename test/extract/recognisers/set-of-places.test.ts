import { mentionsIn } from './mentions-in';

const sets = (source: string): readonly string[] =>
  mentionsIn(source, 'non-figure')
    .map(({ words }) => words)
    .filter((words) => /[县市区旗]/.test(words));

describe('a set of places told by their kinds', () => {
  it.each([
    ['居各县（市）区第3位', '各县(市)区'],
    ['列全市六个区、县（市）第2位', '六个区、县(市)'],
    ['居全州八县（市）首位', '八县(市)'],
    ['增速在全州各县（市、区）中排名第四', '各县(市、区)'],
    ['列十二个县（市、区）第二位', '十二个县(市、区)'],
    ['居6县（市）第5位', '6县(市)'],
    ['居全市12县区第2位', '12县区'],
    ['在7个区中列第3位', '7个区'],
    ['在19个市县（含示范区）中排第17位', '19个市县(含示范区)'],
    ['在12个县区中排第4位', '12个县区'],
  ])('%s', (source, words) => {
    expect(sets(source)).toEqual([words]);
  });

  it.each([
    ['who is told to do something', '各县（市）区要加快进度'],
    ['who has a figure', '各县（市）区增长6.2%'],
    ['one place', '我县（市）第3位'],
    ['what they hold', '12个县区（含示范区）完成投资86亿元'],
    ['who is counted', '覆盖6县（市），服务12个县区'],
  ])('%s: %s', (_, source) => {
    expect(sets(source)).toEqual([]);
  });
});
