import { extract } from '../../src/extract/extract';
import { askedPatterns } from '../../src/extract/patterns/asked';
import type { Bound, ExtractionOptions, NoFigureClass, Observation } from '../../src/model';
import { brokenInvariants } from '../extraction-invariants';

/** The title under which each sentence stands alone: it gives place and year. */
const TITLE = '桂阳县2023年经济运行情况';

/** What a report leaves unsaid in most sentences; a line does not repeat it. */
const USUAL = { region: '桂阳县', period: '2023' } as const;
const USUAL_NOTES: readonly string[] = ['region-inherited', 'period-inherited', 'subject-carried'];

/** Classes that a pattern gives; of the others a recogniser decides. */
const OF_PATTERNS: readonly NoFigureClass[] = ['threshold', 'ordinal', 'repeat'];

function number(bound: Bound, value: number | null, upper: number | null, unit: string): string {
  if (value === null) return '';
  return `${bound === '=' ? '' : bound}${value}${upper === null ? '' : `-${upper}`}${unit}`;
}

/**
 * An observation on one line: `2022 target 地区生产总值 126.4亿元 growth 5.6% change +11天 rank 3@全市 of growth (misprint)`. What is not
 * stated is left out; so are the usual place, period and status. `open` is a row outside the dictionary.
 */
export function line(
  observation: Observation,
  usual: { readonly region: string; readonly period: string } = USUAL,
): string {
  const { region, period, status, indicator, core, change, growth } = observation;
  const notes = observation.notes.filter((note) => !USUAL_NOTES.includes(note));
  return [
    region === usual.region ? '' : (region ?? 'nowhere'),
    period === usual.period ? '' : (period ?? 'undated'),
    status === 'actual' ? '' : status,
    core ? '' : 'open',
    indicator,
    number(observation.valueBound, observation.value, observation.valueUpper, observation.unit ?? ''),
    growth === null ? '' : `growth ${number(observation.growthBound, growth, observation.growthUpper, '%')}`,
    change === null ? '' : `change ${change.value > 0 ? '+' : ''}${change.value}${change.unit}`,
    ...observation.ranks.map(({ position, scope, of }) => `rank ${position}@${scope}${of === null ? '' : ` of ${of}`}`),
    notes.length === 0 ? '' : `(${notes.join(', ')})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What the engine reads in a report, a line each: observations, unread numbers, numbers that a pattern calls none. */
export function linesOf(source: string, options: ExtractionOptions = {}): readonly string[] {
  const extraction = extract(source, options);
  expect(brokenInvariants(source, extraction)).toEqual([]);
  const none = extraction.none.filter((one) => OF_PATTERNS.includes(one.class));
  return [
    ...extraction.observations.map((one) => line(one)),
    ...extraction.unread.map(({ text, reason }) => `unread ${text}: ${reason}`),
    ...none.map((one) => `none ${source.slice(one.start, one.end)}: ${one.class}`),
  ];
}

/** The lines of paragraphs that stand alone in a report on 2023. */
export function says(...paragraphs: readonly string[]): readonly string[] {
  return linesOf(`${TITLE}\n\n${paragraphs.join('\n')}\n`);
}

/** The same, and how many items of the sentence the pattern of a name read. */
export function readBy(name: string, sentence: string): { readonly fired: number; readonly says: readonly string[] } {
  const pattern = askedPatterns.find((one) => one.name === name);
  if (!pattern) throw new Error(`no pattern ${name}`);
  const read = jest.spyOn(pattern, 'read');
  try {
    const said = says(sentence);
    const fired = read.mock.results.filter((result) => result.type === 'return' && result.value !== null).length;
    return { fired, says: said };
  } finally {
    read.mockRestore();
  }
}

/** A sentence and the lines that it reads as. */
export type Specimen = readonly [sentence: string, ...lines: readonly string[]];

/** The tests of a pattern: sentences that it reads, and look-alikes that it leaves to others, with the reason. */
export function specify(
  name: string,
  reads: readonly Specimen[],
  leaves: readonly (readonly [why: string, ...specimen: Specimen])[],
): void {
  describe(`${name} reads`, () => {
    it.each(reads.map(([sentence, ...lines]) => ({ sentence, lines })))('$sentence', ({ sentence, lines }) => {
      const { fired, says: said } = readBy(name, sentence);
      expect(said).toEqual(lines);
      expect(fired).toBeGreaterThan(0);
    });
  });

  describe(`${name} leaves to others`, () => {
    it.each(leaves.map(([why, sentence, ...lines]) => ({ why, sentence, lines })))(
      '$sentence: $why',
      ({ sentence, lines }) => {
        expect(readBy(name, sentence)).toEqual({ fired: 0, says: lines });
      },
    );
  });
}
