import type { Extraction, ExtractionOptions } from '../model';

/** Reads one report. */
export function extract(_source: string, _options: ExtractionOptions = {}): Extraction {
  return {
    observations: [],
    unread: [],
    none: [],
    diagnostics: [],
    report: {
      title: null,
      region: null,
      regionCode: null,
      parentRegion: null,
      date: null,
      defaultPeriod: null,
      kind: 'unknown',
    },
  };
}
