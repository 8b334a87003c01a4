import { readDictionaryFile } from '../../src/cli/dictionary-file';
import { messagesFor } from '../../src/messages';

const wording = messagesFor('zh-CN');
const HEAD = '指标\t别名\t标准单位\t类别\t类型\t优劣\n';

/** What is wrong with a file, a sentence each; the entries where nothing is. */
function read(text: string): unknown {
  const file = readDictionaryFile(text, wording);
  return file.kind === 'dictionary' ? file.dictionary : file.problems;
}

test.each<[string, string]>([
  ['as the sheet 指标字典 has it', `${HEAD}烟叶产量\t烤烟产量、烟叶总产量\t万吨\t农业\t流量\t越高越好\n`],
  [
    'in English',
    'indicator\taliases\tunit\tgroup\tmeasure\tbetter\n烟叶产量\t烤烟产量;烟叶总产量\t万吨\t农业\tflow\tmore',
  ],
  [
    'columns in another order',
    '优劣\t类型\t类别\t标准单位\t别名\t指标\n越高越好\t流量\t农业\t万吨\t烤烟产量，烟叶总产量\t烟叶产量',
  ],
  [
    'copied with what the product knows by itself',
    '指标\t别名\t标准单位\t类别\t类型\t优劣\t内置写法\n烟叶产量\t烤烟产量、烟叶总产量\t万吨\t农业\t流量\t越高越好\t烟叶\n',
  ],
  [
    'with the line ends of Windows',
    `${HEAD}烟叶产量\t烤烟产量、烟叶总产量\t万吨\t农业\t流量\t越高越好\n`.replace(/\n/gu, '\r\n'),
  ],
])('a file %s', (_, text) => {
  expect(read(text)).toEqual([
    {
      name: '烟叶产量',
      aliases: ['烤烟产量', '烟叶总产量'],
      unit: '万吨',
      group: '农业',
      measure: 'flow',
      better: 'more',
      line: 2,
    },
  ]);
});

test('names alone are enough; remarks and empty lines are left out but counted', () => {
  expect(read('# 本县补充\n指标\n\n烟叶产量\n信访总量\n')).toEqual([
    { name: '烟叶产量', aliases: [], unit: null, group: null, measure: null, better: null, line: 4 },
    { name: '信访总量', aliases: [], unit: null, group: null, measure: null, better: null, line: 5 },
  ]);
});

test.each<[string, string, readonly string[]]>([
  [
    'no head',
    '烟叶产量\t烤烟产量\n',
    ['指标字典第 1 行：首行要写列名，用制表符（Tab）分开，至少有“指标”一列。可从“指标字典”表整块复制。'],
  ],
  [
    'commas instead of tabs',
    '指标,别名\n烟叶产量,烤烟产量\n',
    ['指标字典第 1 行：首行要写列名，用制表符（Tab）分开，至少有“指标”一列。可从“指标字典”表整块复制。'],
  ],
  [
    'a head that there is not',
    '指标\t说明\n',
    ['指标字典第 1 行：不认识“说明”这一列，可用：指标、别名、标准单位、类别、类型、优劣。'],
  ],
  ['a head twice', '指标\t别名\t指标\n', ['指标字典第 1 行：“指标”这一列写了两次。']],
  [
    'mistakes in several lines, in their order',
    `${HEAD}烟叶产量\t烤烟产量、烤烟产量\t万斛\t农业\t流\t\n\tGEP核算值\n亿元\n信访总量\t\t\t\t\t越低越好\t多\n`,
    [
      '指标字典第 2 行：“类型”的内容“流”不对，应为 flow、流量、stock、存量、rate、比率 之一，或留空。',
      '指标字典第 2 行：不认识单位“万斛”，“烟叶产量”的标准单位没有采用。',
      '指标字典第 2 行：别名“烤烟产量”写了两次。',
      '指标字典第 3 行：没有写指标名称，已略过。',
      '指标字典第 4 行：“亿元”是计量单位，不能作指标名称。',
      '指标字典第 5 行：内容多于首行的 6 列。',
    ],
  ],
])('%s', (_, text, problems) => {
  expect(read(text)).toEqual(problems);
});

test('English speaks of the same lines', () => {
  const file = readDictionaryFile('indicator\n亿元\n', messagesFor('en-US'));
  expect(file).toEqual({
    kind: 'problems',
    problems: ['Dictionary, line 2: “亿元” is a unit and names no indicator.'],
  });
});
