import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fill } from '../messages';
import type { Output } from './batch/report-task';
import { csvRecords, ndjsonRecords, resumePoint } from './batch/resume';
import type { Console } from './console';
import { isText, textFormats, type FormatName, type TextFormatName } from './formats';
import type { Sink, SinkResult } from './sinks/sink';
import { printingSink, textFileSink } from './sinks/text-sink';
import { systemCode } from './system-error';
import { obstacleOf, obstacleTo, type WriteObstacle } from './write-file';

/** Where results go and what may stand there. */
export interface OutputRequest {
  /** A file; the standard output where there is none. */
  readonly out?: string;
  /** True where a file that stands there may go. */
  readonly force?: boolean;
  /** True where the file that stands there is gone on with. */
  readonly resume?: boolean;
}

/** An output that can be written. */
export interface OpenOutput {
  /** The sources that it holds already. */
  readonly done: { readonly size: number; has(source: string): boolean };
  /** Writes all; null, after the person was told why, where the system did not let it. Where nothing comes, no file stays. */
  readonly write: (outputs: AsyncIterable<Output>) => Promise<SinkResult | null>;
}

type ResultsRequest = OutputRequest & { readonly format: FormatName; readonly all: boolean };

/** The output that was asked for; null, after the person was told why, where it cannot be written. */
export async function outputFor(request: ResultsRequest, console: Console): Promise<OpenOutput | null> {
  const { out, format, all, resume = false, force = false } = request;
  const { wording } = console;
  if (out === undefined) {
    const head = isText(format) ? textFormats[format].head({ all, columns: console.columns, wording }) : '';
    return { done: new Set(), write: printingSink(console.print, head) };
  }
  const obstacle = obstacleTo(out, force || resume);
  if (obstacle !== null) {
    const advice = obstacle.problem === 'exists' && isText(format) ? wording.cli.batch.orResume : '';
    tellObstacle(obstacle, console, advice);
    return null;
  }
  return isText(format) ? fileOfText(out, format, all, resume, console) : fileOfRows(out, format, all, console);
}

/** Text grows in its place, so that what is there when a run is broken off can be gone on with. */
async function fileOfText(
  out: string,
  format: TextFormatName,
  all: boolean,
  resume: boolean,
  console: Console,
): Promise<OpenOutput | null> {
  const { wording } = console;
  const head = textFormats[format].head({ all, columns: null, wording });
  const form = format === 'csv' ? csvRecords(wording, all) : ndjsonRecords;
  const there = resume && statSync(out, { throwIfNoEntry: false }) !== undefined;
  const point = there ? await resumePoint(out, form) : { kind: 'point' as const, done: new Set<string>(), keep: 0 };
  if (point.kind === 'foreign') {
    console.tell(fill(wording.cli.batch.foreign, { path: out }));
    return null;
  }
  const { done, keep } = point;
  return {
    done: { size: done.size, has: (source) => done.has(form.keyOf(source)) },
    write: guarded(textFileSink(out, head, keep), out, console, (any) => {
      if (!any && keep === 0) rmSync(out, { force: true });
    }),
  };
}

/** Files with an end that makes them whole are written beside, then put in place by a rename. */
async function fileOfRows(
  out: string,
  format: 'xlsx' | 'parquet',
  all: boolean,
  console: Console,
): Promise<OpenOutput> {
  const beside = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`);
  // The writers are loaded only where they are needed.
  const sink =
    format === 'xlsx'
      ? (await import(/* webpackChunkName: "xlsx-sink" */ './sinks/xlsx-sink')).xlsxSink(beside, console.wording, all)
      : (await import(/* webpackChunkName: "parquet-sink" */ './sinks/parquet-sink')).parquetSink(beside, all);
  const write = guarded(sink, out, console, (any) => {
    if (any) renameSync(beside, out);
    else rmSync(beside, { force: true });
  });
  return {
    done: new Set(),
    write: async (outputs) => {
      const result = await write(outputs);
      if (result === null) rmSync(beside, { force: true });
      return result;
    },
  };
}

/** What the system refuses is told; anything else is a mistake of ours. `end` learns whether anything was written. */
function guarded(sink: Sink, path: string, console: Console, end: (any: boolean) => void): OpenOutput['write'] {
  return async (outputs) => {
    let any = false;
    async function* seen(): AsyncGenerator<Output> {
      for await (const output of outputs) {
        any = true;
        yield output;
      }
    }
    try {
      const result = await sink(seen());
      end(any);
      return result;
    } catch (error) {
      if (!/^E[A-Z]+$/.test(systemCode(error))) throw error;
      tellObstacle(obstacleOf(error, path), console);
      return null;
    }
  };
}

function tellObstacle({ problem, path, detail }: WriteObstacle, console: Console, advice = ''): void {
  console.tell(fill(console.wording.cli.output[problem], { path, detail }) + advice);
}
