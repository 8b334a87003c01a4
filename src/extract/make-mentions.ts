import type { GoverningCueKind } from '../codelists/cues';
import type { ScopeWord } from '../codelists/scope-words';
import type { Bound, Region, Span } from '../model';
import { kindOfCue } from './kinds';
import type {
  CueMention,
  IndicatorMention,
  Mark,
  MarkMention,
  NonFigureMention,
  PeriodExtent,
  PeriodMention,
  QuantityMention,
  RankMention,
  RatioMention,
  RegionMention,
  ScopeMention,
  TextMention,
} from './mentions';

/*
 * How mentions are made: each field by its name, those of other kinds unset. So all kinds have three sets of fields between them (words;
 * periods, positions and ratios; text and marks) beside that of quantities. What is read of objects of more than four sets is read
 * several times more slowly, and a copy by spreading has a set of its own.
 */

function word<K, N, S, B, C, I, W, R, F>(
  kind: K,
  start: number,
  end: number,
  names: N,
  single: S,
  bare: B,
  cue: C,
  bit: I,
  scope: W,
  region: R,
  of: F,
) {
  return { kind, start, end, names, single, bare, cue, bit, scope, region, class: of } as const;
}
const none = undefined;

/** `bare` where the words say not what is measured: 三次产业. */
export function indicatorMention(
  start: number,
  end: number,
  names: readonly string[],
  single: string | null,
  bare?: true,
): IndicatorMention {
  return word('indicator', start, end, names, single, bare, none, none, none, none, none);
}

export function cueMention(start: number, end: number, cue: GoverningCueKind, bit = kindOfCue(cue)): CueMention {
  return word('cue', start, end, none, none, none, cue, bit, none, none, none);
}

export function scopeMention(start: number, end: number, scope: ScopeWord): ScopeMention {
  return word('scope', start, end, none, none, none, none, none, scope, none, none);
}

export function regionMention(start: number, end: number, region: Region): RegionMention {
  return word('region', start, end, none, none, none, none, none, none, region, none);
}

export function nonFigureMention(start: number, end: number, of: NonFigureMention['class']): NonFigureMention {
  return word('non-figure', start, end, none, none, none, none, none, none, none, of);
}

function numbered<K, Y, T, E, N, D, P>(
  kind: K,
  start: number,
  end: number,
  year: Y,
  relative: T,
  extent: E,
  position: N,
  digits: D,
  parts: P,
) {
  return { kind, start, end, year, relative, extent, position, digits, parts } as const;
}

export function periodMention(
  start: number,
  end: number,
  { year, relative, extent }: Pick<PeriodMention, 'year' | 'relative' | 'extent'>,
): PeriodMention {
  return numbered('period', start, end, year, relative, extent, none, none, none);
}

/** A period over another time of the same words. */
export function withExtent({ start, end, year, relative }: PeriodMention, extent: PeriodExtent): PeriodMention {
  return periodMention(start, end, { year, relative, extent });
}

export function rankMention(start: number, end: number, position: number, digits: Span): RankMention {
  return numbered('rank', start, end, none, none, none, position, digits, none);
}

export function ratioMention(start: number, end: number, parts: RatioMention['parts']): RatioMention {
  return numbered('ratio', start, end, none, none, none, none, none, parts);
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
  digits: Span,
  decimals: number,
  unit: string | null,
  range: { readonly value: number; readonly digits: Span } | null = null,
  bound: Bound = '=',
  misprint = false,
): QuantityMention {
  const upper = range === null ? null : range.value;
  const upperDigits = range === null ? null : range.digits;
  return { kind: 'quantity', start, end, value, digits, decimals, unit, upper, upperDigits, bound, misprint };
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
  const { start, end, digits, decimals, upperDigits, misprint } = printed;
  return { kind: 'quantity', start, end, value, digits, decimals, unit, upper, upperDigits, bound, misprint };
}
