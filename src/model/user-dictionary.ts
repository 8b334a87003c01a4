import type { IndicatorMeasure } from './indicator';

/**
 * What a person adds to the dictionary: other spellings of an indicator that it has, or an indicator of their own. Rows of
 * 指标字典 and lines of a dictionary file are read into this; what is null or absent stays as the dictionary has it.
 *
 * @example { name: '烟叶产量', aliases: ['烤烟产量'], unit: '万吨', group: '农业', measure: 'flow', better: 'more', line: 2 }
 */
export interface UserIndicator {
  /** Canonical name: of an indicator of the dictionary, or of the person's own, which then is one of the dictionary (`core`). */
  readonly name: string;
  /** Other spellings, as in reports, without 全县 and the like. */
  readonly aliases: readonly string[];
  /** Unit of `baseValue`, as a report prints it: 亿元, 万吨. Null where any unit will do; then `baseValue` is null. */
  readonly unit: string | null;
  /** The heading under which sheets list it: one of `IndicatorGroup` or the person's own. */
  readonly group: string | null;
  /** Null counts as `flow`. */
  readonly measure: IndicatorMeasure | null;
  /** Which way is better, for ranks in comparison sheets; null where neither is. */
  readonly better: 'more' | 'less' | null;
  /** The line of the file or the row of the sheet, counted from 1, for messages about it. */
  readonly line: number;
}

/** Entries in their order: of two that contradict each other the first stands. */
export type UserDictionary = readonly UserIndicator[];

/** What parts the spellings in one cell: whatever people put between the members of a list. */
const BETWEEN_ALIASES = /[、，,；;|\n\r]+/;

/** The spellings in one cell of 别名, in their order, without blanks around them. `aliasesIn('GDP、生产总值')` is ['GDP', '生产总值']. */
export function aliasesIn(cell: string): readonly string[] {
  return cell
    .split(BETWEEN_ALIASES)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
