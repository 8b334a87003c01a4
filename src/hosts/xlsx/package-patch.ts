import { strFromU8, strToU8, Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';
import { cellReference, sheetReference } from '../../workbook';
import type { ChartPlan, TablePlan, WorkbookPlan } from '../../workbook';
import { fileFormula } from './formula-text';
import { tailStart, withTail } from './grid-tail';
import { withBody } from './table-body';
import { xmlText } from './xml-text';

/** The earliest day that a zip can tell, since a plan has no clock. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Makes a part anew of what hucre wrote, piece by piece. */
type PartEdit = (xml: string) => Iterable<string>;

/**
 * Adds to a file what hucre does not write: the bodies of tables and the ends of long grids (see `table-body.ts`, `grid-tail.ts`); the formulas of computed columns,
 * without which Excel does not fill them into a row typed below; chart titles that are tied to a cell; and the parts of a
 * font in the order of the schema. `level` is that of deflate. Parts are numbered in the order of the sheets.
 */
export function patchPackage(file: Uint8Array, plan: WorkbookPlan, level: 0 | 3): Uint8Array {
  const edits = partEdits(plan);
  const written: Uint8Array[] = [];
  const zip = new Zip((error, slice) => {
    if (error) throw error;
    written.push(slice);
  });
  const unzip = new Unzip((entry) => {
    const part = new ZipDeflate(entry.name, { level });
    part.mtime = ZIP_EPOCH;
    zip.add(part);
    const edit = edits.get(entry.name);
    edits.delete(entry.name);
    const slices: Uint8Array[] = [];
    entry.ondata = (error, slice, isLast) => {
      if (error) throw error;
      slices.push(slice);
      if (!isLast) return;
      for (const piece of edit ? edit(strFromU8(joined(slices))) : []) part.push(strToU8(piece));
      part.push(edit ? new Uint8Array() : joined(slices), true);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.push(file, true);
  zip.end();
  const [missing] = edits.keys();
  if (missing !== undefined) throw new Error(`the writer made no ${missing}`);
  return joined(written);
}

function partEdits(plan: WorkbookPlan): Map<string, PartEdit> {
  const edits = new Map<string, PartEdit>([['xl/styles.xml', (xml) => [withFontsInOrder(xml)]]]);
  let [tables, charts] = [0, 0];
  for (const [index, sheet] of plan.sheets.entries()) {
    if (sheet.kind === 'table') {
      const { table } = sheet;
      edits.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withBody(xml, sheet));
      edits.set(`xl/tables/table${(tables += 1)}.xml`, (xml) => [withColumnFormulas(xml, table)]);
    } else {
      const tail = tailStart(sheet);
      if (tail !== null) edits.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withTail(xml, sheet, tail));
      for (const chart of sheet.charts) {
        edits.set(`xl/charts/chart${(charts += 1)}.xml`, (xml) => [
          withQuietLines(withTiedTitle(xml, chart, sheet.name)),
        ]);
      }
    }
  }
  return edits;
}

function withColumnFormulas(xml: string, table: TablePlan): string {
  return table.columns.reduce((edited, { formula }, index) => {
    if (formula === undefined) return edited;
    const element = new RegExp(`(<tableColumn id="${index + 1}"[^>]*)/>`);
    return replaced(edited, element, (start) => {
      return `${start}><calculatedColumnFormula>${xmlText(fileFormula(formula))}</calculatedColumnFormula></tableColumn>`;
    });
  }, xml);
}

function withTiedTitle(xml: string, { title, titleFrom }: ChartPlan, sheet: string): string {
  if (!titleFrom) return xml;
  const cell = `${sheetReference(sheet)}${cellReference(titleFrom.row, titleFrom.column, 'both')}`;
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(title)}</c:v></c:pt></c:strCache>`;
  const element =
    /<c:title><c:tx><c:rich>.*?<a:p>(<a:pPr>.*?<\/a:pPr>).*?<\/c:rich><\/c:tx>(<c:overlay val="0"\/>)<\/c:title>/s;
  return replaced(xml, element, (properties, overlay) => {
    const text = `<c:tx><c:strRef><c:f>${xmlText(cell)}</c:f>${cache}</c:strRef></c:tx>`;
    const look = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p>${properties}<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
    return `<c:title>${text}${overlay}${look}</c:title>`;
  });
}

/** Lines across a chart as thin and pale as Excel's own charts have them; without a style they are black. */
function withQuietLines(xml: string): string {
  const line = '<a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE4"/></a:solidFill></a:ln>';
  return xml.replaceAll('<c:majorGridlines/>', `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`);
}

/** hucre writes a font's colour before its size, which the Open XML SDK refuses. */
function withFontsInOrder(xml: string): string {
  return xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
}

/** Replaces the one place that the pattern finds; throws where the library has begun to write it otherwise. */
function replaced(xml: string, pattern: RegExp, make: (first: string, second: string) => string): string {
  if (!pattern.test(xml)) throw new Error(`no ${pattern.source} in a part that the writer made`);
  return xml.replace(pattern, (_, first: string, second: string) => make(first, second));
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, slice) => sum + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
