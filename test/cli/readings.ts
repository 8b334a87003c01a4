import { lexiconWith } from '../../src/extract/lexicon';
import type { Extraction, Observation } from '../../src/model';
import type { Reading } from '../../src/cli/reading';

/** An observation that says nothing but what a test sets. */
export function observationOf(facts: Partial<Observation>): Observation {
  return {
    region: '云水县',
    regionCode: '990124',
    parentRegion: '平川市',
    indicator: '地区生产总值',
    core: true,
    period: '2024-01/2024-06',
    status: 'actual',
    value: 126.4,
    unit: '亿元',
    decimals: 1,
    valueBound: '=',
    valueUpper: null,
    baseValue: 126.4,
    growth: 5.6,
    growthBound: '=',
    growthUpper: null,
    change: null,
    ranks: [],
    figures: [],
    evidence: '地区生产总值完成126.4亿元，增长5.6%',
    start: 0,
    end: 22,
    otherEvidence: [],
    confidence: 0.98,
    notes: [],
    ...facts,
  };
}

/** A reading of a text with these observations and whatever else a test sets. */
export function readingOf(facts: Partial<Extraction>, text = ''): Reading {
  return {
    source: '报告/云水.txt',
    text,
    lexicon: lexiconWith().lexicon,
    extraction: {
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
      ...facts,
    },
  };
}
