import { formReporterLine, formUnitLine } from '../../codelists/form-words';
import type { CellRange } from '../plan';
import type { FormGrid } from './form-grid';
import { laidOver, periodInFront, type FormPeriod } from './form-period';
import { isUnit, plainText, readHead, type FormVocabulary, type HeadWords } from './head-words';

/** What the title of a form, the line of its unit and the name of its sheet say. */
export interface FormTitle {
  /** The first row beneath them. */
  readonly end: number;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly period: FormPeriod | null;
  readonly units: readonly string[];
}

/** Rows above a form that are read for its title. */
const MOST_TITLE_ROWS = 6;

/**
 * Reads what stands above the heads: rows with one text alone, and lines such as 单位：亿元. The form begins above the range at
 * the row behind the nearest row that is blank, so that of two forms on a sheet each has its own title.
 */
export function readTitle(grid: FormGrid, range: CellRange, sheet: string, vocabulary: FormVocabulary): FormTitle {
  const first = firstRow(grid, range);
  const lines: string[] = [];
  let end = first;
  while (end < range.row + range.rows && end - first < MOST_TITLE_ROWS) {
    const texts = besideForm(grid.textsOf(end, grid.width), range);
    const isLine = texts.length <= 1 || texts.every(({ text }) => /[:：]/.test(text));
    if (!isLine || beginsBody(grid, end, texts, vocabulary)) break;
    lines.push(...texts.map(({ text }) => text));
    end += 1;
  }
  const titles = lines.filter((line) => !/[:：]/.test(line));
  const read = [sheet, ...titles].map((line) => titleWords(line, vocabulary));
  // 填报单位：平阴县统计局, 单位：平阴县.
  const reporters = lines.map((line) => {
    const named = formReporterLine.exec(line) ?? formUnitLine.exec(line);
    return readHead(named?.[1] ?? '', vocabulary).place;
  });
  return {
    end,
    indicator: last(read.map((one) => one.indicator)),
    // Whose office fills it in counts where no title names a place.
    place: last([...reporters, ...read.map((one) => one.place)]),
    period: read.reduce<FormPeriod | null>((below, one) => laidOver(below, one.period), null),
    units: lines.flatMap(unitsOf),
  };
}

/** A remark to the right of the form, a column apart and more, is not of its title. */
function besideForm<T extends { readonly column: number }>(texts: readonly T[], range: CellRange): readonly T[] {
  return texts.filter(({ column }) => column <= range.column + range.columns);
}

function firstRow(grid: FormGrid, range: CellRange): number {
  const isBlank = (row: number) => grid.textsOf(row, grid.width).length === 0;
  let row = range.row;
  while (row > 0 && (!isBlank(row - 1) || row > range.row - 1)) row -= 1;
  // A title stands apart from its form by a blank row at most.
  return row > 1 && grid.textsOf(row - 2, grid.width).length === 1 ? row - 2 : row;
}

/** A row with one text is the form's own where that is the head of a row with cells to fill. */
function beginsBody(
  grid: FormGrid,
  row: number,
  texts: readonly { readonly column: number; readonly text: string }[],
  vocabulary: FormVocabulary,
): boolean {
  const [only] = texts;
  if (texts.length !== 1 || !only || only.column > 2 || grid.mergeAt(row, only.column)) return false;
  const words = readHead(only.text, vocabulary);
  return words.role === 'row-head' || (words.indicator !== null && words.rest === '' && words.period === null);
}

function titleWords(line: string, vocabulary: FormVocabulary): Pick<HeadWords, 'indicator' | 'place' | 'period'> {
  const plain = plainText(line).replace(/(?:情况)?(?:一览|统计|汇总|对比|快报|月报|进度)?表$/, '');
  const words = readHead(plain, vocabulary);
  return { indicator: words.indicator, place: words.place, period: words.period ?? periodWithin(plain) };
}

/** The first period in a text that tells a year or a span. */
function periodWithin(text: string): FormPeriod | null {
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && /\d/.test(text.charAt(at - 1))) continue;
    const found = periodInFront(text.slice(at, at + 24))?.period;
    if (found && (typeof found.year === 'number' || found.span !== null)) return found;
  }
  return null;
}

function unitsOf(line: string): readonly string[] {
  const named = formUnitLine.exec(line)?.[1] ?? '';
  return named
    .normalize('NFKC')
    .split(/[、,;/\s]+/)
    .filter(isUnit);
}

function last<T>(values: readonly (T | null)[]): T | null {
  return values.reduce<T | null>((before, value) => value ?? before, null);
}
