import type { Messages } from '../../messages';
import type { Reading } from '../reading';
import { byteOrderMark, csvHead, csvLines } from './csv';
import { ndjsonLines } from './ndjson';
import { tableLines } from './table';

/** How results are printed as text; the first is the default. */
const textFormatNames = ['table', 'ndjson', 'csv'] as const;
export type TextFormatName = (typeof textFormatNames)[number];

/** All ways to give results; the last two are files that are no text. */
export const formatNames = [...textFormatNames, 'xlsx', 'parquet'] as const;
export type FormatName = (typeof formatNames)[number];

/** The way that the ending of a file's name stands for. */
const ENDINGS: ReadonlyMap<string, FormatName> = new Map([
  ['txt', 'table'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['parquet', 'parquet'],
]);

/** `formatOfFile('指标.csv')` is csv; null where the ending says nothing. */
export function formatOfFile(path: string): FormatName | null {
  return ENDINGS.get(/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** True where the results are text, which can be printed and gone on with. */
export function isText(format: FormatName): format is TextFormatName {
  return textFormatNames.some((one) => one === format);
}

/** What a person asked for, and how wide the terminal is. */
export interface FormatOptions {
  readonly all: boolean;
  readonly columns: number | null;
  readonly wording: Messages;
}

/** A way to print: what stands before everything, then the lines of each report. */
export interface Format {
  readonly head: (options: FormatOptions) => string;
  readonly lines: (reading: Reading, options: FormatOptions) => Iterable<string>;
}

export const textFormats: Readonly<Record<TextFormatName, Format>> = {
  table: {
    head: () => '',
    lines: (reading, { all, columns, wording }) => tableLines(reading, all, columns, wording),
  },
  ndjson: {
    head: () => '',
    lines: (reading, { all, wording }) => ndjsonLines(reading, all, wording),
  },
  csv: {
    head: ({ all, wording }) => byteOrderMark + csvHead(wording, all),
    lines: (reading, { all, wording }) => csvLines(reading, all, wording),
  },
};
