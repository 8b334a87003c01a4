import { deflateSync, unzipSync, Zip, ZipPassThrough, zipSync, type ZipInputFile } from 'fflate';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { readXlsx } from '../../../src/hosts/xlsx';
import { updateXlsx } from '../../../src/hosts/xlsx/update';
import { planWorkbook, sheetNames, tableNames, type WorkbookInput } from '../../../src/workbook';
import { answerers } from '../../../src/taskpane/planning/answer-question';
import { countyReports, writtenAt } from '../../workbook/observation-samples';

const [first, second] = countyReports;
const inputOf = (...reports: readonly (typeof first)[]): WorkbookInput => ({
  reports: reports.flatMap((report) => (report ? [report] : [])),
  options: { writtenAt },
});

const nothing = (): void => undefined;

const fileOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

const bytesIn = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function made(input: WorkbookInput, bytes: Uint8Array | null) {
  const workbook = bytes && fileOf(bytes);
  const answer = await answerers.file({ input, workbook }, nothing);
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** A file that the page saved; no test changes its bytes. */
let saved: Uint8Array;

beforeAll(async () => {
  saved = await bytesIn((await made(inputOf(first), null)).bytes);
});

/** The parts of a package with one of them changed. */
function changed(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[name]);
  return zipSync({ ...parts, [name]: new TextEncoder().encode(change(xml)) });
}

/** The package with pictures that unpack to 310 MB of zeros, of which 10 MB are packed once. */
function bomb(bytes: Uint8Array): Uint8Array {
  const zeros = new Uint8Array(10_000_000);
  const packed = deflateSync(zeros);
  const measured = new ZipPassThrough('');
  measured.ondata = nothing;
  measured.push(zeros, true);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const stored = new ZipPassThrough(name);
    zip.add(stored);
    stored.push(part, true);
  }
  for (let picture = 1; picture <= 31; picture += 1) {
    const { crc, size } = measured;
    const part: ZipInputFile = { filename: `xl/media/${picture}.bin`, compression: 8, crc, size };
    zip.add(part);
    part.ondata?.(null, packed, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

test('a file that the page saved is opened: so many rows of so many reports', async () => {
  const rows = (await readXlsx(saved)).tables.find(({ name }) => name === tableNames.data)?.rows.length ?? 0;
  expect(rows).toBeGreaterThan(0);
  const opened = await answerers.open({ file: fileOf(saved) }, nothing);
  if (opened.kind === 'refused') throw new Error('refused');
  const { bytes: held, ...facts } = opened.value;
  expect(facts).toEqual({ contents: { rows, reports: 1 }, dictionary: [], cells: [] });
  expect(Buffer.compare(await bytesIn(held), saved)).toBe(0);
});

test('a workbook of another program is opened, and holds nothing of ours', async () => {
  const bytes = await writeFile({ sheets: [{ name: '我的表', rows: [['甲', 1]] }] });
  expect(await answerers.open({ file: fileOf(bytes) }, nothing)).toMatchObject({
    value: { contents: { rows: 0, reports: 0 } },
  });
});

test('what is merged is to the byte what the command line makes of it, and all else stays', async () => {
  const file = await made(inputOf(second), saved);
  const expected = await updateXlsx(saved, planWorkbook(inputOf(second), await readXlsx(saved)));
  expect(expected.ok && Buffer.compare(await bytesIn(file.bytes), expected.bytes)).toBe(0);
  expect(file).toMatchObject({ isChanged: true, left: [], mended: [], contents: { reports: 2 } });
});

test('the same report again changes nothing: the file is the one that was opened', async () => {
  const workbook = fileOf(saved);
  const again = await answerers.file({ input: inputOf(first), workbook }, nothing);
  if (again.kind === 'refused') throw new Error('refused');
  expect(again.value.isChanged).toBe(false);
  expect(again.value.bytes).toBe(workbook);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>, object]>([
  ['no zip', () => new TextEncoder().encode('公报'), { refusal: { code: 'no-workbook' } }],
  ['half a file', (bytes) => bytes.slice(0, bytes.length / 2), { refusal: { code: 'damaged' } }],
  ['another package', () => zipSync({ 'word/document.xml': new Uint8Array() }), { refusal: { code: 'no-workbook' } }],
  ['a bomb', bomb, { refusal: { code: 'unpacked-too-large' } }],
  [
    'a locked structure',
    (bytes) =>
      changed(bytes, 'xl/workbook.xml', (xml) =>
        xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
      ),
    { refusal: { code: 'protected' } },
  ],
  [
    'our sheet without our table',
    () => writeFile({ sheets: [{ name: sheetNames.data, rows: [['键', '地区']] }] }),
    { condition: { code: 'table-lost' } },
  ],
])('what nothing can be merged into is refused with the reason: %s', async (_, damage, reason) => {
  const answer = await answerers.open({ file: fileOf(await damage(saved)) }, nothing);
  expect(answer).toMatchObject({ kind: 'refused', ...reason });
});

test('rows that would cover what a person put below the table are refused, and nothing is made', async () => {
  const { tables, sheetNames: names } = await readXlsx(saved);
  const length = tables.find(({ name }) => name === tableNames.data)?.rows.length ?? 0;
  const part = `xl/worksheets/sheet${names.indexOf(sheetNames.data) + 1}.xml`;
  const below = `<row r="${length + 2}"><c r="B${length + 2}"><v>7</v></c></row></sheetData>`;
  const blocked = changed(saved, part, (xml) => xml.replace('</sheetData>', below));
  const answer = await answerers.file({ input: inputOf(second), workbook: fileOf(blocked) }, nothing);
  expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'in-the-way', facts: { sheet: sheetNames.data } } });
});

test('the sheets are shown with what was merged; without a report as they were opened', async () => {
  const names = async (input: WorkbookInput) => {
    const answer = await answerers.preview({ input, workbook: fileOf(saved) }, nothing);
    if (answer.kind === 'refused') throw new Error('refused');
    const of = new Map(answer.value.map((sheet) => [sheet.name, sheet]));
    return { shown: [...of.keys()], rows: of.get(sheetNames.data)?.rows.length ?? 0, of };
  };
  const [before, after] = [await names(inputOf()), await names(inputOf(second))];
  expect(before.shown).toEqual(after.shown);
  expect(before.shown).toEqual(expect.arrayContaining([sheetNames.comparison, sheetNames.data, sheetNames.sources]));
  expect(after.rows).toBeGreaterThan(before.rows);
  // Printed as in the file that is made of both at once: the numbers in their formats, hidden columns left out.
  const atOnce = await answerers.preview({ input: inputOf(first, second), workbook: null }, nothing);
  if (atOnce.kind === 'refused') throw new Error('refused');
  const texts = (sheet: { readonly rows: readonly (readonly { readonly text: string }[])[] } | undefined) =>
    sheet?.rows.map((row) => row.map(({ text }) => text));
  expect(texts(after.of.get(sheetNames.data))).toEqual(
    texts(atOnce.value.find(({ name }) => name === sheetNames.data)),
  );
});

test('the comparison is chosen among the places of the file and of the report', async () => {
  const offer = await answerers.offer({ input: inputOf(second), workbook: fileOf(saved), comparison: {} }, nothing);
  const [one, other] = [first, second].map((report) => report?.extraction.report.region);
  expect(offer).toMatchObject({ kind: 'made', value: { regions: expect.arrayContaining([one, other]) as unknown } });
});
