import { fingerprint } from '../fingerprint';
import { definedNames, sheetNames } from '../schema';
import { listNames, listsSheet, type List } from './lists';
import type { SheetDefinition, WorkbookContent } from './sheet';

/** Numbers that are typed for a period are years below it, and days above. */
const DAYS_BEGIN = 3000;

/**
 * 期间写法: hidden, the ways of writing each period beside what they mean. Thousands of cells that are the same until a row of
 * another year comes, so they are a sheet of their own, with an edition: Excel does not write them with every refresh.
 */
export const periodsSheet: SheetDefinition = {
  name: sheetNames.periods,
  produce: (content) => ({
    ...listsSheet(sheetNames.periods, [spellingsOf(content)], content),
    edition: definedNames.periodsEdition,
  }),
  names: (content) => [
    ...listNames(sheetNames.periods, [spellingsOf(content)]),
    { name: definedNames.periodsEdition, refersTo: `="${editionOf(content)}"` },
  ],
};

function spellingsOf({ spellings, messages }: WorkbookContent): List {
  const heads = messages.workbook.parameters;
  return {
    name: definedNames.periods,
    columns: [
      { head: heads.typedPeriod, values: spellings.map((one) => one.typed) },
      { head: heads.period, values: spellings.map((one) => one.period) },
    ],
  };
}

/** The years in their order, and how many spellings there are: what else is in the list follows. */
function editionOf({ spellings }: WorkbookContent): string {
  const years = spellings.flatMap(({ typed }) => (typeof typed === 'number' && typed < DAYS_BEGIN ? [typed] : []));
  return `${spellings.length} ${fingerprint(years.join())}`;
}
