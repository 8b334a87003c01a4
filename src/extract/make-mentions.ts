import type { GoverningCueKind } from '../codelists/cues';
import type { ScopeWord } from '../codelists/scope-words';
import type { Region, Span } from '../model';
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

export function indicatorMention(
  start: number,
  end: number,
  names: readonly string[],
  single: string | null,
): IndicatorMention {
  const mention = {
    kind: 'indicator',
    start,
    end,
    names,
    single,
    bare: undefined,
    cue: undefined,
    scope: undefined,
    region: undefined,
    class: undefined,
  } as const;
  return mention;
}

export function bareIndicatorMention(
  start: number,
  end: number,
  names: readonly string[],
  single: string | null,
): IndicatorMention {
  const mention = {
    kind: 'indicator',
    start,
    end,
    names,
    single,
    bare: true,
    cue: undefined,
    scope: undefined,
    region: undefined,
    class: undefined,
  } as const;
  return mention;
}

export function cueMention(start: number, end: number, cue: GoverningCueKind): CueMention {
  const mention = {
    kind: 'cue',
    start,
    end,
    names: undefined,
    single: undefined,
    bare: undefined,
    cue,
    scope: undefined,
    region: undefined,
    class: undefined,
  } as const;
  return mention;
}

export function scopeMention(start: number, end: number, scope: ScopeWord): ScopeMention {
  const mention = {
    kind: 'scope',
    start,
    end,
    names: undefined,
    single: undefined,
    bare: undefined,
    cue: undefined,
    scope,
    region: undefined,
    class: undefined,
  } as const;
  return mention;
}

export function regionMention(start: number, end: number, region: Region): RegionMention {
  const mention = {
    kind: 'region',
    start,
    end,
    names: undefined,
    single: undefined,
    bare: undefined,
    cue: undefined,
    scope: undefined,
    region,
    class: undefined,
  } as const;
  return mention;
}

export function nonFigureMention(start: number, end: number, of: NonFigureMention['class']): NonFigureMention {
  const mention = {
    kind: 'non-figure',
    start,
    end,
    names: undefined,
    single: undefined,
    bare: undefined,
    cue: undefined,
    scope: undefined,
    region: undefined,
    class: of,
  } as const;
  return mention;
}

export function periodMention(
  start: number,
  end: number,
  { year, relative, extent }: Pick<PeriodMention, 'year' | 'relative' | 'extent'>,
): PeriodMention {
  const mention = {
    kind: 'period',
    start,
    end,
    year,
    relative,
    extent,
    position: undefined,
    digits: undefined,
    parts: undefined,
  } as const;
  return mention;
}

/** A period over another time of the same words. */
export function withExtent({ start, end, year, relative }: PeriodMention, extent: PeriodExtent): PeriodMention {
  return periodMention(start, end, { year, relative, extent });
}

export function rankMention(start: number, end: number, position: number, digits: Span): RankMention {
  const mention = {
    kind: 'rank',
    start,
    end,
    year: undefined,
    relative: undefined,
    extent: undefined,
    position,
    digits,
    parts: undefined,
  } as const;
  return mention;
}

export function ratioMention(start: number, end: number, parts: RatioMention['parts']): RatioMention {
  const mention = {
    kind: 'ratio',
    start,
    end,
    year: undefined,
    relative: undefined,
    extent: undefined,
    position: undefined,
    digits: undefined,
    parts,
  } as const;
  return mention;
}

export function markMention(start: number, mark: Mark): MarkMention {
  return { kind: 'mark', start, end: start + 1, mark };
}

export function textMention(start: number, end: number): TextMention {
  const mention = { kind: 'text', start, end, mark: undefined } as const;
  return mention;
}

/** A quantity with the unit that a list shares. */
export function withUnit(printed: QuantityMention, unit: string): QuantityMention {
  const { start, end, value, digits, decimals, upper, bound, misprint } = printed;
  return { kind: 'quantity', start, end, value, digits, decimals, unit, upper, bound, misprint };
}
