import type { BenchSection } from '../section';
import { againstBareScan } from './bare-scan';
import { batchOf } from './batch';
import { growthOfTime } from './growth-of-time';
import { hostileInput } from './hostile-input';
import { againstRecognisers, microsoftRecognisers } from './recognisers';

/** What the benchmark measures, in the order printed. */
export const sections: readonly BenchSection[] = [
  againstBareScan,
  againstRecognisers(microsoftRecognisers),
  growthOfTime,
  hostileInput,
  batchOf(10_000, false),
  batchOf(100_000, true),
];
