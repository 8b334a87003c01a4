import type { NoFigure, NoFigureClass, Observation, Span, UnreadQuantity, UnreadReason } from '../model';
import { classOfTime, isStatisticalPeriod } from './event-time';
import type { Refusal } from './refusal';
import type { MentionedText } from './mentioned-text';
import type { Mention, QuantityMention } from './mentions';
import { SourceMarks, marked } from './source-marks';
import { toSource, type CleanText } from './text/clean-text';
import { digitsFrom } from './text/digit-runs';

/** Where the digits went that no observation holds. */
export interface Account {
  readonly unread: readonly UnreadQuantity[];
  readonly none: readonly NoFigure[];
}

/**
 * Gives every run of digits of the source a place: the figures of an observation (or its repeats), `unread`, or `none`. It looks for
 * digits in the source itself, so that none is lost on the way.
 */
export function accountFor(
  clean: CleanText,
  mentions: MentionedText,
  observations: readonly Observation[],
  refusals: readonly Refusal[],
): Account {
  const unread: UnreadQuantity[] = [];
  const none: NoFigure[] = [];
  const { source } = clean;
  const refused = refusedAt(refusals, clean);
  const marks = marksOf(observations, source.length);
  const account = (span: Span, mention: Mention, place: Span): void => {
    if (mention.kind !== 'quantity' && mention.kind !== 'ratio' && mention.kind !== 'rank') {
      none.push(noFigure(span, classOf(clean.text, mention)));
      return;
    }
    const digits = mention.kind === 'ratio' ? mention : mention.digits;
    const refusedAs = refused[toSource(clean, digits).start] ?? 0;
    const refusal = refusedAs > 0 ? refusals[refusedAs - 1] : undefined;
    // The parts of a ratio that are no share of their own: the 1 of 2.10:1.
    const partly =
      mention.kind === 'ratio' && refusal === undefined && marks.meets(place.start, span.start, marked.figure);
    if (partly) none.push(noFigure(span, 'other'));
    if (partly || (refusal === undefined && marks.covers(span.start, span.end, marked.repeat))) return;
    // The digits of a unit: μg/m3.
    if (mention.kind === 'quantity' && isOfUnit(clean, mention, span)) {
      // An unread quantity is told with its unit.
      if ((unread.at(-1)?.start ?? -1) !== place.start) none.push(noFigure(span, 'name'));
      return;
    }
    // A number that an exacter one took the place of: 突破28亿元 beside 28.64亿元.
    const measured = mention.kind === 'quantity' && mention.unit !== null;
    if (measured && refusal === undefined && marks.covers(span.start, span.end, marked.evidence))
      none.push(noFigure(span, 'repeat'));
    else enter(clean, mention, place, span, refusal, unread, none);
  };
  let at = 0;
  for (let run = digitsFrom(source, 0); run !== null; run = digitsFrom(source, run.end)) {
    // A run may be of several: 3⏎.20.1亿元 has lost what parted two numbers, PM2.528微克 the word behind a name.
    let from = run.start;
    while (from < run.end && !marks.covers(from, run.end, marked.figure)) {
      const start = endOfMarked(marks, { start: from, end: run.end });
      while (at < mentions.length && sourceEnd(mentions.endOf(at), clean) <= start) at += 1;
      const mention = mentions.at(at);
      const place = mention && toSource(clean, mention);
      const isFound = mention !== undefined && place !== undefined && place.start <= start;
      const end = Math.min(run.end, isFound ? place.end : (place?.start ?? run.end));
      from = end;
      // A point that parts two numbers is of neither.
      if (isFound && hasDigit(source, start, end)) account({ start, end }, mention, place);
      else none.push(noFigure({ start, end }, 'other'));
    }
  }
  return { unread: unique(unread), none };
}

/** For each offset of the source the place behind that of the last refusal of the number that begins there; 0 where there is none. */
function refusedAt(refusals: readonly Refusal[], clean: CleanText): Uint32Array {
  const places = new Uint32Array(clean.source.length);
  for (let i = 0; i < refusals.length; i += 1) {
    const refusal = refusals[i];
    if (refusal) places[toSource(clean, refusal.span).start] = i + 1;
  }
  return places;
}

function hasDigit(source: string, start: number, end: number): boolean {
  const digits = digitsFrom(source, start);
  return digits !== null && digits.start < end;
}

function noFigure({ start, end }: Span, kind: NoFigureClass): NoFigure {
  return { start, end, class: kind };
}

/** Where the figure ends that a run of digits begins in; its start where it begins in none. */
function endOfMarked(marks: SourceMarks, { start, end }: Span): number {
  let at = start;
  while (at < end && marks.covers(at, at + 1, marked.figure)) at += 1;
  return at;
}

/** The offset in the source behind a mention that ends at one of the clean text. */
function sourceEnd(end: number, clean: CleanText): number {
  return (clean.offsets[end - 1] ?? 0) + 1;
}

function isOfUnit(clean: CleanText, { digits, upper }: QuantityMention, span: Span): boolean {
  return span.start >= toSource(clean, upper?.digits ?? digits).end;
}

function enter(
  clean: CleanText,
  mention: Mention,
  place: Span,
  span: Span,
  refusal: Refusal | undefined,
  unread: UnreadQuantity[],
  none: NoFigure[],
): void {
  // A member of a list whose unit stands at its end is measured, too: 0.5、2.0和3.2个百分点.
  const measured =
    mention.kind === 'ratio' || (mention.kind === 'quantity' && (mention.unit !== null || refusal?.reason != null));
  if (!measured || (refusal?.class != null && refusal.reason === null)) {
    none.push(noFigure(span, refusal?.class ?? (mention.kind === 'rank' ? 'ordinal' : 'other')));
    return;
  }
  const reason: UnreadReason = refusal?.reason ?? 'unsupported';
  unread.push({ start: place.start, end: place.end, text: clean.source.slice(place.start, place.end), reason });
}

function classOf(text: string, mention: Mention): NoFigureClass {
  if (mention.kind === 'period' && !isStatisticalPeriod(text, mention)) return classOfTime(text, mention);
  if (mention.kind === 'period') return mention.extent.kind === 'day' ? 'date' : 'period';
  if (mention.kind === 'non-figure') return mention.class;
  return mention.kind === 'indicator' || mention.kind === 'region' ? 'name' : 'other';
}

function marksOf(observations: readonly Observation[], length: number): SourceMarks {
  const marks = new SourceMarks(length);
  for (const observation of observations) {
    marks.mark(observation, marked.evidence);
    for (const figure of observation.figures) marks.mark(figure, marked.figure);
    for (const repeat of observation.otherEvidence) marks.mark(repeat, marked.repeat);
  }
  return marks;
}

function unique(unread: readonly UnreadQuantity[]): readonly UnreadQuantity[] {
  return unread.filter((one, i) => one.start !== unread[i - 1]?.start);
}
