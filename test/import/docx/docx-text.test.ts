import { strToU8, zipSync } from 'fflate';
import { docxText } from '../../../src/import/docx/docx-text';
import { largestDocument } from '../../../src/import/docx/word-parts';
import { madeDocx, paragraph, table } from './made-docx';

it('reads paragraphs as lines and tables as rows with tabs', async () => {
  const bytes = madeDocx(paragraph('一、综合') + paragraph('增长5.6%。') + table(['指标', '亿元'], ['税收', '9.1']));
  expect(await docxText(bytes)).toEqual({ kind: 'text', text: '一、综合\n增长5.6%。\n指标\t亿元\n税收\t9.1' });
});

it('keeps what looks like HTML as the text that it is', async () => {
  expect(await docxText(madeDocx(paragraph('&lt;script&gt;增长5%')))).toEqual({ kind: 'text', text: '<script>增长5%' });
});

it('expands no entity that a document defines', async () => {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  const bytes = madeDocx(paragraph('增长5%&e9;'), `<!DOCTYPE d [<!ENTITY e0 "增长">${levels}]>`);
  const result = await docxText(bytes);
  expect(JSON.stringify(result).length).toBeLessThan(1000);
});

it.each([
  ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'office'],
  ['a document whose text is no XML', zipSync({ 'word/document.xml': strToU8('增长') }), 'docx-damaged'],
  ['a document cut off', madeDocx(paragraph('增长5%')).slice(0, 200), 'docx-damaged'],
  ['a package that unpacks to more than any report', bomb(), 'docx-too-large'],
])('%s is a problem', async (_, bytes, problem) => {
  expect(await docxText(bytes)).toEqual({ kind: 'problem', problem });
});

/** Zeros that pack a thousand to one, in a part whose sizes say that it holds nothing. */
function bomb(): Uint8Array {
  const zeros = new Uint8Array(largestDocument + 1);
  const packed = zipSync({ 'word/document.xml': zeros }, { level: 1 });
  new DataView(packed.buffer).setUint32(22, 1, true);
  return packed;
}
