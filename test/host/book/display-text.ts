import { notModelled } from '../host-error';
import type { Scalar } from './entry';

const DECIMALS = /^(#,##)?0(?:\.(0+))?(%)?$/;

/**
 * The text that a cell shows (`Range.text`), for the number formats that need no calendar: General, text, and a fixed
 * number of decimals with or without thousands and per cent. Others answer an error: nothing needs them yet.
 */
export function displayText(value: Scalar, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || numberFormat === 'General' || numberFormat === '@') return String(value);
  const match = DECIMALS.exec(numberFormat);
  if (!match) throw notModelled(`Range.text for the number format ${numberFormat}`);
  const decimals = match[2]?.length ?? 0;
  const digits = (match[3] ? value * 100 : value).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = match[1] ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`}${match[3] ?? ''}`;
}
