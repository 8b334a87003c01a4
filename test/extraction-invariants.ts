import { indicators } from '../src/codelists/indicators';
import { contains, overlaps, parsePeriod, type Extraction, type Observation, type Span } from '../src/model';
import { readings } from './printed-number';

/** The longest evidence: a sentence, not a paragraph. */
const LONGEST_EVIDENCE = 400;

/** Among so many characters after a figure stand those that say how it is to be read: 倍, 成, 番. */
const FOLLOWING = 600;

const CORE: ReadonlySet<string> = new Set(indicators.map(({ name }) => name));

/** The numbers of an observation, by the field that their spans bear. */
function numbers(observation: Observation): readonly (readonly [string, number])[] {
  const { value, valueUpper, growth, growthUpper, change, ranks } = observation;
  const stated: readonly (readonly [string, number | null])[] = [
    ['value', value],
    ['value', valueUpper],
    ['growth', growth],
    ['growth', growthUpper],
    ['change', change?.value ?? null],
    ...ranks.map(({ position }) => ['rank', position] as const),
  ];
  return stated.flatMap(([field, number]) => (number === null ? [] : [[field, Math.abs(number)] as const]));
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, b);
}

function ofObservation(source: string, observation: Observation): readonly string[] {
  const { evidence, start, end, figures, otherEvidence, period } = observation;
  const where = `${observation.indicator} at ${start}`;
  const said: readonly Span[] = [{ start, end }, ...otherEvidence];
  const wanted = numbers(observation);
  const reads = (figure: Span, number: number): boolean =>
    readings(source.slice(figure.start, figure.end), source.slice(figure.end, figure.end + FOLLOWING)).some((reading) =>
      close(reading, number),
    );
  const rules: readonly (readonly [boolean, string])[] = [
    [source.slice(start, end) === evidence && evidence !== '', 'evidence is not what stands at its offsets'],
    [evidence.length <= LONGEST_EVIDENCE, 'evidence is longer than a sentence'],
    [
      otherEvidence.every((span) => 0 <= span.start && span.start < span.end && span.end <= source.length),
      'other evidence lies outside the source',
    ],
    [wanted.length > 0, 'states no number'],
    [observation.core === CORE.has(observation.indicator), 'core is not what the dictionary says'],
    [period === null || parsePeriod(period) !== null, `period ${period ?? ''} is no period`],
    [(observation.value === null) === (observation.decimals === null), 'decimals without a level'],
    [observation.value !== null || observation.unit === null, 'unit without a level'],
    [0 <= observation.confidence && observation.confidence <= 1, 'confidence is not between 0 and 1'],
    ...wanted.map(
      ([field, number]) =>
        [
          figures.some((figure) => figure.field === field && reads(figure, number)),
          `${field} ${number} has no span that reads as it`,
        ] as const,
    ),
    ...figures.flatMap((figure) => {
      const printed = `${figure.field} span “${source.slice(figure.start, figure.end)}”`;
      const own = wanted.some(([field, number]) => field === figure.field && reads(figure, number));
      return [
        [own, `${printed} is none of its numbers`],
        [said.some((span) => contains(span, figure)), `${printed} lies outside its evidence`],
      ] as const;
    }),
  ];
  return rules.flatMap(([holds, problem]) => (holds ? [] : [`${where}: ${problem}`]));
}

function crossing(source: string, what: string, left: readonly Span[], right: readonly Span[]): readonly string[] {
  return left.flatMap((a) =>
    right
      .filter((b) => a !== b && overlaps(a, b))
      .map((b) => `${what} share “${source.slice(Math.max(a.start, b.start), Math.min(a.end, b.end))}” at ${b.start}`),
  );
}

/** True where places that touch make up the whole run: PM2.523微克 is the name PM2.5 and 23微克 behind it. */
function isCovered(run: Span, places: readonly Span[]): boolean {
  const within = places.filter((place) => overlaps(place, run)).sort((a, b) => a.start - b.start);
  let end = run.start;
  for (const place of within) if (place.start <= end) end = Math.max(end, place.end);
  return end >= run.end;
}

/**
 * What is wrong with the bookkeeping of an extraction, a line each, empty where all holds: evidence stands at its
 * offsets, each number has a span that reads as it, the three lists do not overlap, and every run of digits of the source
 * lies in a figure, in `otherEvidence`, in `unread` or in `none`.
 */
export function brokenInvariants(source: string, extraction: Extraction): readonly string[] {
  const { observations, unread, none } = extraction;
  const figures = observations.flatMap((observation) => observation.figures);
  const repeats = observations.flatMap(({ otherEvidence }) =>
    otherEvidence.filter(({ start, end }) => end - start <= LONGEST_EVIDENCE),
  );
  const places = [...figures, ...repeats, ...unread, ...none];
  const lost = [...source.matchAll(/[0-9０-９]+(?:[.．][0-9０-９]+)?/gu)].flatMap((match) => {
    const run = { start: match.index, end: match.index + match[0].length };
    if (places.some((place) => contains(place, run)) || isCovered(run, places)) return [];
    return [
      `“${source.slice(Math.max(0, run.start - 12), run.end + 8).replace(/\s+/gu, ' ')}”: ${match[0]} is nowhere`,
    ];
  });
  return [
    ...observations.flatMap((observation) => ofObservation(source, observation)),
    ...unread
      .filter(({ start, end, text }) => text !== source.slice(start, end))
      .map(({ start }) => `unread at ${start}: text is not what stands at its offsets`),
    ...crossing(source, 'a figure and an unread number', figures, unread),
    ...crossing(source, 'a figure and a number that is none', figures, none),
    ...crossing(source, 'an unread number and one that is none', unread, none),
    ...lost,
  ];
}
