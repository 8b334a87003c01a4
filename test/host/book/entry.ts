import { HostError, invalidArgument } from '../host-error';
import { checkFormula, type TableLookup } from './formula-check';

export type Scalar = string | number | boolean;

/** What writing to a cell does to it. */
export type Entry =
  | { readonly kind: 'keep' }
  | { readonly kind: 'clear' }
  | {
      readonly kind: 'value';
      readonly value: Scalar;
      /** True where a leading apostrophe said that this is text. */
      readonly apostrophe: boolean;
      /** The number format that Excel puts on a cell of General format for such an entry. */
      readonly numberFormat: string | null;
    }
  | { readonly kind: 'formula'; readonly formula: string };

export interface EntrySettings {
  readonly tables: TableLookup;
  /** For entries such as 1-2, which are days of the present year. */
  readonly year: number;
  /** Shapes of formulas that were checked and are right; without it each is checked. */
  readonly rightShapes?: Set<string>;
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_TEXT = 32_767;

const value = (content: Scalar, numberFormat: string | null = null, apostrophe = false): Entry => ({
  kind: 'value',
  value: content,
  apostrophe,
  numberFormat,
});

/**
 * What `Range.values` and `Range.formulas` make of one value, as typing it would.
 *
 * - null leaves the cell as it is, '' empties it
 *   (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model, "null input").
 * - Under number format `@` text is kept as it is
 *   (https://support.microsoft.com/office/583160db-936b-4e52-bdff-6f1863518ba4). *Assumed*: a number becomes its text.
 * - A leading apostrophe makes the rest text (office-js#6687).
 * - `=` begins a formula, and so do `+`, `-` and `@` before anything that is no number (office-js#3256).
 * - Text that reads as a number, a percentage, a date, a time or a truth value becomes that, with its number format
 *   (https://support.microsoft.com/office/452bd2db-cc96-47d1-81e4-72cec11c4ed8).
 * - *Assumed*: more than 32,767 characters are an InvalidArgument.
 */
export function readEntry(input: unknown, numberFormat: string, settings: EntrySettings): Entry {
  if (input === null) return { kind: 'keep' };
  if (input === '') return { kind: 'clear' };
  if (typeof input === 'number' || typeof input === 'boolean')
    return value(numberFormat === '@' ? String(input) : input);
  if (typeof input !== 'string') throw invalidArgument('A cell takes a text, a number, a truth value or null.');
  const text = numberFormat !== '@' && input.startsWith("'") ? input.slice(1) : input;
  if (text.length > MAX_TEXT) throw invalidArgument(`A cell holds at most ${MAX_TEXT} characters.`);
  if (numberFormat === '@') return value(input);
  if (input.startsWith("'")) return value(text, null, true);
  const number = readNumber(input) ?? readTruth(input) ?? readDate(input, settings.year);
  if (number) return number;
  const formula = readFormula(input);
  if (formula === null) return value(input);
  const shape = shapeOf(formula);
  if (settings.rightShapes?.has(shape) !== true) checkFormula(formula, settings.tables);
  settings.rightShapes?.add(shape);
  return { kind: 'formula', formula };
}

/** What a formula filled down has in common in all its rows; a name in brackets may have digits of its own. */
function shapeOf(formula: string): string {
  return formula.includes('[') ? formula : formula.replace(/\d+/g, '0');
}

function readFormula(input: string): string | null {
  if (input.length < 2 || !'=+-@'.includes(input.charAt(0))) return null;
  const formula = input.startsWith('=') ? input : `=${input}`;
  if (formula.length > 8_192)
    throw new HostError('FormulaLengthExceedsLimit', 'A formula holds at most 8192 characters.');
  return formula;
}

const NUMBER = /^\s*([+-]?)[¥$￥]?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d{1,3})?\s*(%)?\s*$/i;

function readNumber(input: string): Entry | null {
  const match = NUMBER.exec(input);
  if (!match || (match[2] === undefined && !/\d/.test(match[3] ?? ''))) return null;
  const digits = `${match[1]}${(match[2] ?? '0').replaceAll(',', '')}${match[3] ?? ''}${match[4] ?? ''}`;
  const number = Number(digits);
  if (!Number.isFinite(number)) return null;
  if (match[5]) return value(number / 100, match[3] ? '0.00%' : '0%');
  return value(number, match[4] ? '0.00E+00' : match[2]?.includes(',') ? '#,##0' : null);
}

function readTruth(input: string): Entry | null {
  const upper = input.trim().toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? value(upper === 'TRUE') : null;
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  /** Year, month, day out of the matched groups. */
  readonly read: (groups: readonly number[], year: number) => readonly [number, number, number];
}

/** The ways of writing a day that Excel with Chinese settings takes for one; *assumed* to be all that matter here. */
const DATES: readonly DatePattern[] = [
  {
    pattern: /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
    numberFormat: 'yyyy/m/d',
    read: ([y = 0, m = 0, d = 0]) => [y, m, d],
  },
  { pattern: /^(\d{4})[-/年](\d{1,2})月?$/, numberFormat: 'mmm-yy', read: ([y = 0, m = 0]) => [y, m, 1] },
  {
    pattern: /^(\d{1,2})[-/月](\d{1,2})日?$/,
    numberFormat: 'm"月"d"日"',
    read: ([m = 0, d = 0], year) => [year, m, d],
  },
];

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function readDate(input: string, year: number): Entry | null {
  const text = input.trim();
  const time = TIME.exec(text);
  if (time) {
    const [hours = 0, minutes = 0, seconds = 0] = time.slice(1).map((part) => Number(part ?? 0));
    return value((hours * 3600 + minutes * 60 + seconds) / 86_400, 'h:mm');
  }
  for (const { pattern, numberFormat, read } of DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [y, m, d] = read(match.slice(1).map(Number), year);
    const day = new Date(Date.UTC(y, m - 1, d));
    const real = day.getUTCFullYear() === y && day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
    if (real && y >= 1900) return value(day.getTime() / 86_400_000 + 25_569, numberFormat);
  }
  return null;
}
