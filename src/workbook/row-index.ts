import { textLiteral } from './a1-reference';
import { dataColumn } from './column-formulas';
import type { ComputedRow } from './merge';
import { definedNames } from './schema';

/*
 * Looking a key up in a column of 100,000 texts costs a spreadsheet program milliseconds, and a comparison asks thousands
 * of times. So each write leaves an index behind: every key as a number, in ascending order, with its row. A formula finds
 * a number there by binary search. A key is the number of its place and the number of the rest (`|2024年|完成|…`), both
 * looked up once for a whole row or column of a sheet.
 *
 * An index is right while the rows stand as they stood. It keeps a copy of the keys, and two cells tell from which row to
 * which row the column 键 differs from it: outside of these the index holds, inside and below it formulas search. So a
 * corrected key or some rows typed below cost next to nothing, a table that was sorted anew costs full searches until the
 * next write; the answer is always the first row of the key.
 */

/** The number of a key is that of its place times this and that of the rest: more than a sheet has rows. */
export const PLACE_STEP = 1_048_576;

export interface RowIndex {
  /** Numbers of the keys in ascending order, a nought first; each with the first row of its key, counted from 1. */
  readonly entries: readonly { readonly code: number; readonly row: number }[];
  /** The keys of the rows as they stand. */
  readonly keys: readonly string[];
  /** Places and rests of the keys; each is numbered by its place in the list, from 1. */
  readonly places: readonly string[];
  readonly rests: readonly string[];
  /** The number of a place or a rest; 0 where no key has it. */
  readonly placeNumber: (place: string) => number;
  readonly restNumber: (rest: string) => number;
  /** The first row of a key, counted from 1; 0 where no row has it. Upper and lower case are one, as they are for MATCH. */
  readonly rowOf: (key: string) => number;
}

/** The index of the rows of 指标数据 in the order in which they stand. */
export function rowIndexOf(data: readonly ComputedRow[]): RowIndex {
  const places = new Numbered();
  const rests = new Numbered();
  const first = new Map<string, number>();
  const entries = [{ code: 0, row: 0 }];
  for (const [index, { computed }] of data.entries()) {
    const { key, place } = computed;
    const folded = key.toLowerCase();
    if (key === '' || first.has(folded)) continue;
    first.set(folded, index + 1);
    entries.push({
      code: places.numberOf(place) * PLACE_STEP + rests.numberOf(key.slice(place.length)),
      row: index + 1,
    });
  }
  return {
    entries: entries.sort((a, b) => a.code - b.code),
    keys: data.map(({ computed }) => computed.key),
    places: places.texts,
    rests: rests.texts,
    placeNumber: (place) => places.find(place),
    restNumber: (rest) => rests.find(rest),
    rowOf: (key) => first.get(key.toLowerCase()) ?? 0,
  };
}

/** Texts numbered in the order in which they are met. */
class Numbered {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.find(text);
    if (known > 0) return known;
    const number = this.texts.push(text);
    this.#numbers.set(text.toLowerCase(), number);
    return number;
  }

  find(text: string): number {
    return this.#numbers.get(text.toLowerCase()) ?? 0;
  }
}

const { codes, codeRows, places, rests, changedFrom, changedTo, changedKeys, rowsNow, rowsIndexed, isIntact } =
  definedNames;
const keyColumn = dataColumn('key');

/** The number of a place, 0 where no row has it; `place` is a cell that holds it as MATCH must be asked. */
export function placeNumberFormula(place: string): string {
  return `IF(${place}="",0,IFERROR(MATCH(${place},${places},0),0))`;
}

/** The number of what follows the place in a key, 0 where no row has it. */
export function restNumberFormula(rest: string): string {
  return `IF(${rest}="",0,IFERROR(MATCH(${rest},${rests},0),0))`;
}

/** The row that the index has for two numbers, 0 where it has none. */
export function indexedRowFormula(place: string, rest: string): string {
  const code = `${place}*${PLACE_STEP}+${rest}`;
  const at = `MATCH(${code},${codes},1)`;
  return `IF(${place}*${rest}=0,0,INDEX(${codeRows},${at})*(INDEX(${codes},${at})=${code}))`;
}

/** The row of a key in a table that changed since the index was made, an error where none has it; `indexed` is its row there. */
export function searchedRowFormula(key: string, indexed: string): string {
  const changed = `MATCH(${key},${changedKeys},0)+${changedFrom}-1`;
  const last = `IF(${indexed}=0,${rowsIndexed},${changedTo})`;
  const below = `MATCH(${key},INDEX(${keyColumn},${last}+1):INDEX(${keyColumn},${rowsNow}),0)+${last}`;
  const stands = `AND(${indexed}>${changedTo},${indexed}<=${rowsNow})`;
  return `IF(AND(${indexed}>0,${indexed}<${changedFrom}),${indexed},IFERROR(${changed},IF(${stands},${indexed},${below})))`;
}

/**
 * True where a cell holds no row of the table. It asks by MATCH, since LibreOffice computes a column of formulas on several threads
 * unless one of its functions forbids that, as MATCH does: for threads it would have to go through all the columns that INDEX
 * names, every row of them, each time.
 */
export function isNoRowFormula(position: string): string {
  return `ISNUMBER(MATCH(0,${position},0))`;
}

/** The row of a key, 0 where no row has it. */
export function rowFormula(key: string, indexed: string): string {
  return `IF(${isIntact}=1,${indexed},IFERROR(${searchedRowFormula(key, indexed)},0))`;
}

/**
 * The row of a key that a formula spells out, an error where none has it; for cells that have no hidden cells beside them to ask
 * for the numbers. In a table that changed it searches, as it does in a workbook whose index a person deleted: LibreOffice loses
 * what IFERROR gives for a name without a sheet where IF compares it, and keeps what ISERROR says of it.
 *
 * @example spelledRowFormula('平阴县', '|2024年|完成|地区生产总值')
 */
export function spelledRowFormula(place: string, rest: string): string {
  const asked = (text: string) => textLiteral(text.replace(/[~*?]/g, '~$&'));
  const code = `MATCH(${asked(place)},${places},0)*${PLACE_STEP}+MATCH(${asked(rest)},${rests},0)`;
  const indexed = `LOOKUP(${code},${codes},${codeRows})/(LOOKUP(${code},${codes})=${code})`;
  return `IF(ISERROR(1/${isIntact}),MATCH(${asked(place + rest)},${keyColumn},0),${indexed})`;
}

/** What the index knows of the table as it is now, for the cells of its sheet. */
export function stateFormulas(compared: string) {
  const { indexedKeys } = definedNames;
  const own = `INDEX(${indexedKeys},1):INDEX(${indexedKeys},${compared})`;
  const differ = `(INDEX(${keyColumn},1):INDEX(${keyColumn},${compared})<>${own})`;
  return {
    rowsNow: `=ROWS(${keyColumn})`,
    compared: `=MIN(${rowsNow},${rowsIndexed})`,
    changedFrom: `=${compared}+1-SUMPRODUCT(MAX(${differ}*(${compared}+2-ROW(${own}))))`,
    changedTo: `=MAX(${changedFrom},SUMPRODUCT(MAX(${differ}*(ROW(${own})-1))))`,
    isIntact: `=IF(AND(${rowsNow}=${rowsIndexed},${changedFrom}>${rowsNow}),1,0)`,
  };
}
