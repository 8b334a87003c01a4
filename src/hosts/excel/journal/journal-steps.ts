import { entryOf } from '../entries';
import { fillBlock, formatAll, rangeIn } from '../proxies';
import type { BlockRequest } from '../read-blocks';
import { ACTION_BYTES, type Step } from '../steps';
import { HEAD_NAME, headFormula, type AreaBefore, type Before, type JournalHead } from './journal';

/** Columns of the journal's sheet: what was asked and what was there; what was left. Copies of cells follow. */
const COLUMNS = { before: 0, after: 1 } as const;
export const FIRST_BACKUP = 3;

/** Puts the journal down, the head last: until then nothing counts. */
export function* openJournal(
  sheet: string,
  texts: readonly string[],
  before: Before,
  present: { readonly sheets: ReadonlySet<string>; readonly hasHead: boolean },
): Generator<Step> {
  // What a write left that was broken off before it began.
  if (present.sheets.has(sheet)) yield* dropSheet(sheet);
  yield {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => {
      workbook.worksheets.add(sheet).visibility = 'VeryHidden';
    },
  };
  for (const { home, area } of areasOf(before)) yield backUp(home, sheet, area);
  yield* writeTexts(sheet, COLUMNS.before, texts);
  yield setHead({ state: 'begun', sheet, before: texts.length, after: 0 }, present.hasHead);
}

/** What the write left, before the head says that it is done. */
export function* writeAfter(sheet: string, texts: readonly string[]): Generator<Step> {
  yield* writeTexts(sheet, COLUMNS.after, texts);
}

export function setHead(head: JournalHead, isThere: boolean): Step {
  return {
    bytes: ACTION_BYTES,
    queue: ({ workbook: { names } }) => {
      const formula = headFormula(head);
      const name = isThere ? names.getItem(HEAD_NAME) : names.add(HEAD_NAME, formula);
      if (isThere) name.formula = formula;
      name.visible = false;
    },
  };
}

/** Says again what the head said before, or nothing. */
export function restoreHead(formula: string | null): Step {
  return {
    bytes: ACTION_BYTES,
    queue: ({ workbook: { names } }) => {
      const name = names.getItem(HEAD_NAME);
      if (formula === null) name.delete();
      else name.formula = formula;
    },
  };
}

/** Excel does not delete a sheet that is very hidden. */
export function* dropSheet(sheet: string): Generator<Step> {
  yield {
    bytes: ACTION_BYTES,
    queue: ({ workbook }) => {
      const gone = workbook.worksheets.getItem(sheet);
      gone.visibility = 'Hidden';
      gone.delete();
    },
  };
}

export interface AreaAtHome {
  readonly home: string;
  readonly area: AreaBefore;
}

export function areasOf({ tables, grids }: Before): readonly AreaAtHome[] {
  return [...tables, ...grids].flatMap(({ sheet, area }) => (area ? [{ home: sheet, area }] : []));
}

/**
 * Copies a block with all that lies on it, then its values over its formulas, which would be calculated a second time:
 * Excel's own copy keeps what no list of formats would.
 */
function backUp(home: string, sheet: string, { at, backup }: AreaBefore): Step {
  return {
    bytes: ACTION_BYTES * 4,
    queue: ({ workbook }) => {
      const source = rangeIn(workbook, home, at);
      const copy = rangeIn(workbook, sheet, { ...at, column: backup });
      copy.copyFrom(source, 'All');
      copy.copyFrom(source, 'Values');
    },
  };
}

function* writeTexts(sheet: string, column: number, texts: readonly string[]): Generator<Step> {
  const at = { row: 0, column, rows: texts.length, columns: 1 };
  yield { bytes: ACTION_BYTES, queue: ({ workbook }) => formatAll(rangeIn(workbook, sheet, at), '@') };
  for (const [row, text] of texts.entries()) {
    yield {
      bytes: ACTION_BYTES + text.length,
      queue: ({ workbook }) => fillBlock(rangeIn(workbook, sheet, { ...at, row, rows: 1 }), [[entryOf(text, true)]]),
    };
  }
}

/** Where the texts of a journal stand. */
export function textBlocks({ sheet, before, after }: JournalHead): readonly BlockRequest[] {
  return [
    { sheet, at: { row: 0, column: COLUMNS.before, rows: before, columns: 1 } },
    ...(after > 0 ? [{ sheet, at: { row: 0, column: COLUMNS.after, rows: after, columns: 1 } }] : []),
  ];
}
