import type { Messages } from '../../messages';
import type { ComparisonChoice, ComparisonLists } from '../comparison-choice';
import type { Dictionary, DictionaryRow } from '../dictionary';
import type { Merged } from '../merge';
import type { DefinedName, SheetPlan } from '../plan';
import type { SourceRow, UnreadRow } from '../sources';
import type { UnitTable } from '../units';

/** Everything that sheets are made of, once the rows are merged. */
export interface WorkbookContent {
  readonly merged: Merged;
  readonly newSources: readonly SourceRow[];
  readonly newUnread: readonly UnreadRow[];
  readonly dictionary: Dictionary;
  readonly missingEntries: readonly DictionaryRow[];
  readonly units: UnitTable;
  readonly sharedRegions: ReadonlySet<string>;
  readonly choice: ComparisonChoice;
  readonly lists: ComparisonLists;
  readonly messages: Messages;
}

/** A kind of sheet: adding one is a file here and a line in `index.ts`. */
export interface SheetDefinition {
  readonly name: string;
  readonly produce: (content: WorkbookContent) => SheetPlan;
  /** Defined names that the sheet's ranges are known by. */
  readonly names?: (content: WorkbookContent) => readonly DefinedName[];
}
