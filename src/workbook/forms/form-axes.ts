import { words } from '../schema';
import { numberOf } from '../table-rows';
import type { FormHead, FormRequest } from './form';
import type { FormGrid } from './form-grid';
import { laidOver } from './form-period';
import { headFacts, type HeadFacts } from './form-heads';
import type { FormSplit } from './form-split';
import { readHead, type FormVocabulary, type HeadWords } from './head-words';

/** The heads of a form, laid together for each column and each row of its body. */
export interface FormAxes {
  readonly columns: ReadonlyMap<number, HeadFacts>;
  readonly rows: ReadonlyMap<number, HeadFacts>;
  readonly heads: readonly FormHead[];
}

export type ReadCell = (row: number, column: number) => HeadWords | null;

/** Reads a cell as a head, each text once; null where it holds none. A bare year is a head, too. */
export function headReader(grid: FormGrid, vocabulary: FormVocabulary): ReadCell {
  const known = new Map<string, HeadWords>();
  return (row, column) => {
    const value = grid.value(row, column);
    const number = numberOf(value);
    const text =
      number !== null && Number.isInteger(number) && number > 1949 && number < 2100
        ? `${number}年`
        : grid.text(row, column);
    if (text === '') return null;
    const words = known.get(text) ?? readHead(text, vocabulary);
    known.set(text, words);
    return words;
  };
}

/**
 * Lays the heads of each column and of each row over one another. `read` gives the words of a cell, null where it is no head.
 */
export function axesOf(
  { range }: FormRequest,
  grid: FormGrid,
  split: FormSplit,
  read: ReadCell,
  vocabulary: FormVocabulary,
): FormAxes {
  const heads = new Map<string, FormHead>();
  const note = (row: number, column: number, words: HeadWords): HeadWords => {
    const at = grid.mergeAt(row, column) ?? { row, column };
    heads.set(`${at.row},${at.column}`, { row: at.row, column: at.column, text: words.text, rest: words.rest });
    return words;
  };
  const columns = new Map<number, HeadFacts>();
  const across = new Leaning();
  const headRows = Array.from({ length: split.bodyRow - split.top }, (_, at) => split.top + at).filter(
    (row) => !isOfColumnNumbers(read, split, row),
  );
  for (let column = split.bodyColumn; column < Math.min(grid.width, range.column + range.columns); column += 1) {
    const stack: HeadWords[] = [];
    for (const row of headRows) {
      const head = read(row, column) ?? spreadFromLeft(read, row, column, split);
      if (head && stack.at(-1) !== head) stack.push(note(row, column, head));
    }
    // A list without heads of columns asks by its rows alone.
    const isHeadless = stack.length === 0 && split.bodyRow > split.top;
    if (isHeadless || stack.some((words) => words.role === 'idle' || words.role === 'unit-column')) continue;
    columns.set(column, across.next(headFacts(stack, across.indicator, vocabulary)));
  }

  const labels = Array.from({ length: split.bodyColumn }, (_, column) => column).filter(
    (column) => !isIdle(read, split, column),
  );
  const rows = new Map<number, HeadFacts>();
  const section: { words: HeadWords | null } = { words: null };
  const down = new Leaning();
  for (let row = split.bodyRow; row < Math.min(grid.height, range.row + range.rows); row += 1) {
    const wide = grid.mergeAt(row, 0);
    const words = labels.flatMap((column) => {
      const found = read(row, column);
      return found ? [note(row, column, found)] : [];
    });
    if (words.length === 0) continue;
    if (wide && wide.column + wide.columns > split.bodyColumn) {
      section.words = words[0] ?? null;
      continue;
    }
    const outer = section.words === null ? [] : [section.words];
    rows.set(row, down.next(headFacts([...outer, ...words], down.indicator, vocabulary)));
  }
  return { columns, rows, heads: [...heads.values()] };
}

/** A head over several columns that are not merged stands in the first of them, over heads that name no indicator. */
function spreadFromLeft(read: ReadCell, row: number, column: number, split: FormSplit): HeadWords | null {
  const below = read(row + 1, column);
  if (row + 1 >= split.bodyRow || !below || below.indicator !== null || below.role !== null) return null;
  for (let left = column - 1; left >= split.bodyColumn; left -= 1) {
    const words = read(row, left);
    if (words) return words;
  }
  return null;
}

/**
 * Heads such as 增速（%） lean on those before them: on 地区生产总值（亿元） beside or above, and of 本年 and 上年同期 on the later one.
 */
class Leaning {
  #group: readonly HeadFacts[] = [];
  #isLeantOn = false;

  /** The facts with what they take from those before. */
  next(facts: HeadFacts): HeadFacts {
    const leans = facts.indicator === null && facts.rest === '' && (facts.field === 'growth' || facts.field === 'rank');
    const before = leans ? latest(this.#done()) : undefined;
    const said = before
      ? {
          ...facts,
          indicator: before.indicator,
          place: facts.place ?? before.place,
          period: laidOver(before.period, facts.period),
        }
      : facts;
    const isOver = this.#isLeantOn || this.#group.at(-1)?.indicator !== facts.indicator;
    if (!leans) this.#group = isOver ? [facts] : [...this.#group, facts];
    this.#isLeantOn = leans;
    return said;
  }

  /** Of plan, what is done and its share of the plan, what is done; all where none is. */
  #done(): readonly HeadFacts[] {
    const done = this.#group.filter(({ status, field }) => status !== words.target && field !== 'other');
    return done.length > 0 ? done : this.#group;
  }

  /** The indicator of the head before, of whose family the next may be. */
  get indicator(): string | null {
    return this.#group.at(-1)?.indicator ?? null;
  }
}

function latest(group: readonly HeadFacts[]): HeadFacts | undefined {
  const order = ({ period }: HeadFacts) =>
    typeof period?.year === 'number' ? period.year : period?.year === 'previous' ? -1 : 0;
  return group.reduce<HeadFacts | undefined>((best, one) => (best && order(best) > order(one) ? best : one), undefined);
}

/** True for the row under the heads that numbers the columns: 甲, 乙, 1, 2, 3. */
function isOfColumnNumbers(read: ReadCell, split: FormSplit, row: number): boolean {
  const labels = Array.from({ length: split.bodyColumn }, (_, column) => read(row, column)?.role);
  return labels.includes('column-number');
}

function isIdle(read: ReadCell, split: FormSplit, column: number): boolean {
  for (let row = split.top; row < split.bodyRow; row += 1) if (read(row, column)?.role === 'idle') return true;
  return false;
}
