import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample reports of a folder, one behind the other. */
export function reportsIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** A text repeated to a length, in one piece: a rope of strings would be joined while it is timed. */
export function repeated(text: string, characters: number): string {
  const copies = Math.ceil(characters / Math.max(1, text.length));
  return Buffer.from(text.repeat(copies).slice(0, characters), 'utf16le').toString('utf16le');
}

/** Texts that no report is, made to be slow to read; each of about the length wanted. */
export function hostileTexts(reports: string, characters: number): ReadonlyMap<string, string> {
  const opening = '全县地区生产总值完成';
  const runOf = (piece: string): string => repeated(piece, characters);
  return new Map([
    ['spaces', `${opening}${runOf(' ')}5亿元`],
    ['digits', `${opening}${runOf('7')}亿元`],
    ['分别', `${opening}${runOf('分别')}5亿元`],
    ['、', `${opening}${runOf('、')}5亿元`],
    ['opening brackets', `${opening}${runOf('（')}5亿元`],
    ['closing brackets', `${opening}${runOf('）')}5亿元`],
    ['paired brackets', `${opening}${runOf('（5）')}5亿元`],
    ['one endless sentence', runOf(reports.replace(/[。；！？\s]+/g, '，'))],
    ['numerals', `${opening}${runOf('一二三')}5亿元`],
    ['a list without end', `${opening}${runOf('茶叶、')}分别增长${runOf('5%、')}`],
    ['brackets behind words', `${opening}${runOf('甲乙（丙）丁、')}5亿元`],
    ['times without end', `${opening}${runOf('、今年：')}5亿元`],
    ['labels without end', `${runOf('指标\n')}全县税收5亿元`],
    ['numbers of rows', `指标\n总量\n${runOf('1\n甲乙\n')}全县税收5亿元`],
    ['table of 10,000 cells', tableOf(1000, 10)],
  ]);
}

/** A pasted table, cells parted by tabs. */
function tableOf(rows: number, columns: number): string {
  const years = Array.from({ length: columns - 2 }, (_, i) => `${2010 + i}年`);
  const body = Array.from({ length: rows }, (_, row) =>
    [`产品${row}产量`, '吨', ...years.map((_year, column) => String(1000 + row * 7 + column))].join('\t'),
  );
  return [['指标', '单位', ...years].join('\t'), ...body].join('\n');
}
