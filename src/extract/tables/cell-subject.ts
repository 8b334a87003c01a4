import { bareHead } from '../../codelists/indicator-lists';
import { allPeople, measureEnding, people } from '../../codelists/table-words';
import type { Lexicon } from '../lexicon';
import type { Named } from './row-subjects';
import type { TableColumn, TablePart } from './table-head';
import { isSameExtent } from './table-period';

/**
 * The subject of a cell whose row is a name: the row's, with the words of its column where these tell more than how the number is
 * meant (产量 beside 粮食, 城镇 and 乡村 beside 常住人口). Null where row and column name two indicators.
 */
export function cellSubject(row: Named | null, column: TableColumn, part: TablePart, lexicon: Lexicon): Named | null {
  const { facts } = column;
  if (row === null || facts.name === '') return row;
  const spelled = row.core
    ? (bareHead(facts.name, row.name) ?? undefined)
    : (lexicon.canonicalName(row.name + facts.name) ?? lexicon.canonicalName(facts.name + row.name));
  if (spelled !== undefined) return { name: spelled, core: true };
  // 工资性收入 under 城镇居民: who has it stands before what it is.
  if (!row.core && people.test(facts.name)) return { name: facts.name + row.name, core: false };
  if (row.core && allPeople.test(facts.name) && allPeople.test(row.name)) return row;
  if (facts.core) return row.core ? null : { name: `${facts.name}（${row.name}）`, core: false };
  if (!row.core && measureEnding.test(facts.name) && !measureEnding.test(row.name) && !row.name.endsWith('）'))
    return { name: row.name + facts.name, core: false };
  // Words of a single column of levels are how its table calls the number; of several they tell them apart.
  const rivals = part.columns.filter((one) => isLevel(one) && samePlaceAndTime(one, column));
  if (rivals.length < 2) return row;
  return { name: row.core ? `${row.name}（${facts.name}）` : `${row.name}${facts.name}`, core: false };
}

function isLevel({ facts }: TableColumn): boolean {
  return facts.holds === null || facts.holds === 'level';
}

function samePlaceAndTime({ facts: a }: TableColumn, { facts: b }: TableColumn): boolean {
  return (
    a.placeName === b.placeName &&
    a.aims === b.aims &&
    a.period?.year === b.period?.year &&
    isSameExtent(a.period?.extent, b.period?.extent)
  );
}
