import { encode } from 'iconv-lite';
import { importFile } from '../../src/import/import-file';
import { madeDocx, paragraph } from './docx/made-docx';
import { madePdf } from './pdf/made-pdf';

// Compiling pdf.js for jest takes its time, once.
beforeAll(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'), 120_000);

const SAID = '2023年，全县地区生产总值完成126.4亿元，同比增长5.6%。';

it.each([
  ['text', new TextEncoder().encode(SAID)],
  ['text', encode(SAID, 'gb18030')],
  ['html', new TextEncoder().encode(`<!DOCTYPE html><meta charset="utf-8"><p>${SAID}</p>`)],
  ['html', encode(`<html><head><meta charset="gb2312"></head><body>${SAID}</body></html>`, 'gb18030')],
  ['html', encode(`<html><head><meta charset="utf-8"></head><body>${SAID}</body></html>`, 'gb18030')],
  ['docx', madeDocx(paragraph(SAID))],
  ['pdf', madePdf([[[SAID, 90, 700]]])],
])('%s is told by its content', async (format, bytes) => {
  expect(await importFile(bytes)).toEqual({ kind: 'text', format, text: SAID });
});

it('a report that speaks of elements is text', async () => {
  const text = `${SAID}网页中的 <p> 标签`;
  expect(await importFile(new TextEncoder().encode(text))).toEqual({ kind: 'text', format: 'text', text });
});

it.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a page without text', new TextEncoder().encode('<html><script>1</script></html>'), 'empty'],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0), 'image'],
  ['a document of old Word or WPS', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-office'],
])('%s is a problem', async (_, bytes, problem) => {
  expect(await importFile(bytes)).toEqual({ kind: 'problem', problem });
});
