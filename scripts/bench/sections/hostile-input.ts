import { extract } from '../../../src/extract/extract';
import { hostileTexts, repeated } from '../bench-text';
import type { BenchRow, BenchSection } from '../section';
import { fastest, perMillion } from '../timing';

/** Texts made to be slow, each beside as much ordinary text, by the character. */
export const hostileInput: BenchSection = {
  name: 'hostile-input',
  run({ reports, characters, rounds }) {
    const length = Math.max(1, Math.floor(characters / 2));
    return [...hostileTexts(reports, length)].map(([name, text]): BenchRow => {
      const ordinary = repeated(reports, text.length);
      const times = fastest({ hostile: () => void extract(text), ordinary: () => void extract(ordinary) }, rounds);
      return {
        measure: `${name} : ordinary text`,
        ratio: times.hostile / times.ordinary,
        limit: { atMost: 5 },
        times: {
          hostile: perMillion(times.hostile, text.length),
          ordinary: perMillion(times.ordinary, ordinary.length),
        },
      };
    });
  },
};
