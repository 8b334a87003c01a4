import { wrappedLineEnds } from '../../../src/extract/text/wrapped-lines';
import { linesOf } from '../reading';

/** A paragraph set in lines of a width, as text taken from a PDF has it; two digits or Latin letters are as wide as a character. */
function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const character of paragraph) {
    const taken = character < '\u0100' ? 0.5 : 1;
    if (filled + taken > width) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    line += character;
    filled += taken;
  }
  return [...lines, line].join('\n');
}

const PARAGRAPH =
  '全年实现税收收入二十亿零三千万元比上年有所增长民生支出保持稳定各项事业平稳推进城乡面貌持续改善居民收入稳步提高营商环境不断优化重点项目加快建设招商引资成效明显';

describe('a line end that only wraps', () => {
  it('stands where lines of one width end no sentence', () => {
    const source = wrapped(PARAGRAPH, 16);
    const ends = [...source.matchAll(/\n/gu)].map(({ index }) => index);
    expect([...wrappedLineEnds(source)]).toEqual(ends);
  });

  it.each([
    ['in short lines', wrapped(PARAGRAPH, 8)],
    [
      'in lines of many widths',
      ['甲'.repeat(20), '乙'.repeat(28), '丙'.repeat(36), '丁'.repeat(44), '戊'.repeat(52)].join('\n'),
    ],
    ['in too few lines', wrapped(PARAGRAPH.slice(0, 40), 20)],
    ['behind full stops', Array.from({ length: 6 }, () => `${PARAGRAPH.slice(0, 19)}。`).join('\n')],
    [
      'before headings',
      Array.from({ length: 6 }, (_, i) => `${'一二三四五六'[i] ?? ''}、${PARAGRAPH.slice(0, 18)}`).join('\n'),
    ],
    ['before empty lines', Array.from({ length: 6 }, () => PARAGRAPH.slice(0, 20)).join('\n\n')],
    [
      'in rows of a name, a number and a growth',
      Array.from({ length: 6 }, (_, i) => `第${'一二三四五六'[i] ?? ''}产业增加值 ${396 + i}.5亿元 增长1${i}.6%`).join(
        '\n',
      ),
    ],
    ['in nothing', ''],
  ])('is not found %s', (_, source) => {
    expect([...wrappedLineEnds(source)]).toEqual([]);
  });
});

describe('a figure broken over two lines is read whole', () => {
  const paragraph =
    '全县上下坚持稳中求进工作总基调，经济运行总体平稳，全年完成税收收入20.3亿元，比上年增长5.5%，民生支出48.7亿元，同比增长6.1%，各项社会事业全面进步，为来年打下基础';

  it.each([16, 17, 18, 19])('in lines of %d characters', (width) => {
    expect(linesOf(`桂阳县2023年经济运行情况\n\n${wrapped(paragraph, width)}。\n`)).toEqual([
      '税收收入 20.3亿元 growth 5.5%',
      '民生支出 48.7亿元 growth 6.1%',
    ]);
  });
});
