import { importFile } from '../../../src/import/import-file';
import { madePdf, type PdfRun } from '../../../test/import/pdf/made-pdf';
import { mutatedBytes } from '../byte-mutations';
import { readingProblems } from '../read-text';
import { bytesIn, type FuzzTarget } from '../target';
import { mutatedText } from '../text-mutations';

const LINE = 36;
const LINES = 40;

/** PDF files of a page or two, their bytes changed. */
export const pdf: FuzzTarget = {
  name: 'pdf',
  make({ reports }, chance) {
    const text = mutatedText(reports, chance, 1500).replace(/\n+/g, '');
    const lines = text.match(new RegExp(`[^]{1,${LINE}}`, 'g'))?.slice(0, LINES * 2) ?? [];
    const runs = lines.map((line, at): PdfRun => [line, 60 + chance.below(3) * 12, 780 - (at % LINES) * 18]);
    const pages = [runs.slice(0, LINES), runs.slice(LINES)].filter((page) => page.length > 0);
    return mutatedBytes(madePdf(pages), chance);
  },
  run: async (input) => {
    const result = await importFile(bytesIn(input));
    return result.kind === 'problem' ? [] : readingProblems(result.text);
  },
};
