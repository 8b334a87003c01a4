import { tableNames, userDictionaryOf } from '../../workbook';
import { success, type Outcome } from './outcome';
import { readWorkbook } from './read-workbook';

/** What a person added in 指标字典 of the open workbook, and the cells of it that cannot be used. */
export type HeldDictionary = ReturnType<typeof userDictionaryOf>;

/** Reads 指标字典: two round trips. A workbook without it has no entries. */
export async function readDictionary(context: Excel.RequestContext): Promise<Outcome<HeldDictionary>> {
  const found = await readWorkbook(context, { tables: [tableNames.dictionary], grids: [] });
  return found.ok ? success(userDictionaryOf(found.value)) : found;
}
