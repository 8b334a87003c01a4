import { invalidArgument } from '../host-error';

/** The columns of a table by the table's name in lower case; undefined where there is none. */
export type TableLookup = (lowerName: string) => readonly string[] | undefined;

const LEGAL = /^[\p{L}\p{N}_.\\$:!,;(){}+\-*/^&=<>%#@?~|\s]*$/u;

/**
 * Refuses what Excel refuses when a formula is entered, as far as that is told without calculating: unbalanced quotes or
 * brackets, characters that no formula has, an operator at the end, and references to tables or columns that are not
 * there. An unknown name or function is accepted, as in Excel, which shows #NAME?.
 *
 * *Assumed*: the code is InvalidArgument; the references are those of
 * https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function checkFormula(formula: string, tables: TableLookup): void {
  const refuse = (why: string): never => {
    throw invalidArgument(`The formula ${formula.slice(0, 80)} is not valid: ${why}.`);
  };
  const { plain, references } = outsideQuotes(formula.slice(1), refuse);
  if (!LEGAL.test(plain)) refuse('it has a character that no formula has');
  if (/[-+*/^&=<>,(]\s*$/.test(plain) || plain.trim() === '') refuse('it ends too early');
  for (const { table, inner } of references) {
    const columns = tables(table.toLowerCase());
    if (!columns) return refuse(`there is no table ${table}`);
    for (const column of columnsOf(inner)) {
      if (!columns.includes(column)) refuse(`table ${table} has no column ${column}`);
    }
  }
}

interface StructuredReference {
  readonly table: string;
  readonly inner: string;
}

/** The formula without its strings, quoted sheet names and structured references, and the latter. */
function outsideQuotes(
  formula: string,
  refuse: (why: string) => never,
): { readonly plain: string; readonly references: readonly StructuredReference[] } {
  const references: StructuredReference[] = [];
  let plain = '';
  let depth = 0;
  for (let at = 0; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (char === '"' || char === "'") {
      const end = formula.indexOf(char, at + 1);
      if (end < 0) refuse('a quotation mark is not closed');
      plain += char === '"' ? '0' : 'Q';
      at = end;
    } else if (char === '[') {
      const end = closingBracket(formula, at);
      if (end < 0) refuse('a bracket is not closed');
      const table = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(plain)?.[0];
      if (table) references.push({ table, inner: formula.slice(at + 1, end) });
      at = end;
    } else {
      if (char === '(') depth++;
      if (char === ')' && --depth < 0) refuse('a bracket is not opened');
      plain += char;
    }
  }
  if (depth !== 0) refuse('a bracket is not closed');
  return { plain, references };
}

/** In a structured reference an apostrophe makes the next character plain. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (char === "'") at++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return at;
  }
  return -1;
}

/** The column names in the inside of a structured reference: `[#This Row],[数值]` is 数值. */
function columnsOf(inner: string): readonly string[] {
  const parts = inner.includes('[')
    ? [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/gs)].map((match) => match[1] ?? '')
    : [inner];
  return parts
    .filter((part) => part !== '' && !part.startsWith('#'))
    .map((part) => part.replace(/^@/, '').replace(/'(.)/gs, '$1'));
}
