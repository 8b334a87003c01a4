import { pdfText } from '../../../src/import/pdf/pdf-text';
import { madePdf, type PdfRun } from './made-pdf';

// Compiling pdf.js for jest takes its time, once.
beforeAll(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'), 120_000);

/** Lines of a column 30 characters wide, 12 points each, from the top of the page. */
function column(lines: readonly string[], left = 90): readonly PdfRun[] {
  return lines.map((line, i) => [line, left, 760 - i * 20]);
}

const FULL = '全年全县地区生产总值完成一百二十六亿元比上年增长百分之五增速';

it('names Chinese characters by the maps that it carries, and joins the lines of a paragraph', async () => {
  const pdf = madePdf([[['　　初步核算', 90, 780], ...column([FULL, '居全市第2位。', '二、农业'])]]);
  expect(await pdfText(pdf)).toEqual({ kind: 'text', text: `初步核算\n${FULL}居全市第2位。\n二、农业` });
});

it('joins a number that a line end or a page end parts', async () => {
  const first = `${FULL.slice(0, 28)}3.`;
  const pdf = madePdf([
    [...column([FULL, first]), ['— 1 —', 280, 40]],
    [...column(['27亿元。']), ['— 2 —', 280, 40]],
  ]);
  // `3.` ends a character short of the margin: full enough.
  expect(await pdfText(pdf)).toEqual({ kind: 'text', text: `${FULL}${first}27亿元。` });
});

it('leaves lines that end early, and lines that begin with an indent', async () => {
  const pdf = madePdf([
    [
      ['全年增长5%。', 90, 760],
      [FULL, 90, 740],
      ['新的一段', 114, 720],
    ],
  ]);
  expect(await pdfText(pdf)).toEqual({ kind: 'text', text: `全年增长5%。\n${FULL}\n新的一段` });
});

it('reads the rows of a table with tabs', async () => {
  const pdf = madePdf([
    [
      ['指标', 90, 700],
      ['绝对数（亿元）', 240, 700],
      ['比上年增长（%）', 420, 700],
      ['种植业', 90, 680],
      ['28.41', 260, 680],
      ['-3.8', 440, 680],
    ],
  ]);
  expect(await pdfText(pdf)).toEqual({
    kind: 'text',
    text: '指标\t绝对数（亿元）\t比上年增长（%）\n种植业\t28.41\t-3.8',
  });
});

it('drops the running head of three pages and more', async () => {
  const page = (line: string): readonly PdfRun[] => [
    ['桂阳县统计局', 250, 800],
    [line, 90, 760],
  ];
  const pdf = madePdf([page('一、综合情况保持平稳'), page('二、农业生产稳步发展'), page('三、工业生产持续回升')]);
  expect(await pdfText(pdf)).toEqual({
    kind: 'text',
    text: '一、综合情况保持平稳\n二、农业生产稳步发展\n三、工业生产持续回升',
  });
});

it.each([
  ['a page without text', madePdf([[]]), 'pdf-scanned'],
  ['a PDF cut off', madePdf([column([FULL])]).slice(0, 60), 'pdf-damaged'],
  ['only its first bytes', new TextEncoder().encode('%PDF-1.7\n'), 'pdf-damaged'],
])('%s is a problem', async (_, bytes, problem) => {
  expect(await pdfText(bytes)).toEqual({ kind: 'problem', problem });
});
