import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { decodeText } from '../../src/import/decode-text';

const report = '2024年上半年，全县地区生产总值完成126.4亿元，同比增长5.6%，增速居全市第3位。';

describe('plain text', () => {
  it.each([
    ['utf8', 'utf-8'],
    ['gb18030', 'gb18030'],
    ['gbk', 'gb18030'],
    ['gb2312', 'gb18030'],
  ])('%s', (saved, encoding) => {
    expect(decodeText(encode(report, saved))).toEqual({ kind: 'text', text: report, encoding });
  });

  it.each([
    ['utf8', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('%s with its mark: offsets count without it', (saved, encoding) => {
    expect(decodeText(encode(report, saved, { addBOM: true }))).toEqual({ kind: 'text', text: report, encoding });
  });

  it.each([
    ['a few words', '完成126.4亿元'],
    ['a four-byte character of GB18030', '㛃县人均可支配收入35918元，比上年增长4.7%。'],
    ['Latin letters and signs between', 'GDP 126.4亿元，PM2.5平均浓度38μg/m³，增长5.6%'],
    ['a table', '指标\t单位\t完成\n地区生产总值\t亿元\t126.4\n'],
  ])('GB18030: %s', (_, text) => {
    expect(decodeText(encode(text, 'gb18030'))).toEqual({ kind: 'text', text, encoding: 'gb18030' });
  });

  it('keeps figures without a Chinese character', () => {
    expect(decodeText(encode('126.4', 'ascii'))).toEqual({ kind: 'text', text: '126.4', encoding: 'utf-8' });
  });
});

describe('what is refused', () => {
  it.each([
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46], 'image'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image'],
    ['a PDF', [...Buffer.from('%PDF-1.7\n')], 'pdf'],
    ['a .docx or .xlsx', [0x50, 0x4b, 3, 4, 20, 0], 'office'],
    ['a .doc or .wps', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0], 'old-office'],
    ['a rar', [...Buffer.from('Rar!\x1a\x07')], 'archive'],
    ['an RTF', [...Buffer.from('{\\rtf1\\ansi')], 'rtf'],
    ['bytes with a NUL', [0x61, 0, 0x62], 'binary'],
    ['nothing', [], 'empty'],
    ['a mark and nothing else', [0xef, 0xbb, 0xbf], 'empty'],
    ['blank lines', [...Buffer.from(' \r\n\t\n')], 'empty'],
    ['bytes of no encoding', [0xe5, 0xb9, 0xff, 0xff], 'encoding'],
    ['half a UTF-16 unit', [0xff, 0xfe, 0x74], 'encoding'],
  ])('%s', (_, bytes, problem) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'problem', problem });
  });

  it.each([
    ['big5', '上半年,全縣地區生產總值完成一百三十一億元,同比增長百分之五點六,增速居全市第三位。'],
    ['shift_jis', '今年の県内総生産は前年より増加しました。'],
    ['windows-1252', 'Le produit intérieur brut a progressé de 5,6 % à périmètre égal, très élevé'],
    ['koi8-r', 'Валовой региональный продукт вырос на 5,6 процента'],
  ])('%s is not taken for GB18030', (saved, text) => {
    expect(decodeText(encode(text, saved))).toEqual({ kind: 'problem', problem: 'encoding' });
  });
});

it('reads back what was saved, whatever the bytes, and throws at none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const expected = text.replace(/^\ufeff/, '');
      fc.pre(
        expected.trim() !== '' &&
          !expected.includes('\0') &&
          !expected.startsWith('PK') &&
          !expected.startsWith('{\\rtf'),
      );
      expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ kind: 'text', text: expected });
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(['text', 'problem']).toContain(decodeText(bytes).kind);
    }),
  );
});
