import { indicatorNamed } from '../../codelists/indicators';
import { regionsNamed } from '../../codelists/regions';
import type { Observation, ObservationStatus } from '../../model';
import type { RowChange } from './correction';
import { reportPlace } from './report-place';
import { periodText, typedPeriod } from './typed-period';

/** The fields in which a person puts a row right, as typed. */
export interface CorrectionFields {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly status: ObservationStatus;
  readonly value: string;
  readonly unit: string;
  readonly growth: string;
}

/** The fields that can be refused. */
export type RefusedField = 'indicator' | 'region' | 'period' | 'value' | 'growth';

/** What a row says, as a person would type it. */
export function fieldsOf(observation: Observation): CorrectionFields {
  return {
    indicator: observation.indicator,
    region: observation.region ?? '',
    period: periodText(observation.period),
    status: observation.status,
    value: observation.value === null ? '' : observation.value.toFixed(observation.decimals ?? 0),
    unit: observation.unit ?? '',
    growth: observation.growth === null ? '' : String(observation.growth),
  };
}

/**
 * What the typed fields say other than the row that was read, or which of them cannot be used. Looks up the indicator in the
 * dictionary and the place in the list of regions.
 */
export function typedCorrection(
  observation: Observation,
  fields: CorrectionFields,
): { readonly correction: RowChange } | { readonly refused: readonly RefusedField[] } {
  const before = fieldsOf(observation);
  const typed = Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, (text as string).trim()]));
  const now = typed as unknown as CorrectionFields;
  const isChanged = (name: keyof CorrectionFields): boolean => now[name] !== before[name];
  const place = reportPlace(now.region);
  const period = typedPeriod(now.period);
  const [value, growth] = [typedNumber(now.value), typedNumber(now.growth)];
  const refused: RefusedField[] = [
    ...(now.indicator === '' ? (['indicator'] as const) : []),
    ...(isChanged('region') && place.kind !== 'known' ? (['region'] as const) : []),
    ...(isChanged('period') && period === null ? (['period'] as const) : []),
    ...(value === 'unclear' ? (['value'] as const) : []),
    ...(growth === 'unclear' ? (['growth'] as const) : []),
  ];
  if (refused.length > 0 || value === 'unclear' || growth === 'unclear') return { refused };
  const definition = indicatorNamed(now.indicator);
  const touchesBase = isChanged('indicator') || isChanged('value') || isChanged('unit');
  return {
    correction: {
      ...(isChanged('indicator') ? { indicator: now.indicator, core: definition !== undefined } : {}),
      ...(isChanged('region') ? placeNamed(now.region) : {}),
      ...(isChanged('period') ? { period } : {}),
      ...(isChanged('status') ? { status: now.status } : {}),
      ...(isChanged('value') ? { value } : {}),
      ...(isChanged('unit') || (isChanged('value') && value === null)
        ? { unit: value === null || now.unit === '' ? null : now.unit }
        : {}),
      ...(isChanged('growth') ? { growth } : {}),
      ...(touchesBase ? { baseUnit: definition?.baseUnit ?? null } : {}),
    },
  };
}

function placeNamed(name: string): Pick<RowChange, 'region' | 'regionCode' | 'parentRegion'> {
  const [region] = regionsNamed(name.replace(/\s+/g, ''));
  if (!region) return { region: name, regionCode: null, parentRegion: null };
  return { region: region.name, regionCode: region.code, parentRegion: region.parentName };
}

/** Digits with or without commas and per cent signs; null for an empty field. */
function typedNumber(text: string): number | null | 'unclear' {
  const plain = text.normalize('NFKC').replace(/[\s,%]/g, '');
  if (plain === '') return null;
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : 'unclear';
}
