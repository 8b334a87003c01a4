import { keyFormula } from './column-formulas';
import type { ComputedRow, Merged } from './merge';
import { schemaVersion } from './schema';
import type { WorkbookState } from './plan';

/**
 * What a workbook of an older version needs besides the write:
 *
 *     1 → 2   键 knows 不用 and 修订: its formula is written anew in every row
 */
export function migrated(merged: Merged, before: readonly ComputedRow[], state: WorkbookState): Merged {
  if ((state.schemaVersion ?? schemaVersion) >= 2) return merged;
  const keys = before.map(
    ({ computed }, row) => ({ row, field: 'key', cell: { formula: keyFormula, value: computed.key } }) as const,
  );
  return { ...merged, amended: [...keys, ...merged.amended] };
}
