/** A place of GB/T 2260, or one that the list does not have: a development zone, a township, a county that only its report's title names. */
export interface Region {
  /** Full official name: 平阴县. */
  readonly name: string;
  /** Six digits; null for a place that the list does not have. */
  readonly code: string | null;
  readonly level: 'country' | 'province' | 'prefecture' | 'county' | 'zone';
  /** Full name of the prefecture above a county (of the province, where none lies between); null for the country. */
  readonly parentName: string | null;
  /** GB/T 2260 code of `parentName`; null where that is the country or there is none. */
  readonly parentCode: string | null;
}
