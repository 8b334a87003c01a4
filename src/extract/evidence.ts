import type { Span } from '../model';
import type { NumberFact, Statement } from './statement';
import { sourceEnd, sourceStart, toSource, type CleanText } from './text/clean-text';
import { codesOf, isSpace } from './text/code-units';

/** Evidence longer than this is cut around its first figure; those that it then lacks are told beside it. */
const LONGEST_EVIDENCE = 380;

/** The clause that says a statement, in the source. */
export function evidenceOf(statement: Statement, clean: CleanText): Span {
  let { start, end } = statement;
  while (start < end && partsClauses(clean.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(clean.text.charCodeAt(end - 1))) end -= 1;
  const span = toSource(clean, { start, end });
  if (span.end - span.start <= LONGEST_EVIDENCE) return span;
  const first = firstDigit(statement);
  // A statement that only leads on to others has no figure of its own.
  const from = first === Infinity ? span.start : Math.max(span.start, sourceStart(clean, first) - LONGEST_EVIDENCE / 4);
  return { start: from, end: Math.min(span.end, from + LONGEST_EVIDENCE) };
}

/** The marks between clauses, which are no part of the evidence at its start. */
const CLAUSE_MARKS = codesOf('，；、。:)');

function partsClauses(code: number): boolean {
  return isSpace(code) || CLAUSE_MARKS.has(code);
}

function firstDigit({ level, growth, change, ranks }: Statement): number {
  let first = change?.digitsStart ?? Infinity;
  for (const number of [level, growth])
    if (number !== null) first = Math.min(first, number.digitsStart, number.upper?.digits.start ?? Infinity);
  for (const { digits } of ranks) first = Math.min(first, digits.start);
  return first;
}

/** Adds to `found` the figures of a statement that are not in its evidence, in the source. */
export function addFiguresBeside(found: Span[], statement: Statement, evidence: Span, clean: CleanText): void {
  const { level, growth, change, ranks } = statement;
  if (level !== null) addNumberBeside(found, level, evidence, clean);
  if (growth !== null) addNumberBeside(found, growth, evidence, clean);
  if (change !== null) addBeside(found, change.digitsStart, change.digitsEnd, evidence, clean);
  for (const { digits } of ranks) addBeside(found, digits.start, digits.end, evidence, clean);
}

function addNumberBeside(found: Span[], number: NumberFact, evidence: Span, clean: CleanText): void {
  const { digitsStart, digitsEnd, upper } = number;
  addBeside(found, digitsStart, digitsEnd, evidence, clean);
  if (upper !== null) addBeside(found, upper.digits.start, upper.digits.end, evidence, clean);
}

function addBeside(found: Span[], digitsStart: number, digitsEnd: number, evidence: Span, clean: CleanText): void {
  const start = sourceStart(clean, digitsStart);
  const end = sourceEnd(clean, digitsEnd);
  if (start < evidence.start || end > evidence.end) found.push({ start, end });
}
