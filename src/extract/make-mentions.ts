import type { GoverningCueKind } from '../codelists/cues';
import type { Bound, Span } from '../model';
import { kindOfCue } from './kinds';
import type {
  CueMeaning,
  IndicatorMeaning,
  Mark,
  MarkMention,
  Meaning,
  NonFigureMention,
  PeriodExtent,
  PeriodMention,
  QuantityMention,
  RankMention,
  RatioMention,
  TextMention,
  UpperEnd,
  WordMention,
} from './mentions';

/*
 * How mentions are made: each field by its name, those of other kinds unset. So all kinds have four sets of fields between them (words;
 * periods, positions, ratios and what is no figure; text and marks; quantities). What is read of objects of more than four sets is read
 * several times more slowly, and a copy by spreading has a set of its own.
 */

/** A word of the codelists at a place. */
export function wordMention<M extends Meaning>(start: number, end: number, word: M): WordMention<M> {
  return { kind: word.kind, start, end, word } as WordMention<M>;
}

/** `bare` where the words say not what is measured: 三次产业. */
export function indicatorMeaning(names: readonly string[], single: string | null, bare?: true): IndicatorMeaning {
  return { kind: 'indicator', names, single, bare };
}

export function cueMeaning(cue: GoverningCueKind): CueMeaning {
  return { kind: 'cue', cue, bit: kindOfCue(cue) };
}

const none = undefined;

function numbered<K, Y, T, E, N, D, P, F>(
  kind: K,
  start: number,
  end: number,
  year: Y,
  relative: T,
  extent: E,
  position: N,
  digits: D,
  parts: P,
  of: F,
) {
  return { kind, start, end, year, relative, extent, position, digits, parts, class: of } as const;
}

export function periodMention(
  start: number,
  end: number,
  { year, relative, extent }: Pick<PeriodMention, 'year' | 'relative' | 'extent'>,
): PeriodMention {
  return numbered('period', start, end, year, relative, extent, none, none, none, none);
}

/** A period over another time of the same words. */
export function withExtent({ start, end, year, relative }: PeriodMention, extent: PeriodExtent): PeriodMention {
  return periodMention(start, end, { year, relative, extent });
}

export function rankMention(start: number, end: number, position: number, digits: Span): RankMention {
  return numbered('rank', start, end, none, none, none, position, digits, none, none);
}

export function ratioMention(start: number, end: number, parts: RatioMention['parts']): RatioMention {
  return numbered('ratio', start, end, none, none, none, none, none, parts, none);
}

export function nonFigureMention(start: number, end: number, of: NonFigureMention['class']): NonFigureMention {
  return numbered('non-figure', start, end, none, none, none, none, none, none, of);
}

export function markMention(start: number, mark: Mark): MarkMention {
  return { kind: 'mark', start, end: start + 1, mark };
}

export function textMention(start: number, end: number): TextMention {
  const mention = { kind: 'text', start, end, mark: undefined } as const;
  return mention;
}

/** A quantity; where no more is said of it its number is no range, no bound and no misprint. */
export function quantityMention(
  start: number,
  end: number,
  value: number,
  digitsStart: number,
  digitsEnd: number,
  decimals: number,
  unit: string | null,
  upper: UpperEnd | null = null,
  bound: Bound = '=',
  misprint = false,
): QuantityMention {
  return { kind: 'quantity', start, end, value, digitsStart, digitsEnd, decimals, unit, upper, bound, misprint };
}

/** A quantity with another value, bound or unit, its fields in the order of all others. */
export function quantityWith(
  printed: QuantityMention,
  {
    value = printed.value,
    upper = printed.upper,
    bound = printed.bound,
    unit = printed.unit,
  }: Partial<QuantityMention>,
): QuantityMention {
  const { start, end, digitsStart, digitsEnd, decimals, misprint } = printed;
  return quantityMention(start, end, value, digitsStart, digitsEnd, decimals, unit, upper, bound, misprint);
}

/** The printed digits of a figure, of a ratio all of it; of most quantities nobody asks for them. */
export function digitsOf(figure: QuantityMention | RatioMention | RankMention): Span {
  if (figure.kind === 'quantity') return { start: figure.digitsStart, end: figure.digitsEnd };
  return figure.kind === 'ratio' ? figure : figure.digits;
}
