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
    // The small text as often as makes the large one: of short runs the least would be that of a lucky moment.
    const smalls = (): void => {
      for (let time = 0; time < TIMES; time += 1) extract(small);
    };
    const times = fastest({ smalls, large: () => void extract(large) }, rounds);
    const once = times.smalls / TIMES;
    return [
      {
        measure: `${TIMES} times the text : the text`,
        measured: times.large / once,
        unit: '',
        limit: { atMost: 17 },
        parts: { large: perMillion(times.large, characters), small: perMillion(once, length) },
        partsUnit: msPerMillion,
      },
    ];
  },
};
