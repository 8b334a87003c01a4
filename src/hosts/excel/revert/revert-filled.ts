import type { CellRange, CellValue } from '../../../workbook/plan';
import { contentOf, storableText } from '../entries';
import { blocksOfFilled, type FilledCell } from '../filled-cells';
import type { After, Journal } from '../journal/journal';
import { respelled } from '../journal/respelled';
import { formatAll, rangeIn } from '../proxies';
import { readBlocks } from '../read-blocks';
import { ACTION_BYTES, type Step } from '../steps';
import { keptCell, type KeptCell } from './kept-cell';
import { plainCell } from './match-rows';
import type { Present } from './present';
import { usedBlocks } from './readings';

/** The way back for the cells of a form: those that still hold what was written become empty. */
export interface FilledReversion {
  readonly steps: readonly Step[];
  /** Cells that a person changed since. */
  readonly kept: readonly KeptCell[];
  /** True where the sheet of the form is not there any more, under whatever name. */
  readonly isGone: boolean;
}

/** A filled cell as it stands now. */
interface FilledNow extends FilledCell {
  /** As the write left it; null where that is not known. */
  readonly left: string | null;
  readonly now: string;
  /** The number format, where Excel has changed it by itself. */
  readonly formatBefore: string | null;
}

/**
 * Takes the contents of filled cells away, wherever a person moved them: formulas of a form say what they ask for, so
 * that one that is not in its place is known anywhere on the sheet. Values are known in their places only.
 */
export async function revertFilled(
  context: Excel.RequestContext,
  journal: Journal,
  after: After | null,
  present: Present,
): Promise<FilledReversion> {
  const { filled } = journal.plan;
  if (!filled) return { steps: [], kept: [], isGone: false };
  const there = present.sheetOf(filled.sheet)?.name;
  if (there === undefined) return { steps: [], kept: [], isGone: true };
  const cells = await filledNow(context, journal, after, present, there);
  const inPlace = cells.filter((cell) => cell.now !== '' && isOurs(cell));
  const changed = cells.filter((cell) => !isOurs(cell));
  const moved = await movedFormulas(context, there, changed, inPlace);
  const kept = changed.filter(
    (cell) => cell.now !== '' && !moved.claimed.has(placeKey(cell)) && !moved.found.has(cell),
  );
  return {
    steps: [...emptyCells(there, [...inPlace, ...moved.cells]), ...restoreFormats(there, cells.filter(isOurs))],
    kept: kept.map((cell) => keptCell(there, cell)),
    isGone: false,
  };
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

async function filledNow(
  context: Excel.RequestContext,
  { plan, before }: Journal,
  after: After | null,
  { renamed }: Present,
  sheet: string,
): Promise<readonly FilledNow[]> {
  const blocks = plan.filled ? blocksOfFilled(plan.filled) : [];
  const requests = blocks.map(({ at }) => ({ sheet, at }));
  const read = await readBlocks(context, requests, ['formulas', 'numberFormat']);
  return blocks.flatMap(({ cells }, block) => {
    const look = after?.filled?.[block];
    const left = look && look.formulas.map((line) => respelled(line, renamed));
    return cells.flatMap((line, y) =>
      line.map((cell, x): FilledNow => {
        const was = before.filled?.[block]?.numberFormat[y]?.[x] ?? null;
        const is = read[block]?.numberFormat[y]?.[x] ?? null;
        const isChangedByWrite = is !== was && (!look || is === look.numberFormat[y]?.[x]);
        return {
          ...cell,
          left: left ? plainCell(left[y]?.[x] ?? null) : null,
          now: plainCell(read[block]?.formulas[y]?.[x] ?? null),
          formatBefore: isChangedByWrite ? was : null,
        };
      }),
    );
  });
}

/** Where the write was broken off nothing, the planned value or any formula is ours: how Excel spells it is not known. */
function isOurs({ now, left, cell }: FilledNow): boolean {
  if (left !== null) return now === left;
  const content = contentOf(cell);
  if (now === '') return true;
  if (content !== null && typeof content === 'object') return now.startsWith('=');
  return now === plainCell(typeof content === 'string' ? storableText(content) : content);
}

interface MovedFormulas {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** The filled cells whose formulas they are. */
  readonly found: ReadonlySet<FilledNow>;
  /** Where they stand now. */
  readonly claimed: ReadonlySet<string>;
}

/** Looks for formulas that are not where they were written: people sort, and put rows in. */
async function movedFormulas(
  context: Excel.RequestContext,
  sheet: string,
  changed: readonly FilledNow[],
  inPlace: readonly FilledNow[],
): Promise<MovedFormulas> {
  const wanted = new Map<string, FilledNow[]>();
  for (const cell of changed) {
    if (cell.left?.startsWith('=')) wanted.set(cell.left, [...(wanted.get(cell.left) ?? []), cell]);
  }
  const found = new Set<FilledNow>();
  const claimed = new Set<string>();
  const cells: { row: number; column: number }[] = [];
  const used = wanted.size > 0 ? (await usedBlocks(context, [sheet])).get(sheet) : null;
  if (!used) return { cells, found, claimed };
  const own = new Set(inPlace.map(placeKey));
  for (const place of await formulasOf(context, sheet, used)) {
    const cell = own.has(placeKey(place)) ? undefined : wanted.get(place.formula)?.shift();
    if (!cell) continue;
    found.add(cell);
    claimed.add(placeKey(place));
    cells.push(place);
  }
  return { cells, found, claimed };
}

async function formulasOf(
  context: Excel.RequestContext,
  sheet: string,
  at: CellRange,
): Promise<readonly { readonly row: number; readonly column: number; readonly formula: string }[]> {
  const [read] = await readBlocks(context, [{ sheet, at }], ['formulas']);
  return (read?.formulas ?? []).flatMap((line, row) =>
    line.flatMap((value: CellValue, column) => {
      const formula = plainCell(value);
      return formula.startsWith('=') ? [{ row: at.row + row, column: at.column + column, formula }] : [];
    }),
  );
}

function* emptyCells(
  sheet: string,
  places: readonly { readonly row: number; readonly column: number }[],
): Generator<Step> {
  const cells = places.map(({ row, column }) => ({ row, column, cell: null, isText: false }));
  for (const { at } of blocksOfFilled({ sheet, cells })) {
    yield { bytes: ACTION_BYTES, queue: ({ workbook }) => void rangeIn(workbook, sheet, at).clear('Contents') };
  }
}

/** Excel gives a cell the look of what its formula refers to: the look before comes back. */
function* restoreFormats(sheet: string, cells: readonly FilledNow[]): Generator<Step> {
  for (const { row, column, formatBefore } of cells) {
    if (formatBefore === null) continue;
    const at = { row, column, rows: 1, columns: 1 };
    yield { bytes: ACTION_BYTES, queue: ({ workbook }) => formatAll(rangeIn(workbook, sheet, at), formatBefore) };
  }
}
