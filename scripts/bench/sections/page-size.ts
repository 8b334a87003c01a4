import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchRow, BenchSection } from '../section';

const folder = join(process.cwd(), 'dist/page');

/** What a browser fetches of the built page before it can be used, and the worker beside it. */
export const pageSize: BenchSection = {
  name: 'page-size',
  run() {
    const index = join(folder, 'index.html');
    if (!existsSync(index)) return { skipped: 'dist/page is not built: npm run build' };
    const html = readFileSync(index, 'utf8');
    const scripts = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name]) =>
      readFileSync(join(folder, name ?? '')),
    );
    const worker = readdirSync(folder).filter((name) => /^extraction-worker\..*\.js$/.test(name));
    return [
      sizeOf('first load of the page (document, program, styles), gzipped', [Buffer.from(html), ...scripts], 110),
      sizeOf(
        'worker with engine and codelists, gzipped',
        worker.map((name) => readFileSync(join(folder, name))),
        150,
      ),
    ];
  },
};

function sizeOf(measure: string, files: readonly Uint8Array[], atMost: number): BenchRow {
  const measured = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000;
  return { measure, measured, unit: 'KB', limit: { atMost }, parts: {}, partsUnit: '' };
}
