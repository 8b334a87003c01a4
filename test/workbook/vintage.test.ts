import { extract } from '../../src/extract/extract';
import { emptyWorkbook, planWorkbook } from '../../src/workbook';
import { appendedRows } from './plan-reading';

const first = '平阴县2023年国民经济和社会发展统计公报\n全年平阴县地区生产总值262.4亿元，增长5.8%。';

/** What is in front of the key of the figure that comes later. */
function markOf(sentence: string): unknown {
  const reports = [first, `平阴县2024年国民经济和社会发展统计公报\n${sentence}`].map((text, at) => ({
    source: `公报${at}`,
    text,
    extraction: extract(text),
  }));
  const rows = appendedRows(planWorkbook({ reports, options: { writtenAt: '2024-08-01T09:00' } }, emptyWorkbook));
  return rows.find((row) => row['数值'] === 265.1)?.['备注'];
}

test.each([
  ['根据最终核实，2023年平阴县地区生产总值为265.1亿元。', '修订'],
  ['经第五次全国经济普查修订，2023年平阴县地区生产总值为265.1亿元。', '修订'],
  ['2023年平阴县地区生产总值最终核实数为265.1亿元。', '修订'],
  ['2023年，全县地区生产总值最终核实数为265.1亿元，比初步核算数增加2.7亿元。', '修订'],
  ['2023年地区生产总值最终核算数265.1亿元。', '修订'],
  ['2022年最终核实数为240.2亿元，2023年平阴县地区生产总值为265.1亿元。', '冲突'],
  ['2023年平阴县地区生产总值为265.1亿元。', '冲突'],
])('%s: %s', (sentence, mark) => {
  expect(String(markOf(sentence)).slice(0, 2)).toBe(mark);
});
