import { strToU8, unzipSync } from 'fflate';
import { importFile } from '../../../src/import/import-file';
import { madeDocx, paragraph, table } from '../../../test/import/docx/made-docx';
import { mutatedBytes } from '../byte-mutations';
import type { Chance } from '../chance';
import { readingProblems } from '../read-text';
import { bytesIn, unpackedSize, zipped, type FuzzTarget } from '../target';
import { mutatedText } from '../text-mutations';
import { mutatedXml } from '../xml-mutations';

function documentOf(text: string, chance: Chance): Uint8Array {
  const shown = text
    // No XML may hold these.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
  const body = shown.split('\n').map((line) => (chance.once(4) ? table(line.split(/[，、]/)) : paragraph(line)));
  return madeDocx(body.join(''));
}

/** Word documents: in their parts, in their bytes, or whole. */
export const docx: FuzzTarget = {
  name: 'docx',
  size: unpackedSize,
  make({ reports }, chance) {
    const made = documentOf(mutatedText(reports, chance, 3000), chance);
    if (chance.once(3)) return mutatedBytes(made, chance);
    const parts = unzipSync(made);
    const name = chance.once(4) ? chance.pick(Object.keys(parts)) : 'word/document.xml';
    const xml = new TextDecoder().decode(parts[name]);
    return zipped({ ...parts, [name]: strToU8(mutatedXml(xml, chance)) });
  },
  run: async (input) => {
    const result = await importFile(bytesIn(input));
    return result.kind === 'problem' ? [] : readingProblems(result.text);
  },
};
