import type { Observation } from '../model';
import { periodLabel } from '../model';
import type { Messages } from '../messages';
import type { Dictionary } from './dictionary';
import type { DataRow } from './data-row';
import type { ReportInput } from './input';
import { boundText } from './bounds';
import { vintageIn } from '../codelists/vintage-words';
import { words } from './schema';

/** A row to be written, with the number formats that keep the printed precision. */
export interface NewRow {
  readonly row: DataRow;
  readonly valueFormat: string;
  readonly growthFormat: string;
  /** What the report says of the figure being a later official one, with its day: 最终核实（2025-02-10）; absent where nothing. */
  readonly vintage?: string;
}

/** What the row of an observation needs besides it. */
export interface RowFacts {
  readonly report: ReportInput;
  /** The name of the report in the workbook. */
  readonly source: string;
  readonly groups: ReadonlyMap<string, string>;
  readonly dictionary: Dictionary;
  readonly messages: Messages;
  readonly writtenAt: string;
}

/**
 * The row of 指标数据 that an observation becomes. `name` is its indicator, with an ordinal behind it where the report has
 * several figures outside the dictionary under one noun phrase. Computed columns are left empty.
 */
export function observationRow(observation: Observation, name: string, facts: RowFacts): NewRow {
  const { messages } = facts;
  const vintage = vintageOf(observation, facts);
  // That a person confirmed it stands in 核对.
  const told = observation.notes.filter((note) => note !== 'confirmed');
  return {
    ...(vintage !== null && { vintage }),
    row: {
      key: null,
      region: observation.region === null ? null : plainName(observation.region),
      regionCode: observation.regionCode,
      parentRegion: observation.parentRegion,
      indicator: plainName(name),
      group: facts.groups.get(observation.indicator) ?? null,
      period: observation.period === null ? null : periodLabel(observation.period),
      status: words[observation.status],
      value: observation.value,
      bound: boundText(observation) || null,
      unit: observation.unit === null ? null : plainName(observation.unit),
      standardValue: null,
      standardUnit: null,
      growth: observation.growth,
      change: changeText(observation, messages),
      rank: rankPositions(observation),
      rankScope: rankScopes(observation, messages),
      evidence: observation.evidence,
      source: facts.source,
      confidence: observation.confidence,
      remarks: [...(vintage === null ? [] : [vintage]), ...told.map((note) => messages.notes[note])].join('；') || null,
      review: told.length < observation.notes.length ? words.reviewed : null,
      updatedAt: facts.writtenAt,
    },
    valueFormat: decimalFormat(observation.decimals ?? 0),
    growthFormat: decimalFormat(growthDecimals(observation, facts.report.text)),
  };
}

/** A name without the letters that look-ups in sheets take for any letter. */
function plainName(name: string): string {
  return name.replaceAll('*', '＊').replaceAll('?', '？').replaceAll('~', '～');
}

/** A number format with so many digits after the point: 2 gives `0.00`. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, 15))}`;
}

/** Digits after the point of the growth as printed; of a number in words (三成) those of the number it stands for. */
function growthDecimals(observation: Observation, text: string): number {
  if (observation.growth === null) return 0;
  const figure = observation.figures.find((one) => one.field === 'growth');
  const printed = figure ? text.slice(figure.start, figure.end).normalize('NFKC') : '';
  const matched = Number(printed) === Math.abs(observation.growth) ? printed : String(Math.abs(observation.growth));
  return /\.(\d+)$/.exec(matched)?.[1]?.length ?? 0;
}

function changeText({ change }: Observation, messages: Messages): string | null {
  if (change === null) return null;
  const direction = change.value < 0 ? messages.workbook.change.fall : messages.workbook.change.rise;
  return `${direction}${Math.abs(change.value)}${change.unit}`;
}

function rankPositions({ ranks }: Observation): number | string | null {
  const [first, ...others] = ranks;
  if (!first) return null;
  return others.length === 0 ? first.position : ranks.map((rank) => rank.position).join('；');
}

function rankScopes({ ranks }: Observation, messages: Messages): string | null {
  const texts = ranks.map((rank) => `${rank.scope}${rank.of === null ? '' : messages.workbook.rankOf[rank.of]}`);
  return texts.join('；') || null;
}

/** Told by the sentence or the title; a plan's figure is none. */
function vintageOf({ evidence, start, status }: Observation, { report }: RowFacts): string | null {
  const { title, date } = report.extraction.report;
  const said = leadBefore(report.text, start) + evidence;
  const called = status === 'actual' ? (vintageIn(said) ?? vintageIn(title ?? '')) : null;
  return called === null || date === null ? called : `${called}（${date}）`;
}

const LONGEST_LEAD = 24;

/** The words between the end of a sentence and a statement (根据最终核实，); the empty text where a figure is among them. */
function leadBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const lead = /[^。；;\n]*$/.exec(before)?.[0] ?? '';
  return /[\d％%]/.test(lead) ? '' : lead;
}
