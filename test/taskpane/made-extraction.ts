import type { Extraction, Observation } from '../../src/model';

/** An observation of 泾县 in which only what a test is about is set. */
export function madeObservation(change: Partial<Observation> = {}): Observation {
  return {
    region: '泾县',
    regionCode: '341823',
    parentRegion: '宣城市',
    indicator: '地区生产总值',
    core: true,
    period: '2024-01/2024-06',
    status: 'actual',
    value: null,
    unit: null,
    decimals: null,
    valueBound: '=',
    valueUpper: null,
    baseValue: null,
    growth: null,
    growthBound: '=',
    growthUpper: null,
    change: null,
    ranks: [],
    figures: [],
    evidence: '',
    start: 0,
    end: 0,
    otherEvidence: [],
    confidence: 1,
    notes: [],
    ...change,
  };
}

/** An extraction of a report on 泾县 in which only what a test is about is set. */
export function madeExtraction(change: Partial<Extraction> = {}): Extraction {
  return {
    observations: [],
    unread: [],
    none: [],
    diagnostics: [],
    report: {
      title: null,
      region: '泾县',
      regionCode: '341823',
      parentRegion: '宣城市',
      date: null,
      defaultPeriod: '2024-01/2024-06',
      kind: 'press',
    },
    ...change,
  };
}
