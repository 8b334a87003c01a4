import type { Cell } from '../../../workbook';
import { escapedText } from '../cell-text';
import { valueOf } from '../check-plan';
import { fileFormula } from '../formula-text';
import { xmlText } from '../xml-text';

/** A cell as a sheet holds it, without its address. `formula` is one of the cell's own, over that of its column. */
export function cellXml(cell: Cell, style: number | null, columnFormula?: string): string {
  const formula = cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula : columnFormula;
  const value = valueOf(cell);
  const start = `<c${style === null ? '' : ` s="${style}"`}`;
  const computed = formula === undefined ? '' : `<f>${xmlText(fileFormula(formula))}</f>`;
  if (value === null) return computed === '' ? `${start}/>` : `${start}>${computed}</c>`;
  if (typeof value === 'number') return `${start}>${computed}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${computed}<v>${value ? 1 : 0}</v></c>`;
  const text = xmlText(escapedText(value));
  if (computed !== '') return `${start} t="str">${computed}<v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
