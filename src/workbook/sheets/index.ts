import { comparisonSheet } from './comparison';
import { dataSheet } from './data';
import { dictionarySheet } from './dictionary';
import { lookupSheet } from './lookup';
import { parametersSheet } from './parameters';
import type { SheetDefinition } from './sheet';
import { sourcesSheet } from './sources';
import { unreadSheet } from './unread';

/** The sheets in the order of their tabs: first what is circulated, then the rows behind it, then where they come from. */
export const sheets: readonly SheetDefinition[] = [
  comparisonSheet,
  dataSheet,
  sourcesSheet,
  unreadSheet,
  dictionarySheet,
  parametersSheet,
  lookupSheet,
];
