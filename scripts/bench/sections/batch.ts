import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram, measuredRun, type ProgramRun } from '../built-program';
import type { BenchRow, BenchSection } from '../section';

/** Reports that show what a run needs at least; memory is compared with it. */
const FEW = 1000;
const THREADS = 2;

/** Runs the command line over so many reports; other sections of the benchmark do not need it. */
export type BatchRunner = (reports: number) => Promise<ProgramRun & { readonly megabytes: number }>;

/**
 * So many generated reports on two threads into one file: the time, the most memory, and how much more that is than for a tenth, which a
 * run that keeps what it has read would show.
 */
export function batchOf(reports: number, onDemand: boolean, runner: () => BatchRunner = batchRunner): BenchSection {
  return {
    name: `batch-${reports}`,
    onDemand,
    async run() {
      const run = runner();
      const [few, many] = [await run(Math.min(FEW, reports / 10)), await run(reports)];
      const seconds = many.time / 1000;
      const rows: BenchRow[] = [
        {
          measure: `${reports} reports on ${THREADS} threads: time for 10,000`,
          measured: (seconds / reports) * 10_000,
          unit: 's',
          limit: { atMost: 60 },
          parts: { 'all, s': seconds, 'reports, MB': many.megabytes, 'reports a second': reports / seconds },
          partsUnit: '',
        },
        {
          measure: `${reports} reports on ${THREADS} threads: most memory`,
          measured: many.peak,
          unit: 'MB',
          limit: { atMost: 400 },
          parts: { few: few.peak, all: many.peak },
          partsUnit: 'MB',
        },
        {
          measure: `${reports} reports : ${Math.min(FEW, reports / 10)}, most memory`,
          measured: many.peak / few.peak,
          unit: '',
          limit: { atMost: 1.25 },
          parts: { few: few.peak, all: many.peak },
          partsUnit: 'MB',
        },
      ];
      return rows;
    },
  };
}

/** The program as it is shipped, over reports that `scripts/generate-reports.mjs` writes. */
function batchRunner(): BatchRunner {
  const program = builtProgram();
  return async (reports) => {
    const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
    try {
      const generator = join(process.cwd(), 'scripts/generate-reports.mjs');
      const made = spawnSync(process.execPath, [generator, join(folder, 'in'), String(reports)], { encoding: 'utf8' });
      if (made.status !== 0) throw new Error(made.stderr);
      const files = readdirSync(join(folder, 'in'), { recursive: true, withFileTypes: true });
      const bytes = files.reduce(
        (sum, file) => sum + (file.isFile() ? statSync(join(file.parentPath, file.name)).size : 0),
        0,
      );
      const out = join(folder, 'rows.ndjson');
      const run = await measuredRun(program, ['extract', join(folder, 'in'), '--out', out, '--jobs', String(THREADS)]);
      return { ...run, megabytes: bytes / 1e6 };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
