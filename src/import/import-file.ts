import { decodeText, type SourceProblem } from './decode-text';
import type { DocxProblem } from './docx/docx-text';
import type { PdfProblem } from './pdf/pdf-text';
import { binaryKind } from './signatures';

/** What a file was read as. */
export type FileFormat = 'text' | 'html' | 'docx' | 'pdf';

/** Why a file gives no text. */
export type ImportProblem = SourceProblem | DocxProblem | PdfProblem;

/** The text of a file: what offsets count in, and what a person is shown. */
export type ImportedText =
  | {
      readonly kind: 'text';
      readonly format: FileFormat;
      readonly text: string;
    }
  | { readonly kind: 'problem'; readonly problem: ImportProblem };

/**
 * Reads a file as a person keeps reports: text in UTF-8, UTF-16 or GB18030, a saved web page, .docx, .pdf with text. What it is is told by
 * its content, never by its name. Readers of pages, .docx and .pdf are loaded when one comes. Nothing in a file is run or fetched.
 *
 * @example await importFile(new TextEncoder().encode('<p>增长5.6%</p>')) // { kind: 'text', format: 'html', text: '增长5.6%' }
 */
export async function importFile(bytes: Uint8Array): Promise<ImportedText> {
  const kind = bytes.length === 0 ? null : binaryKind(bytes);
  if (kind === 'office') {
    const { docxText } = await import('./docx/docx-text');
    return told(await docxText(bytes), 'docx');
  }
  if (kind === 'pdf') {
    const { pdfText } = await import('./pdf/pdf-text');
    return told(await pdfText(bytes), 'pdf');
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'problem') return decoded;
  if (!isHtml(decoded.text)) return { kind: 'text', format: 'text', text: decoded.text };
  const { htmlText } = await import('./html/html-text');
  return told(htmlText(decoded.text), 'html');
}

type Result =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: ImportProblem };

function told(result: Result, format: FileFormat): ImportedText {
  if (result.kind === 'problem') return result;
  return result.text.trim() === '' ? { kind: 'problem', problem: 'empty' } : { ...result, format };
}

/** So much of a file is looked at for its first element. */
const EXAMINED = 4000;

/** A page begins with its type, a comment or an element; a report that quotes one further down does not. */
function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|!--|html|head|meta|title|body|div|p|table|span|h[1-6]|ul|ol|section|article)\b/i.test(
    text.slice(0, EXAMINED),
  );
}
