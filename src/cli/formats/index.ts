import type { Messages } from '../../messages';
import type { Reading } from '../reading';
import { byteOrderMark, csvHead, csvLines } from './csv';
import { ndjsonLines } from './ndjson';
import { tableLines } from './table';

/** How results are printed; the first is the default. */
export const formatNames = ['table', 'ndjson', 'csv'] as const;
export type FormatName = (typeof formatNames)[number];

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

export const formats: Readonly<Record<FormatName, Format>> = {
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
