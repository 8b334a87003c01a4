import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx, type Workbook } from 'hucre/xlsx';

/** Tells LibreOffice to compute every formula anew when it loads a file, whoever wrote it (0 is always). */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/**
 * Opens workbooks in LibreOffice, which computes all of their formulas, and gives what it saved, in the same order. Needs
 * `soffice` in the path. It runs with a profile of its own, so that no other instance is in its way.
 */
export async function recalculated(books: readonly Uint8Array[]): Promise<readonly Workbook[]> {
  return Promise.all((await savedByLibreOffice(books)).map((bytes) => readXlsx(bytes)));
}

/** The files that LibreOffice saves of these, as a person who works with it has them. */
export async function savedByLibreOffice(books: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'zhibiao-office-'));
  try {
    const user = join(folder, 'profile');
    await mkdir(join(user, 'user'), { recursive: true });
    await writeFile(join(user, 'user', 'registrymodifications.xcu'), profile);
    const files = books.map((_, index) => join(folder, `book${index}.xlsx`));
    await Promise.all(books.map((bytes, index) => writeFile(files[index] ?? '', bytes)));
    const out = join(folder, 'out');
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=${pathToFileURL(user).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...files,
    ]);
    return await Promise.all(
      books.map(async (_, index) => new Uint8Array(await readFile(join(out, `book${index}.xlsx`)))),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
