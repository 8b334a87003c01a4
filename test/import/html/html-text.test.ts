import fc from 'fast-check';
import { htmlText } from '../../../src/import/html/html-text';

/** Each: what it shows, the HTML, the text. */
const cases: readonly (readonly [what: string, html: string, text: string])[] = [
  ['paragraphs are lines', '<p>一、综合</p><p>全县生产总值126.4亿元。</p>', '一、综合\n全县生产总值126.4亿元。'],
  ['inline elements part nothing', '<p>增长<b>5</b><span>.6</span>%</p>', '增长5.6%'],
  ['br ends a line', '增长5.6%。<br>居全市第2位。', '增长5.6%。\n居全市第2位。'],
  ['entities', '<p>&lt;3.5&nbsp;%&amp;&#22686;</p>', '<3.5 %&增'],
  ['the source of a page may be broken anywhere', '<p>全县生产\n      总值126.4亿元</p>', '全县生产总值126.4亿元'],
  ['words of Latin letters keep their space', '<p>PM2.5\n and R&amp;D</p>', 'PM2.5 and R&D'],
  [
    'a table has a line for each row',
    '<table><tr><th>指标</th><th>亿元</th></tr><tr><td>粮食</td><td>7.5</td></tr></table>',
    '指标\t亿元\n粮食\t7.5',
  ],
  [
    'cells that span leave the other places empty',
    '<table><tr><td rowspan=2>指标</td><td colspan="2">2023年</td></tr><tr><td>完成</td><td>增长%</td></tr><tr><td>税收</td><td>9.1</td><td>3.2</td></tr></table>',
    '指标\t2023年\t\n\t完成\t增长%\n税收\t9.1\t3.2',
  ],
  [
    'a span at the right edge',
    '<table><tr><td>甲县</td><td rowspan="2">平均 5.1</td></tr><tr><td>乙县</td></tr></table>',
    '甲县\t平均 5.1\n乙县\t',
  ],
  [
    'paragraphs in a cell stay in it',
    '<table><tr><td><p>税收</p><p>收入</p></td><td>9.1</td></tr></table>',
    '税收 收入\t9.1',
  ],
  [
    'blank cells are kept, blank rows are not',
    '<table><tr><td></td><td>9.1</td></tr><tr><td> </td><td></td></tr></table>',
    '\t9.1',
  ],
  [
    'a table that lays out a page is its content',
    '<table><tr><td>首页</td><td><table><tr><td>税收</td><td>9.1</td></tr></table>注：初步数</td></tr></table>',
    '首页\n税收\t9.1\n注：初步数',
  ],
  [
    'a table of one column is paragraphs',
    '<table><tr><td>一、综合</td></tr><tr><td>二、农业</td></tr></table>',
    '一、综合\n二、农业',
  ],
  [
    'text outside the cells of a table is moved before it, as browsers do',
    '<table>单位：亿元<tr><td>税收</td><td>9.1</td></tr></table>',
    '单位：亿元\n税收\t9.1',
  ],
  [
    'scripts, styles and hidden parts are not read',
    '<script>var a=1</script><style>p{}</style><p style="display: none">5%</p><p hidden>6%</p><p>7%</p>',
    '7%',
  ],
  ['menus of forms are not read', '<select><option>2023年</option></select><button>搜索</button><p>7%</p>', '7%'],
  [
    'a title that the text says is not said twice',
    '<title>桂阳县2023年公报_县政府</title><h1>桂阳县2023年公报</h1>',
    '桂阳县2023年公报',
  ],
  [
    'a title that alone names the place stands in front',
    '<title>桂阳县2023年统计公报</title><p>全年增长5%</p>',
    '桂阳县2023年统计公报\n全年增长5%',
  ],
  [
    'the clipboard of Word',
    '<html><head><style>p.MsoNormal{}</style></head><body><!--StartFragment--><p class=MsoNormal>增长<span lang=EN-US>5.6%<o:p></o:p></span></p><!--EndFragment--></body></html>',
    '增长5.6%',
  ],
  ['nothing', '', ''],
];

it.each(cases)('%s', (_, html, text) => {
  expect(htmlText(html)).toEqual({ kind: 'text', text });
});

it('nothing of a page runs or reaches out: it is parsed as data', () => {
  const hostile = '<img src=x onerror="globalThis.ran=1"><svg onload="globalThis.ran=1"></svg><p>增长5%</p>';
  expect(htmlText(hostile)).toEqual({ kind: 'text', text: '增长5%' });
  expect('ran' in globalThis).toBe(false);
});

it('a page nested as deep as browsers allow is read, a deeper one is refused', () => {
  expect(htmlText(`${'<div>'.repeat(500)}增长5%`)).toEqual({ kind: 'text', text: '增长5%' });
  expect(htmlText(`${'<div>'.repeat(1_000_000)}增长5%`)).toEqual({ kind: 'problem', problem: 'html-too-deep' });
});

it('elements that close again are never too deep', () => {
  expect(htmlText(`${'<p><b>5</b></p>'.repeat(2000)}`)).toEqual({
    kind: 'text',
    text: Array(2000).fill('5').join('\n'),
  });
});

it('a span of a billion columns is cut', () => {
  expect(htmlText('<table><tr><td colspan=1000000000>甲</td><td>乙</td></tr></table>')).toEqual({
    kind: 'text',
    text: `甲${'\t'.repeat(100)}乙`,
  });
});

it('any HTML gives text in which no line is blank', () => {
  const piece = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td rowspan=3>',
    '<td colspan=2>',
    '</td>',
    '</table>',
    '<p>',
    '<br>',
    '增长',
    '5%',
    ' ',
    '<',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = htmlText(pieces.join(''));
      if (read.kind !== 'text' || read.text === '') return;
      expect(read.text.split('\n').every((line) => line.trim() !== '')).toBe(true);
    }),
  );
});

describe('a page that is made to be slow', () => {
  const many = (piece: (i: number) => string, count: number): string =>
    Array.from({ length: count }, (_, i) => piece(i)).join('');

  it.each([
    ['a tag with attributes without end', `<p ${many((i) => `a${i}=1 `, 100_000)}>增长5%</p>`],
    ['one whose attributes are parted by quotes alone', `<p ${many((i) => `a${i}="1"`, 100_000)}>增长5%</p>`],
    ['elements in elements without end', '<div>'.repeat(100_000)],
  ])('%s is refused', (_, page) => {
    expect(htmlText(page)).toEqual({ kind: 'problem', problem: 'html-too-deep' });
  });

  it.each([
    ['a long picture', `<img src="data:image/png;base64,${'iVBORw0KGgo/'.repeat(60_000)}">`],
    ['a long value', `<input value="${'dDwtMTM3Mjk4NzE5'.repeat(17_000)}">`],
    ['a long text', `<i>${'县 '.repeat(200_000)}</i>`],
    ['many elements', '<b>县</b>'.repeat(50_000)],
  ])('%s is none', (_, part) => {
    const result = htmlText(`<p>粮食7.5万吨</p>${part}<p>增长5%</p>`);
    expect(result.kind).toBe('text');
    if (result.kind === 'text')
      expect([result.text.slice(0, 7), result.text.slice(-4)]).toEqual(['粮食7.5万吨', '增长5%']);
  });

  it('cells over columns and rows without end fill a hundred places', () => {
    const page = `<table>${`<tr>${'<td rowspan=100 colspan=100>县1'.repeat(100)}`.repeat(20)}</table>`;
    const result = htmlText(page);
    if (result.kind === 'problem') throw new Error(result.problem);
    expect(Math.max(...result.text.split('\n').map((line) => line.split('\t').length))).toBeLessThan(300);
  });

  it('halves of characters are told as lost', () => {
    expect(htmlText('<p>\udc4d\udc4d增长5%\ud83d</p>')).toEqual({ kind: 'text', text: '\ufffd\ufffd增长5%\ufffd' });
  });
});
