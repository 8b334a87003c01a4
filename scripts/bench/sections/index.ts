import type { BenchSection } from '../section';
import { againstBareScan } from './bare-scan';
import { batchOf } from './batch';
import { growthOfTime } from './growth-of-time';
import { hostileInput } from './hostile-input';
import { pageSize } from './page-size';
import { pageSpeed } from './page-speed';
import { recalculation } from './recalculation';
import { againstRecognisers, microsoftRecognisers } from './recognisers';
import { workbookMemory } from './workbook-memory';

/** What the benchmark measures, in the order printed. */
export const sections: readonly BenchSection[] = [
  againstBareScan,
  againstRecognisers(microsoftRecognisers),
  growthOfTime,
  hostileInput,
  batchOf(10_000, false),
  batchOf(100_000, true),
  workbookMemory,
  recalculation,
  pageSize,
  pageSpeed,
];
