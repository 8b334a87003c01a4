import fc from 'fast-check';
import { csvHead, csvLine, csvLines } from '../../../src/cli/formats/csv';
import { messagesFor } from '../../../src/messages';
import { hostileTexts } from '../../host/sample-plans';
import { observationOf, readingOf } from '../readings';

const wording = messagesFor('zh-CN');

describe('a line', () => {
  it.each([
    ['numbers stay numbers', [-3, 5.6, { digits: '504.00' }], '-3,5.6,504.00\r\n'],
    ['an empty cell is empty', [null, '', null], ',,\r\n'],
    ['a comma is quoted', ['a,b'], '"a,b"\r\n'],
    ['quotes are doubled', ['“a"b'], '"“a""b"\r\n'],
    ['a line break is quoted', ['a\nb'], '"a\nb"\r\n'],
    ['a formula is a text', ['=1+1'], "'=1+1\r\n"],
    ['a command is a text', ['=cmd|"/c calc"!A1'], '"\'=cmd|""/c calc""!A1"\r\n'],
    ['a signed text is a text', ['+86 531', '-5', '@SUM(1)'], "'+86 531,'-5,'@SUM(1)\r\n"],
    ['a tab or return in front is harmless', ['\t=1', '\r=1'], '\'\t=1,"\'\r=1"\r\n'],
    ['a full-width sign is one, too', ['＝1＋1', '－5'], "'＝1＋1,'－5\r\n"],
    [
      'a month is no date of Excel',
      ['2024-07', '2024-03-31', '3/4', '2024年7月'],
      "'2024-07,'2024-03-31,'3/4,'2024年7月\r\n",
    ],
    ['a year and an interval stay', ['2024', '2024-01/2024-06', '370124'], '2024,2024-01/2024-06,370124\r\n'],
    ['signs inside stay', ['1+1=2', 'a-b'], '1+1=2,a-b\r\n'],
  ])('%s', (_, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  it.each([...hostileTexts, `=${'长'.repeat(40_000)}`])('%.20j stays a text', (text) => {
    const line = csvLine([text]).slice(0, -2);
    const cell = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
    expect([text, `'${text}`]).toContain(cell);
    expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  });

  it('gives every text back, with at most an apostrophe before it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const line = csvLine([text]).slice(0, -2);
        const cell = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('a report', () => {
  const observation = observationOf({
    value: 504,
    decimals: 2,
    baseValue: 504,
    valueBound: '>=',
    growth: -3,
    growthBound: '~',
    change: { value: 11, unit: '天' },
    ranks: [
      { position: 3, scope: '全市', of: 'growth' },
      { position: 1, scope: '全省', of: null },
    ],
    notes: ['provisional', 'period-inherited'],
    confidence: 0.9,
  });
  const reading = readingOf(
    {
      observations: [observation],
      unread: [{ start: 0, end: 3, text: '99元', reason: 'no-subject' }],
      none: [{ start: 3, end: 4, class: 'ordinal' }],
    },
    '99元7',
  );

  it('has a head and a line for each observation', () => {
    expect(csvHead(wording, false) + [...csvLines(reading, false, wording)].join('')).toBe(
      '来源,地区,代码,上级地区,指标,类别,期间,口径,数值,界限,上限,单位,标准值,标准单位,同比%,同比界限,同比上限,增减,增减单位,位次,原文,起,止,置信度,备注\r\n' +
        '报告/云水.txt,云水县,990124,平川市,地区生产总值,核算,2024-01/2024-06,完成,504.00,>=,,亿元,504,亿元,-3,~,,11,天,' +
        '增速全市第3位；全省第1位,地区生产总值完成126.4亿元，增长5.6%,0,22,0.9,初步数；时期取自上文\r\n',
    );
  });

  it('has the other numbers where all is asked for, each with its type and reason', () => {
    const lines = [...csvLines(reading, true, wording)];
    expect(csvHead(wording, true)).toMatch(/,备注,类型,原因\r\n$/);
    expect(lines.map((line) => line.split(',').slice(-2).join())).toEqual([
      '指标,\r\n',
      '未读,未找到所属指标\r\n',
      '非指标,序号\r\n',
    ]);
    expect(lines[1]).toContain(',99元,0,3,');
  });

  it('leaves bounds and base of what is not stated empty', () => {
    const [line = ''] = csvLines(
      readingOf({
        observations: [
          observationOf({
            value: null,
            unit: null,
            decimals: null,
            baseValue: null,
            core: false,
            indicator: '新建5G基站',
          }),
        ],
      }),
      false,
      wording,
    );
    expect(line.split(',').slice(4, 15)).toEqual([
      '新建5G基站',
      '',
      '2024-01/2024-06',
      '完成',
      '',
      '',
      '',
      '',
      '',
      '',
      '5.6',
    ]);
  });
});
