import { createReadStream } from 'node:fs';
import { csvCell, csvHead, byteOrderMark } from '../formats/csv';
import type { Messages } from '../../messages';

/** What a partial output holds: which sources are done, and up to which byte it can stay. */
export type ResumePoint =
  | { readonly kind: 'point'; readonly done: ReadonlySet<string>; readonly keep: number }
  /** The file is no such output: it is left as it is. */
  | { readonly kind: 'foreign' };

/** How the records of an output are told from each other, and which source each belongs to. */
export interface RecordForm {
  /** What stands before the first record. */
  readonly head: string;
  /** True where a line break within quotes belongs to the record. */
  readonly quoted: boolean;
  /** The source of a record as `keyOf` gives it; null where it has none. */
  readonly sourceIn: (record: string) => string | null;
  readonly keyOf: (source: string) => string;
}

/** A JSON object a line. */
export const ndjsonRecords: RecordForm = {
  head: '',
  quoted: false,
  sourceIn: (record) => {
    try {
      const { source } = JSON.parse(record) as { readonly source?: unknown };
      return typeof source === 'string' ? source : null;
    } catch {
      return null;
    }
  },
  keyOf: (source) => source,
};

/** Lines of csv: the first cell, as it is written, is the source. */
export function csvRecords(wording: Messages, all: boolean): RecordForm {
  return {
    head: byteOrderMark + csvHead(wording, all),
    quoted: true,
    sourceIn: (record) => /^(?:"(?:[^"]|"")*"|[^,"]*)(?=,)/.exec(record)?.[0] ?? null,
    keyOf: csvCell,
  };
}

const LINE_BREAK = 10;
const QUOTE = 34;

/**
 * Reads a partial output as a stream. The last source in it may have been cut off anywhere, so that it is taken out and read again; a
 * half-written last line goes with it.
 */
export async function resumePoint(path: string, form: RecordForm): Promise<ResumePoint> {
  const done = new Set<string>();
  const head = Buffer.from(form.head);
  let last: string | null = null;
  let lastFrom = head.length;
  let at = 0;
  let headMatches = true;
  for await (const record of recordsIn(path, form.quoted)) {
    if (at < head.length) {
      headMatches &&= head.subarray(at, at + record.length).equals(record);
      at += record.length;
      continue;
    }
    if (!headMatches) return { kind: 'foreign' };
    const whole = record.at(-1) === LINE_BREAK;
    const source = whole ? form.sourceIn(record.toString('utf8')) : null;
    if (whole && source === null) return { kind: 'foreign' };
    if (source !== null && source !== last) {
      if (last !== null) done.add(last);
      last = source;
      lastFrom = at;
    }
    at += record.length;
  }
  if (!headMatches) return { kind: 'foreign' };
  if (at < head.length) return { kind: 'point', done: new Set(), keep: 0 };
  return { kind: 'point', done, keep: lastFrom };
}

/** The records with their line breaks; the last may lack it. */
async function* recordsIn(path: string, quoted: boolean): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let inQuotes = false;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (quoted && chunk[at] === QUOTE) inQuotes = !inQuotes;
      if (chunk[at] !== LINE_BREAK || inQuotes) continue;
      yield Buffer.concat([...pieces, chunk.subarray(from, at + 1)]);
      pieces = [];
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}
