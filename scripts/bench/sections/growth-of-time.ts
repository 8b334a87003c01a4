import { extract } from '../../../src/extract/extract';
import { repeated } from '../bench-text';
import { msPerMillion, type BenchSection } from '../section';
import { fastest, perMillion } from '../timing';

const TIMES = 16;

/** How the time grows with the text: a linear engine takes 16 times as long for 16 times the text. */
export const growthOfTime: BenchSection = {
  name: 'growth-of-time',
  run({ reports, characters, rounds }) {
    const large = repeated(reports, characters);
    const length = Math.max(1, Math.floor(characters / TIMES));
    const small = repeated(reports, length);
    const times = fastest({ small: () => void extract(small), large: () => void extract(large) }, rounds);
    return [
      {
        measure: `${TIMES} times the text : the text`,
        measured: times.large / times.small,
        unit: '',
        limit: { atMost: 17 },
        parts: { large: perMillion(times.large, characters), small: perMillion(times.small, length) },
        partsUnit: msPerMillion,
      },
    ];
  },
};
