import { fill, type Messages } from '../../messages';
import type { FileRefusal } from '../planning/protocol';

/** Why nothing can be merged into a file, to stand behind its name. */
export function fileReason(refused: FileRefusal, { taskpane, workbook }: Messages): string {
  if ('refusal' in refused) return fill(taskpane.workbookFile.refusals[refused.refusal.code], refused.refusal.facts);
  return fill(workbook.condition[refused.condition.code], refused.condition.facts);
}
