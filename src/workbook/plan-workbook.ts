import { indicators } from '../codelists/indicators';
import { messagesFor, type Language } from '../messages';
import { reviewThreshold, type Observation } from '../model';
import { comparisonChoice, comparisonLists } from './comparison-choice';
import { dictionaryOf, showsBuiltInSpellings } from './dictionary';
import type { WorkbookInput } from './input';
import { mergeRows } from './merge';
import { migrated } from './migrate';
import { observationRow, type NewRow, type RowFacts } from './observation-row';
import { dataColumns, sourceColumns, tableNames } from './schema';
import { periodSpellings, yearsOf } from './period-key';
import { rowContextOf } from './row-context';
import { rowIndexOf } from './row-index';
import { sheets } from './sheets';
import type { WorkbookContent } from './sheets/sheet';
import { nameReports, sourceRow, unreadRows, type NamedReport } from './sources';
import type { WorkbookPlan, WorkbookState } from './plan';
import { readTable } from './table-rows';
import { textRows } from './texts';
import { trendChoice } from './trend-choice';

const groups: ReadonlyMap<string, string> = new Map(indicators.map((one) => [one.name, one.group]));

/**
 * Plans what a workbook must hold after the reports are written into it:
 *
 *     observations ─▶ rows ─┐
 *                           ├─ merge ─▶ rows appended and amended ─▶ sheets, each by its file in `sheets/`
 *     what is there ─▶ rows ┘
 *
 * Pure: the same input and state give the same plan, and the same reports again a plan that changes nothing.
 *
 *     planWorkbook({ reports: [{ source: '公报', text, extraction }], options: { writtenAt: '2024-08-01T09:00' } }, emptyWorkbook)
 */
export function planWorkbook(input: WorkbookInput, state: WorkbookState, language: Language = 'zh-CN'): WorkbookPlan {
  const messages = messagesFor(language);
  const writtenAt = input.options.writtenAt.slice(0, 16).replace('T', ' ');
  const held = readTable(state, tableNames.data, dataColumns);
  const { entries: dictionary, missing, added } = dictionaryOf(state, input.options.dictionary);
  const named = nameReports(input.reports, readTable(state, tableNames.sources, sourceColumns));
  const incoming = named.flatMap((one) => newRows(one, { dictionary, messages, writtenAt }));

  const allRows = [...held, ...incoming.map((one) => one.row)];
  const spellings = periodSpellings(yearsOf(allRows));
  const context = rowContextOf(allRows, dictionary, spellings);
  const rows = mergeRows(held, incoming, context, messages);
  const merged = migrated(rows, rows.rows.slice(0, held.length), state);
  const fresh = named.filter((one) => one.isNew);

  const content: WorkbookContent = {
    merged,
    newSources: fresh.map((one) => sourceRow(one, writtenAt, messages)),
    // A sheet that a person deleted is made anew, with all that the reports at hand tell.
    newUnread: (hasTable(state, tableNames.unread) ? fresh : named).flatMap((one) => unreadRows(one, messages)),
    newTexts: input.options.keepTexts === false ? [] : fresh.flatMap(textRows),
    missingEntries: missing,
    addedAliases: added,
    showsBuiltInSpellings: showsBuiltInSpellings(state),
    context,
    spellings,
    choice: comparisonChoice(merged.rows, held.length, state, context, input.options),
    lists: comparisonLists(merged.rows, context),
    trend: trendChoice(merged.rows, state, context, input.options),
    index: rowIndexOf(merged.rows),
    threshold: input.options.threshold ?? (hasTable(state, tableNames.data) ? null : reviewThreshold),
    messages,
  };
  return {
    sheets: sheets.map((sheet) => sheet.produce(content)),
    names: sheets.flatMap((sheet) => sheet.names?.(content) ?? []),
    summary: merged.summary,
  };
}

/** The rows of one report. A figure outside the dictionary that has a name taken by another figure gets an ordinal. */
function newRows(
  named: NamedReport,
  facts: Pick<RowFacts, 'dictionary' | 'messages' | 'writtenAt'>,
): readonly NewRow[] {
  const seen = new Map<string, Map<string, number>>();
  return named.report.extraction.observations.map((observation) => {
    const name = observation.core ? observation.indicator : ordinalName(observation, seen);
    return observationRow(observation, name, { ...facts, report: named.report, source: named.source, groups });
  });
}

function ordinalName(observation: Observation, seen: Map<string, Map<string, number>>): string {
  const { region, period, status, indicator, value, unit, growth } = observation;
  const key = [region, period, status, indicator].join('|');
  const known = seen.get(key) ?? new Map<string, number>();
  seen.set(key, known);
  const figures = [value, unit, growth].join('|');
  const ordinal = known.get(figures) ?? known.size + 1;
  known.set(figures, ordinal);
  return ordinal === 1 ? indicator : `${indicator}（${ordinal}）`;
}

function hasTable(state: WorkbookState, table: string): boolean {
  return state.tables.some(({ name }) => name === table);
}
