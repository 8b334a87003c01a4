import type { Messages } from '../../messages';
import type { ComparisonChoice, ComparisonLists } from '../comparison-choice';
import type { RowContext } from '../data-row';
import type { AddedAliases, DictionaryRow } from '../dictionary';
import type { Merged } from '../merge';
import type { DefinedName, SheetPlan } from '../plan';
import type { PeriodSpelling } from '../period-key';
import type { RowIndex } from '../row-index';
import type { SourceRow, UnreadRow } from '../sources';
import type { TrendChoice } from '../trend-choice';
import type { TextRow } from '../texts';

/** Everything that sheets are made of, once the rows are merged. */
export interface WorkbookContent {
  readonly merged: Merged;
  readonly newSources: readonly SourceRow[];
  readonly newUnread: readonly UnreadRow[];
  readonly newTexts: readonly TextRow[];
  readonly missingEntries: readonly DictionaryRow[];
  /** False where 指标字典 is one that has no column for the product's own spellings. */
  readonly showsBuiltInSpellings: boolean;
  /** Spellings that come to entries of 指标字典 that are there. */
  readonly addedAliases: readonly AddedAliases[];
  readonly context: RowContext;
  readonly spellings: readonly PeriodSpelling[];
  readonly choice: ComparisonChoice;
  readonly lists: ComparisonLists;
  readonly trend: TrendChoice;
  readonly index: RowIndex;
  /** The confidence below which rows are coloured; null where the workbook keeps its own. */
  readonly threshold: number | null;
  readonly messages: Messages;
}

/** A kind of sheet: adding one is a file here and a line in `index.ts`. */
export interface SheetDefinition {
  readonly name: string;
  readonly produce: (content: WorkbookContent) => SheetPlan;
  /** Defined names that the sheet's ranges are known by. */
  readonly names?: (content: WorkbookContent) => readonly DefinedName[];
}
