import { comparisonSheet } from './comparison';
import { dataSheet } from './data';
import { dictionarySheet } from './dictionary';
import { lookupSheet } from './lookup';
import { panelSheet } from './panel';
import { parametersSheet } from './parameters';
import { periodsSheet } from './periods';
import type { SheetDefinition } from './sheet';
import { sourcesSheet } from './sources';
import { textsSheet } from './texts';
import { targetsSheet } from './targets';
import { trendSheet } from './trend';
import { unreadSheet } from './unread';

/** The sheets in the order of their tabs: first what is circulated, then the rows behind it, then where they come from. */
export const sheets: readonly SheetDefinition[] = [
  comparisonSheet,
  targetsSheet,
  trendSheet,
  panelSheet,
  dataSheet,
  sourcesSheet,
  unreadSheet,
  dictionarySheet,
  parametersSheet,
  periodsSheet,
  lookupSheet,
  textsSheet,
];
