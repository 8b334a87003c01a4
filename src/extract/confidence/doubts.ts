import { indicatorNamed } from '../../codelists/indicators';
import { hasAny } from '../kinds';
import { YEAR_TO_DATE } from '../says';
import type { NumberFact } from '../statement';
import type { Doubt } from './doubt';

/**
 * What makes a row less certain, each with its weight and why; the weights add up. One of 0.08 or less alone leaves a row above the
 * review threshold. They were set on reports read whole, and again with their head cut off or only their second half pasted: a
 * doubt weighs more the more often such rows were wrong.
 */
export const doubts: readonly Doubt[] = [
  {
    // A noun phrase of the report's own may be cut too short or too long, and what it counts is seldom said in full.
    name: 'outside-dictionary',
    weight: 0.13,
    holds: (statement) => !statement.subject.core,
  },
  {
    // A counted noun behind its number ends where a verb is recognised: the least certain of all names.
    name: 'counted-noun',
    weight: 0.15,
    holds: (statement) => !statement.subject.core && statement.readBy === 'count-before-noun',
  },
  {
    name: 'region-unknown',
    weight: 0.2,
    holds: (statement) => statement.region === null,
  },
  {
    // Neither title nor first lines name the place: it is the one named most, which may be a neighbour or the city above.
    name: 'region-of-text',
    weight: 0.12,
    holds: (statement) => statement.region !== null && statement.regionFrom === 'text',
  },
  {
    // 朝阳区 is the name of several places and nothing tells which.
    name: 'region-shared',
    weight: 0.12,
    holds: ({ regionFrom }, { namesakes }) => namesakes > 0 && (regionFrom === 'report' || regionFrom === 'text'),
  },
  {
    name: 'period-unknown',
    weight: 0.25,
    holds: (statement) => statement.period === null,
  },
  {
    // The paragraph names no period, so that of the heading or of the report is taken.
    name: 'period-inherited',
    weight: 0.03,
    holds: ({ period, dated: { from } }) => period !== null && (from === 'section' || from === 'report'),
  },
  {
    // No title, date or heading names the year: the first one in the text may be one of comparison, or of a plan.
    name: 'year-of-text',
    weight: 0.15,
    holds: (statement) => statement.period !== null && statement.dated.yearFrom === 'text',
  },
  {
    // A file is often named for the year in which it was saved.
    name: 'year-of-file-name',
    weight: 0.1,
    holds: (statement) => statement.period !== null && statement.dated.yearFrom === 'file-name',
  },
  {
    // 今年以来 without an end: the year is right, its last month is not known.
    name: 'year-to-date',
    weight: 0.15,
    holds: (statement) => hasAny(statement.says, YEAR_TO_DATE),
  },
  {
    // Said of a year to come, but not called an aim.
    name: 'status-inferred',
    weight: 0.05,
    holds: (statement) => statement.statusFrom === 'period',
  },
  {
    // Without a title that tells a work report from a bulletin, what the year reviewed is and what the year to come is not known.
    name: 'genre-unknown',
    weight: 0.1,
    holds: ({ period, dated: { from, yearFrom } }, { kind }) =>
      period !== null &&
      ((kind === 'press' && (from === 'section' || from === 'report' || yearFrom === 'section')) ||
        (kind === 'unknown' && from !== 'stated' && from !== 'sentence')),
  },
  {
    // 技术合同成交额95亿元以上, with neither a period nor 完成 beside it, is more often an aim than a result.
    name: 'sounds-aimed',
    weight: 0.06,
    holds: (statement) =>
      statement.statusFrom === 'default' &&
      (statement.dated.from === 'section' || statement.dated.from === 'report') &&
      (isLoose(statement.level) || isLoose(statement.growth)),
  },
  {
    // The clause names no indicator in full.
    name: 'subject-carried',
    weight: 0.05,
    holds: (statement) => statement.subjectFrom === 'carried',
  },
  {
    // 民间投资60% names no change: it may be a share or a completion whose word is not known.
    name: 'bare-per-cent',
    weight: 0.1,
    holds: ({ status, lastReading }) => {
      let reading = status === 'actual' ? lastReading : null;
      while (reading !== null && (reading.field !== 'growth' || reading.by !== 'level')) reading = reading.before;
      return reading !== null;
    },
  },
  {
    // 增长8.2%，41个…: what stands behind a growth may be said of something else.
    name: 'level-behind-growth',
    weight: 0.1,
    holds: ({ level, lastReading }) => {
      let first = level === null ? null : lastReading;
      while (first?.before) first = first.before;
      return first?.field === 'growth';
    },
  },
  {
    // A number of the same sentence was not understood, so this one may belong to what that one is about.
    name: 'beside-unread',
    weight: 0.06,
    holds: (statement, { halfUnderstood }) =>
      statement.subjectFrom !== 'table' && halfUnderstood.has(statement.sentence),
  },
  {
    // A table without its unit line: the number is known, how much it is is not.
    name: 'unit-missing',
    weight: 0.15,
    holds: ({ subject, level }) => level !== null && level.unit === null && needsUnit(subject.name),
  },
  {
    // 14..3%: the printed number itself is doubtful.
    name: 'misprint',
    weight: 0.3,
    holds: ({ level, growth, change }) =>
      level?.misprint === true || growth?.misprint === true || change?.misprint === true,
  },
];

/** True for an indicator of the dictionary that is measured in something: no index, no share. */
function needsUnit(name: string): boolean {
  const unit = indicatorNamed(name)?.baseUnit;
  return unit !== undefined && unit !== '' && unit !== '%';
}

/** 以上, 以内, 左右: bounds as aims have them. */
function isLoose(fact: NumberFact | null): boolean {
  return fact !== null && (fact.bound === '>=' || fact.bound === '<=' || fact.bound === '~');
}
