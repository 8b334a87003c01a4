import type { CellValue } from './plan';
import { words } from './schema';

/*
 * A row that is not in force has a mark in front of its key, so that no look-up finds it:
 *
 *     冲突：  contradicts a row that was there first        修订：  a later official figure, offered
 *     不用：  set aside by a person, kept so that the same report does not bring it back
 *
 * A person decides in 核对: 已核 puts a row in force, whatever its 备注 says; 不用 takes it out. So a conflict is decided for the
 * figure that was there by 不用 on the other, and for the other by 不用 on the first and 已核 on it.
 */

/** The mark of a row; the empty text where it is in force. */
export function keyMark(review: CellValue, remarks: CellValue): string {
  if (review === words.setAside) return `${words.setAside}：`;
  if (review === words.reviewed) return '';
  const told = String(remarks ?? '').slice(0, 2);
  return told === words.conflict || told === words.revision ? `${told}：` : '';
}

/** The formula of `keyMark` for two cells. */
export function keyMarkFormula(review: string, remarks: string): string {
  const told = `LEFT(${remarks},2)`;
  const offered = `IF(OR(${told}="${words.conflict}",${told}="${words.revision}"),${told}&"：","")`;
  return `IF(${review}="${words.setAside}","${words.setAside}：",IF(${review}="${words.reviewed}","",${offered}))`;
}

/** True where a person has decided about the row: no write touches it. */
export function isDecided(review: CellValue): boolean {
  return review === words.reviewed || review === words.setAside;
}
