import type { FuzzTarget } from '../target';
import { dictionary } from './dictionary';
import { docx } from './docx';
import { extraction } from './extraction';
import { html } from './html';
import { merge } from './merge';
import { pdf } from './pdf';
import { xlsxUpdate } from './xlsx-update';

/** All doors, in the order printed. */
export const targets: readonly FuzzTarget[] = [extraction, html, docx, pdf, xlsxUpdate, dictionary, merge];

/** The target of a name; throws where there is none. */
export function targetNamed(name: string): FuzzTarget {
  const target = targets.find((one) => one.name === name);
  if (!target) throw new Error(`no target ${name}; there are ${targets.map((one) => one.name).join(', ')}`);
  return target;
}
