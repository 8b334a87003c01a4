import { digitsOf } from './make-mentions';
import type { NoFigure, NoFigureClass, Observation, Span, UnreadQuantity, UnreadReason } from '../model';
import { classOfTime, isStatisticalPeriod } from './event-time';
import type { Refusal } from './refusal';
import type { MentionedText } from './mentioned-text';
import type { Mention, QuantityMention } from './mentions';
import { SourceMarks, marked } from './source-marks';
import { sourceEnd, sourceStart, type CleanText } from './text/clean-text';
import { digitFrom, endOfRun } from './text/digit-runs';

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
  const marks = marksOf(observations, source.length);
  const refused = refusedAt(refusals, clean, marks);
  const refusalAt = (at: number): Refusal | undefined => {
    const place = refused[at] ?? 0;
    return place > 0 ? refusals[place - 1] : undefined;
  };
  const account = (span: Span, mention: Mention, place: Span): void => {
    if (mention.kind !== 'quantity' && mention.kind !== 'ratio' && mention.kind !== 'rank') {
      none.push(noFigure(span, classOf(clean.text, mention)));
      return;
    }
    const refusal = refusalAt(sourceStart(clean, digitsOf(mention).start));
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
  for (let digit = digitFrom(source, 0); digit < source.length;) {
    const behind = endOfRun(source, digit);
    // A run may be of several: 3⏎.20.1亿元 has lost what parted two numbers, PM2.528微克 the word behind a name.
    let from = digit;
    while (from < behind && !marks.covers(from, behind, marked.figure)) {
      const start = endOfMarked(marks, from, behind);
      while (at < mentions.length && sourceEnd(clean, mentions.endOf(at)) <= start) at += 1;
      const placeStart = sourceStart(clean, mentions.startOf(at));
      const placeEnd = sourceEnd(clean, mentions.endOf(at));
      const isFound = at < mentions.length && placeStart <= start;
      const end = Math.min(behind, isFound ? placeEnd : placeStart);
      from = end;
      // What is said once more, and nowhere refused, needs no second look.
      const isPlain = isFound && mentions.isQuantity(at);
      const isSaid = isPlain && start === digit && marks.covers(start, end, marked.repeat);
      if (isSaid && !marks.meets(placeStart, placeEnd, marked.refused)) continue;
      // Nor does what was told to be something else where it was refused.
      const refusal = isPlain && start === placeStart ? refusalAt(start) : undefined;
      if (refusal?.class != null && refusal.reason === null) {
        none.push(noFigure({ start, end }, refusal.class));
        continue;
      }
      const mention = isFound && hasDigit(source, start, end) ? mentions.at(at) : undefined;
      // A point that parts two numbers is of neither.
      if (mention) account({ start, end }, mention, { start: placeStart, end: placeEnd });
      else none.push(noFigure({ start, end }, 'other'));
    }
    digit = digitFrom(source, behind);
  }
  return { unread: unique(unread), none };
}

/** For each offset of the source the place behind that of the last refusal of the number that begins there; 0 where there is none. */
function refusedAt(refusals: readonly Refusal[], clean: CleanText, marks: SourceMarks): Uint32Array {
  const places = new Uint32Array(clean.source.length);
  refusals.forEach(({ span }, i) => {
    const start = sourceStart(clean, span.start);
    places[start] = i + 1;
    marks.mark({ start, end: start + 1 }, marked.refused);
  });
  return places;
}

function hasDigit(source: string, start: number, end: number): boolean {
  return digitFrom(source, start) < end;
}

function noFigure({ start, end }: Span, kind: NoFigureClass): NoFigure {
  return { start, end, class: kind };
}

/** Where the figure ends that a run of digits begins in; its start where it begins in none. */
function endOfMarked(marks: SourceMarks, start: number, end: number): number {
  let at = start;
  while (at < end && marks.covers(at, at + 1, marked.figure)) at += 1;
  return at;
}

function isOfUnit(clean: CleanText, { digitsEnd, upper }: QuantityMention, span: Span): boolean {
  return span.start >= sourceEnd(clean, upper?.digits.end ?? digitsEnd);
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
