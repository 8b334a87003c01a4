import type { Bound, Observation } from '../../model';
import type { Messages } from '../../messages';
import type { Lexicon } from '../../extract/lexicon';
import type { Reading } from '../reading';
import { printed, rankText } from './figure-text';

/** A number whose digits are to stand as printed: 504.00. */
export interface PrintedNumber {
  readonly digits: string;
}
export type Cell = string | number | null | PrintedNumber;
export type ColumnName = keyof Messages['cli']['columns'];
/** The cells of one row; those that are not there are empty. */
export type FlatRow = Readonly<Partial<Record<ColumnName, Cell>>>;

/** Whether a column is for people, in their words, or for programs, in the codes of the model. */
export type Voice = 'words' | 'codes';

const COLUMNS: readonly ColumnName[] = [
  ...(['source', 'region', 'regionCode', 'parentRegion', 'indicator', 'group', 'period', 'status', 'value'] as const),
  ...(['valueBound', 'valueUpper', 'unit', 'baseValue', 'baseUnit', 'growth', 'growthBound', 'growthUpper'] as const),
  ...(['change', 'changeUnit', 'rank', 'evidence', 'start', 'end', 'confidence', 'notes'] as const),
];
const COLUMNS_OF_ALL: readonly ColumnName[] = ['type', 'reason'];

/** The columns that hold numbers; all others hold text. */
export const numberColumns: ReadonlySet<ColumnName> = new Set<ColumnName>([
  ...(['value', 'valueUpper', 'baseValue', 'growth', 'growthUpper', 'change', 'start', 'end', 'confidence'] as const),
]);

/** The columns of a flat table, in their order. */
export function flatColumns(all: boolean): readonly ColumnName[] {
  return all ? [...COLUMNS, ...COLUMNS_OF_ALL] : COLUMNS;
}

/** A row for each observation, and with `all` for each number that became none. */
export function* flatRows(
  { source, text, extraction, lexicon }: Reading,
  all: boolean,
  wording: Messages,
  voice: Voice = 'words',
): Generator<FlatRow> {
  const { types } = wording.cli;
  const say = <T extends string>(code: T, words: Readonly<Record<T, string>>): string =>
    voice === 'words' ? words[code] : code;
  for (const observation of extraction.observations) {
    const cells = { ...observationCells(observation, lexicon, wording), type: say('observation', types) };
    yield voice === 'words' ? { source, ...cells } : { source, ...cells, ...coded(observation) };
  }
  if (!all) return;
  for (const { start, end, reason } of extraction.unread) {
    const evidence = text.slice(start, end);
    yield { source, type: say('unread', types), reason: say(reason, wording.unreadReasons), evidence, start, end };
  }
  for (const { start, end, class: kind } of extraction.none) {
    const evidence = text.slice(start, end);
    yield { source, type: say('none', types), reason: say(kind, wording.noFigureClasses), evidence, start, end };
  }
}

/** A row as plain cells in the order of the columns, for files that know numbers from text. */
export function plainCells(row: FlatRow, columns: readonly ColumnName[]): (string | number | null)[] {
  return columns.map((column) => {
    const cell = row[column] ?? null;
    return cell !== null && typeof cell === 'object' ? Number(cell.digits) : cell;
  });
}

function observationCells(one: Observation, lexicon: Lexicon, wording: Messages): FlatRow {
  const definition = one.core ? lexicon.indicatorNamed(one.indicator) : undefined;
  return {
    region: one.region,
    regionCode: one.regionCode,
    parentRegion: one.parentRegion,
    indicator: one.indicator,
    group: definition?.group ?? null,
    period: one.period,
    status: wording.status[one.status],
    value: one.value === null ? null : { digits: printed(one.value, one.decimals) },
    valueBound: boundCell(one.value, one.valueBound),
    valueUpper: one.valueUpper,
    unit: one.unit,
    baseValue: one.baseValue,
    baseUnit: one.baseValue === null ? null : (definition?.baseUnit ?? null),
    growth: one.growth,
    growthBound: boundCell(one.growth, one.growthBound),
    growthUpper: one.growthUpper,
    change: one.change?.value ?? null,
    changeUnit: one.change?.unit ?? null,
    rank: rankText(one.ranks, wording),
    evidence: one.evidence,
    start: one.start,
    end: one.end,
    confidence: one.confidence,
    notes: one.notes.map((note) => wording.notes[note]).join('；'),
  };
}

/** What differs where a program reads: codes of the model, ranks as JSON, nothing where there is nothing. */
function coded(one: Observation): FlatRow {
  return {
    status: one.status,
    valueBound: one.value === null ? null : one.valueBound,
    growthBound: one.growth === null ? null : one.growthBound,
    rank: one.ranks.length === 0 ? null : JSON.stringify(one.ranks),
    notes: one.notes.length === 0 ? null : one.notes.join(';'),
  };
}

function boundCell(value: number | null, bound: Bound): string {
  return value === null || bound === '=' ? '' : bound;
}
