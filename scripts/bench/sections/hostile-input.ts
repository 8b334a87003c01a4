import { extract } from '../../../src/extract/extract';
import { hostileTexts, repeated } from '../bench-text';
import { msPerMillion, type BenchRow, type BenchSection } from '../section';
import { fastest, perMillion } from '../timing';

/** Fewer runs tell enough of a factor of five. */
const ROUNDS = 3;

/** Texts made to be slow beside ordinary text, by the character. */
export const hostileInput: BenchSection = {
  name: 'hostile-input',
  run({ reports, characters, rounds }) {
    const length = Math.max(1, Math.floor(characters / 2));
    const texts: ReadonlyMap<string, string> = new Map([
      [ORDINARY, repeated(reports, length)],
      ...hostileTexts(reports, length),
    ]);
    const tasks = Object.fromEntries([...texts].map(([name, text]) => [name, () => void extract(text)]));
    const times = fastest(tasks, Math.min(ROUNDS, rounds));
    const timeOf = (name: string): number => perMillion(times[name] ?? 0, texts.get(name)?.length ?? 0);
    return [...texts.keys()]
      .filter((name) => name !== ORDINARY)
      .map((name): BenchRow => ({
        measure: `${name} : ordinary text`,
        measured: timeOf(name) / timeOf(ORDINARY),
        unit: '',
        limit: { atMost: 5 },
        parts: { hostile: timeOf(name), ordinary: timeOf(ORDINARY) },
        partsUnit: msPerMillion,
      }));
  },
};

const ORDINARY = 'ordinary text';
