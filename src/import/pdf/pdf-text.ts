import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import { chineseCMaps } from './chinese-cmaps';
import { withoutFurniture } from './page-furniture';
import { pageLines, type PlacedLine, type PlacedText } from './page-lines';
import { paragraphsOf } from './paragraphs';

export type PdfProblem = 'pdf-damaged' | 'pdf-locked' | 'pdf-scanned' | 'pdf-too-long';

export type PdfResult =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: PdfProblem };

/** Longer documents are yearbooks, not reports. */
const MOST_PAGES = 2000;
/** With fewer characters on a page on average its text is a picture. */
const FEWEST_ON_PAGE = 10;

/**
 * Reads the text of a PDF (ISO 32000) as paragraphs and, where gaps part cells, as rows with tabs. Page numbers and running heads are
 * left out. Scans, which hold pictures of text, and locked files are problems. Scripts and forms in it are never run.
 *
 * @example await pdfText(bytes) // { kind: 'text', text: '一、综合\n初步核算，…' }
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfResult> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js finds its parser here and runs it in this thread: the page reads files in a worker of its own, nothing is fetched.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const loading = pdfjs.getDocument({
    // pdf.js takes the buffer over, so it gets one of its own.
    data: Uint8Array.from(bytes),
    CMapReaderFactory: ChineseCMapReader,
    cMapUrl: '/',
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) return problem('pdf-too-long');
    const pages = await linesOfPages(document);
    const characters = pages.flat().reduce((sum, line) => sum + line.text.length, 0);
    if (characters < document.numPages * FEWEST_ON_PAGE) return problem('pdf-scanned');
    return { kind: 'text', text: paragraphsOf(withoutFurniture(pages)).join('\n') };
  } catch (error) {
    return problem(error instanceof Error && error.name === 'PasswordException' ? 'pdf-locked' : 'pdf-damaged');
  } finally {
    await loading.destroy();
  }
}

function problem(code: PdfProblem): PdfResult {
  return { kind: 'problem', problem: code };
}

async function linesOfPages(document: PDFDocumentProxy): Promise<readonly (readonly PlacedLine[])[]> {
  const pages: (readonly PlacedLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): PlacedText[] => {
      if (!('str' in item)) return [];
      const [, , , scale, x, y] = item.transform as readonly number[];
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height || Math.abs(scale ?? 0) }];
    });
    pages.push(pageLines(runs));
    page.cleanup();
  }
  return pages;
}

/** Gives pdf.js the character maps that the build carries; the others name no Chinese of the mainland. */
class ChineseCMapReader {
  fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const dataUrl = chineseCMaps[name];
    if (dataUrl === undefined) return Promise.reject(new Error(`no character map ${name}`));
    const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1);
    return Promise.resolve({
      cMapData: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      isCompressed: true,
    });
  }
}
