import { encode } from 'iconv-lite';

/** A run of text of a page: left end and base line in points from the lower left corner of an A4 page. */
export type PdfRun = readonly [text: string, x: number, y: number];

/**
 * A PDF of our own, as simple as one may be: text in 12 points in STSong-Light, which is not embedded, so that its characters are
 * known only by a Chinese character map (`/GBK-EUC-H`); every character is 12 points wide, Latin ones 6.
 */
export function madePdf(pages: readonly (readonly PdfRun[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [814 939 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 >> >>',
    ...pages.flatMap((runs, i) => {
      const content = runs
        .map(([text, x, y]) => `BT /F1 12 Tf ${x} ${y} Td <${encode(text, 'gbk').toString('hex')}> Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body);
}
