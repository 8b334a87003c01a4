import stringWidth from 'string-width';
import { periodLabel, type Observation } from '../../model';
import { explanationSentences, fill, type Messages } from '../../messages';
import type { Reading } from '../reading';
import { displayName } from '../sources';
import { changeText, growthText, levelText, rankText } from './figure-text';

const GAP = '  ';
/** Cells a column takes at most; the text of the report has what is left of the line. */
const LIMITS = {
  region: 20,
  period: 18,
  status: 8,
  indicator: 26,
  level: 16,
  unit: 12,
  growth: 10,
  change: 16,
  rank: 24,
} as const;
const LEAST_EVIDENCE = 24;
/** Where the results go to a file or another program. */
const DEFAULT_COLUMNS = 160;

interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly limit: number;
  readonly text: (observation: Observation) => string;
}

/**
 * A table for people, with a title; columns line up where a Chinese character takes two cells. Long texts are cut with …;
 * other formats have them whole. With `all` the numbers that became no observation follow.
 */
export function* tableLines(
  reading: Reading,
  all: boolean,
  columns: number | null,
  wording: Messages,
): Generator<string> {
  const { source, extraction } = reading;
  const { cli } = wording;
  const width = columns ?? DEFAULT_COLUMNS;
  yield `${fill(cli.tableTitle, { source: displayName(source, wording), count: extraction.observations.length })}\n`;
  const { observations } = extraction;
  // Few reports state changes: without one the line belongs to the text.
  const stated = tableColumns(wording).filter(
    ({ head }) => head !== cli.columns.change || observations.some(({ change }) => change !== null),
  );
  yield* grid(observations, stated, (one) => one.evidence, cli.columns.evidence, width);
  yield* accounts(reading, wording);
  if (all) yield* remainders(reading, wording, width);
  yield '\n';
}

function tableColumns(wording: Messages): readonly Column[] {
  const { columns } = wording.cli;
  return [
    { head: columns.region, align: 'left', limit: LIMITS.region, text: (one) => one.region ?? '' },
    {
      head: columns.period,
      align: 'left',
      limit: LIMITS.period,
      text: (one) => (one.period === null ? '' : periodLabel(one.period)),
    },
    { head: columns.status, align: 'left', limit: LIMITS.status, text: (one) => wording.status[one.status] },
    { head: columns.indicator, align: 'left', limit: LIMITS.indicator, text: (one) => one.indicator },
    { head: columns.value, align: 'right', limit: LIMITS.level, text: levelText },
    { head: columns.unit, align: 'left', limit: LIMITS.unit, text: (one) => one.unit ?? '' },
    { head: columns.growth, align: 'right', limit: LIMITS.growth, text: growthText },
    { head: columns.change, align: 'right', limit: LIMITS.change, text: changeText },
    { head: columns.rank, align: 'left', limit: LIMITS.rank, text: (one) => rankText(one.ranks, wording) },
  ];
}

function* grid(
  observations: readonly Observation[],
  columns: readonly Column[],
  lastText: (observation: Observation) => string,
  lastHead: string,
  width: number,
): Generator<string> {
  if (observations.length === 0) return;
  const rows = observations.map((one) => columns.map((column) => cut(column.text(one), column.limit)));
  const widths = columns.map((column, at) =>
    Math.max(...[column.head, ...rows.map((row) => row[at] ?? '')].map(cells)),
  );
  const last = Math.max(LEAST_EVIDENCE, width - widths.reduce((sum, one) => sum + one + GAP.length, 0));
  const line = (texts: readonly string[], end: string): string =>
    `${[...texts.map((text, at) => pad(text, widths[at] ?? 0, columns[at]?.align ?? 'left')), end].join(GAP).trimEnd()}\n`;
  yield line(
    columns.map((column) => column.head),
    lastHead,
  );
  yield line(
    widths.map((one) => '─'.repeat(one)),
    '─'.repeat(Math.min(last, cells(lastHead) * 2)),
  );
  for (const [index, one] of observations.entries()) yield line(rows[index] ?? [], cut(lastText(one), last));
}

/** What read each row and where it comes from, where that was asked for: the row, then its account in sentences. */
function* accounts({ text, extraction }: Reading, wording: Messages): Generator<string> {
  for (const [i, explanation] of (extraction.explanations ?? []).entries()) {
    const observation = extraction.observations[i];
    if (!observation) continue;
    yield `\n${cut(observation.evidence, DEFAULT_COLUMNS)}\n`;
    for (const sentence of explanationSentences(observation, explanation, text, wording))
      yield `${GAP}${cut(sentence, DEFAULT_COLUMNS * 2)}\n`;
  }
}

function* remainders({ text, extraction }: Reading, wording: Messages, width: number): Generator<string> {
  const { cli } = wording;
  const item = (reason: string, start: number, end: number): string => {
    const figure = cut(text.slice(start, end), LIMITS.level);
    const used = cells(figure) + cells(reason) + 2 * GAP.length;
    return `${[figure, reason, cut(surroundings(text, start, end), Math.max(LEAST_EVIDENCE, width - used))].join(GAP)}\n`;
  };
  if (extraction.unread.length > 0) {
    yield `\n${fill(cli.unreadTitle, { count: extraction.unread.length })}\n`;
    for (const { start, end, reason } of extraction.unread) yield item(wording.unreadReasons[reason], start, end);
  }
  if (extraction.none.length > 0) {
    yield `\n${fill(cli.noneTitle, { count: extraction.none.length })}\n`;
    for (const { start, end, class: kind } of extraction.none) yield item(wording.noFigureClasses[kind], start, end);
  }
}

const AROUND = 16;

/** A few characters on either side, so that a person knows the place. */
function surroundings(text: string, start: number, end: number): string {
  return `…${text.slice(Math.max(0, start - AROUND), end + AROUND)}…`;
}

function cells(text: string): number {
  return stringWidth(text);
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - cells(text)));
  return align === 'left' ? text + space : space + text;
}

const segments = new Intl.Segmenter('zh');

/** On one line and in at most `limit` cells. Controls, which a terminal would obey, become blanks. */
function cut(text: string, limit: number): string {
  const plain = text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .trim();
  if (plain.length <= limit / 2 || cells(plain) <= limit) return plain;
  let kept = '';
  let room = limit - 1;
  for (const { segment } of segments.segment(plain)) {
    room -= cells(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}
