import { extract } from '../../../src/extract/extract';
import { repeated } from '../bench-text';
import { msPerMillion, type BenchSection } from '../section';
import { fastest, perMillion } from '../timing';

/** The engine beside a scan that only looks where numbers stand: what all understanding costs. */
export const againstBareScan: BenchSection = {
  name: 'bare-scan',
  run({ reports, characters, rounds }) {
    const text = repeated(reports, characters);
    const times = fastest({ scan: () => void numbersIn(text), engine: () => void extract(text) }, rounds);
    return [
      {
        measure: 'engine : bare scan /\\d+(?:\\.\\d+)?/g',
        measured: times.engine / times.scan,
        unit: '',
        limit: { atMost: 100 },
        parts: { engine: perMillion(times.engine, characters), scan: perMillion(times.scan, characters) },
        partsUnit: msPerMillion,
      },
    ];
  },
};

/** Counts the numbers of a text; it keeps none of them. */
export function numbersIn(text: string): number {
  const number = /\d+(?:\.\d+)?/g;
  let count = 0;
  while (number.exec(text) !== null) count += 1;
  return count;
}
