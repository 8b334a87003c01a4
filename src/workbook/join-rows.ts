import { fill, type Messages } from '../messages';
import type { DataRow } from './data-row';
import { isDecided } from './key-mark';
import type { NewRow } from './observation-row';
import type { CellValue } from './plan';
import { dataColumns, type DataField } from './schema';
import { joinedEvidence } from './statement';
import { textOf } from './table-rows';

/**
 * A row with the cells that another has of it: 158.3亿元，增长5.2% and 158.3亿元，居全市第5位 become one, with the sentences of both.
 * `remarks` names the other.
 */
export function joined(
  row: DataRow,
  other: DataRow,
  cells: ReadonlyMap<DataField, CellValue>,
  remarks: CellValue,
): DataRow {
  if (cells.size === 0) return { ...row, remarks };
  return { ...row, ...Object.fromEntries(cells), evidence: joinedEvidence(row, other), remarks };
}

/** The number formats that come with the figures. */
export function joinedFormats(known: NewRow, other: NewRow, cells: ReadonlyMap<DataField, CellValue>) {
  return {
    valueFormat: cells.has('value') ? other.valueFormat : known.valueFormat,
    growthFormat: cells.has('growth') ? other.growthFormat : known.growthFormat,
  };
}

/**
 * The remarks of a row that another report confirms (另见“公报”) or completes (位次据“公报”); null where there is nothing to
 * add or the row is a person's.
 */
export function remarksWith(
  row: DataRow,
  other: DataRow,
  cells: ReadonlyMap<DataField, CellValue>,
  messages: Messages,
): string | null {
  const source = textOf(other.source);
  if (textOf(row.source) === source || isDecided(row.review)) return null;
  const { alsoIn, completed } = messages.workbook.remarks;
  const remarks = textOf(row.remarks);
  const fields = (['value', 'growth', 'change', 'rank'] as const).filter((field) => cells.has(field));
  const named = fields.map((field) => dataColumns[field].replace('%', '')).join('、');
  const note = fields.length === 0 ? fill(alsoIn, { source }) : fill(completed, { fields: named, source });
  const isNamed = remarks
    .split('；')
    .some((one) => one === note || (fields.length === 0 && one.endsWith(fill(completed, { fields: '', source }))));
  if (isNamed) return null;
  return remarks === '' ? note : `${String(row.remarks)}；${note}`;
}
