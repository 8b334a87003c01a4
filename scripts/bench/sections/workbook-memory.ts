import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCountyFile } from '../county-file';
import type { BenchSection } from '../section';

/** 500 counties, 40 indicators, 5 years and the targets of two: more than 100,000 rows of 23 columns. */
const setting = { counties: 500, indicators: 40, years: 5, missingOneIn: 0 } as const;

/** The memory that it takes to plan a workbook of 100,000 rows and to write it, in a process of its own. */
export const workbookMemory: BenchSection = {
  name: 'workbook-memory',
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
    try {
      const { rows, bytes, peak } = writeCountyFile(join(folder, 'book.xlsx'), setting);
      return [
        {
          measure: `most memory of a process that plans and writes ${rows} rows`,
          measured: peak,
          unit: 'MB',
          limit: { atMost: 1000 },
          parts: { file: bytes / 1e6 },
          partsUnit: 'MB',
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
