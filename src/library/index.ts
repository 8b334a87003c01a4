/**
 * Reads Chinese county economic reports into structured indicator rows: no model, no network, no Office, no page. Every figure has its
 * offsets in the source.
 *
 * ```js
 * import { extract } from 'zhibiao';
 *
 * const { observations } = extract('2024年上半年，历城区地区生产总值完成126.40亿元，增长5.6%。');
 * observations[0].indicator; // '地区生产总值'
 * observations[0].value; // 126.4
 * observations[0].period; // '2024-01/2024-06'
 * ```
 *
 * What is exported here follows semantic versioning (semver.org): a field or an export is taken away or given another meaning with a new
 * first number only. Rows that come out righter than before are a repair, not a break.
 *
 * @packageDocumentation
 */
export { indicatorNamed, indicators } from '../codelists/indicators';
export { regionByCode, regionsAsOf, regionsNamed } from '../codelists/regions';
export { convertUnit } from '../codelists/units';
export { extract } from '../extract/extract';
export { aliasesIn, parsePeriod, periodLabel, reviewThreshold } from '../model';
export type {
  AbsoluteChange,
  Bound,
  CheckCode,
  DateParts,
  Diagnostic,
  DiagnosticCode,
  DictionaryProblemCode,
  DoubtName,
  Explanation,
  Extraction,
  ExtractionOptions,
  Figure,
  IndicatorDefinition,
  IndicatorGroup,
  IndicatorMeasure,
  NoFigure,
  NoFigureClass,
  Observation,
  ObservationNote,
  ObservationStatus,
  Period,
  PeriodParts,
  Provenance,
  Rank,
  Region,
  ReportFacts,
  ReportKind,
  Span,
  SubjectSource,
  UnreadQuantity,
  UnreadReason,
  UserDictionary,
  UserIndicator,
  WeighedDoubt,
} from '../model';
export { diagnosticSentence, explain, languages, noteLabel, unreadReasonLabel, type Language } from './wording';
