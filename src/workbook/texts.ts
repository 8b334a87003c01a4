import type { NamedReport } from './sources';
import type { TextField } from './schema';

export type TextRow = Readonly<Record<TextField, string | number>>;

/** UTF-16 units in a cell; Excel holds 32,767. */
const PART = 32_000;

/**
 * The text of a report in parts that cells can hold, so that a figure can be shown in its sentence years later: put
 * together in their order they are the text as pasted, and the offsets of the rows hold. A pair of surrogates is not cut.
 */
export function textRows({ report, source, fingerprint }: NamedReport): readonly TextRow[] {
  const rows: TextRow[] = [];
  for (let start = 0; start < report.text.length;) {
    const end = endOfPart(report.text, start);
    rows.push({ source, fingerprint, part: rows.length + 1, text: report.text.slice(start, end) });
    start = end;
  }
  return rows;
}

function endOfPart(text: string, start: number): number {
  const end = start + PART;
  const isLow = end < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(end));
  return isLow ? end - 1 : Math.min(end, text.length);
}
