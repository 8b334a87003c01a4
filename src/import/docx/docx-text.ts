import { htmlText } from '../html/html-text';

/** `office`: a package that is none of Word's: a workbook, slides, a plain .zip. */
export type DocxProblem = 'docx-damaged' | 'docx-too-large' | 'html-too-deep' | 'office';

export type DocxResult =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: DocxProblem };

/**
 * Reads a Word document (.docx, ECMA-376) as the lines that a person sees, its tables as lines with tabs; headers,
 * footers and pictures are left out. mammoth makes HTML of it, which is parsed as data and never shown. The libraries are loaded
 * only when a document comes.
 *
 * @example await docxText(bytes) // { kind: 'text', text: '一、综合\n…' }
 */
export async function docxText(bytes: Uint8Array): Promise<DocxResult> {
  const [{ wordParts }, mammoth] = await Promise.all([import('./word-parts'), import('mammoth')]);
  try {
    const parts = wordParts(bytes);
    if (parts.kind !== 'parts') return { kind: 'problem', problem: PROBLEMS[parts.kind] };
    const { value } = await mammoth.convertToHtml(inputOf(parts.package), {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return htmlText(value);
  } catch {
    return { kind: 'problem', problem: 'docx-damaged' }; // the libraries' way to say that it is no such document
  }
}

const PROBLEMS = { none: 'office', damaged: 'docx-damaged', 'too-large': 'docx-too-large' } as const;

/** mammoth asks for a Buffer in Node and for an ArrayBuffer in a browser. */
function inputOf(bytes: Uint8Array): { buffer: Buffer } | { arrayBuffer: ArrayBuffer } {
  if (typeof Buffer === 'function') return { buffer: Buffer.from(bytes) };
  return { arrayBuffer: bytes.slice().buffer };
}
