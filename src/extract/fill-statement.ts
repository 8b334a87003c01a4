import { digitsOf } from './make-mentions';
import type { Figure } from '../model';
import { replaces } from './growth-basis';
import { hasAny } from './kinds';
import type { Ledger } from './ledger';
import { countsOthers, isPlainChange, isSinceJanuary, isWithinMonth, restates, sharpens } from './number-fit';
import type { GrowthBasis } from './patterns/pattern';
import { COMPARABLE_GROWTH, OPENS_BRACKET, type ClauseFacts } from './says';
import type { NumberFact, Statement } from './statement';

const NONE: readonly never[] = [];

/*
 * A number of a clause becomes that of a statement, or is refused where the statement has one or it cannot be the statement's.
 */

export function setLevel(ledger: Ledger, statement: Statement, number: NumberFact, facts: ClauseFacts): void {
  const known = statement.level;
  if (known !== null) {
    if (restates(number, known)) {
      ledger.refusals.push({ span: digitsOf(number), reason: null, class: 'repeat' });
      return extend(ledger, statement, 'value', facts);
    }
    if (!sharpens(number, known)) {
      // What grows behind a level that is nobody's is nobody's, too.
      if (!hasAny(facts.says, OPENS_BRACKET)) ledger.hold(NONE);
      return ledger.refuse([number], 'ambiguous-subject');
    }
    ledger.refusals.push({ span: digitsOf(known), reason: null, class: 'repeat' });
  }
  const { lexicon } = ledger.context;
  if (isPlainChange(statement.subject, number, lexicon)) return setGrowth(ledger, statement, number, null, facts);
  // Points are no level of anything in the dictionary.
  if (statement.subject.core && number.unit?.endsWith('点') === true) return ledger.refuse([number], 'other-basis');
  if (countsOthers(statement.subject, number, lexicon)) return ledger.refuse([number], 'ambiguous-subject');
  statement.level = number;
  extend(ledger, statement, 'value', facts);
}

export function setGrowth(
  ledger: Ledger,
  statement: Statement,
  number: NumberFact,
  basis: GrowthBasis | null,
  facts: ClauseFacts,
): void {
  const known = statement.growth;
  if (isSinceJanuary(statement, facts.says, ledger.context.time.months !== null))
    return ledger.refuse([number], 'other-basis');
  // Beside a nominal growth the comparable one is a note.
  if (basis === 'comparable') statement.says |= COMPARABLE_GROWTH;
  if (known === null || replaces(basis, statement.growthBasis)) {
    if (known) ledger.refuse([known], 'other-basis');
    statement.growth = number;
    statement.growthBasis = basis;
  } else ledger.refuse([number], basis === statement.growthBasis ? 'ambiguous-subject' : 'other-basis');
  extend(ledger, statement, 'growth', facts);
}

export function setChange(ledger: Ledger, statement: Statement, number: NumberFact, facts: ClauseFacts): void {
  if (statement.change !== null) return ledger.refuse([number], 'ambiguous-subject');
  if (isWithinMonth(statement, ledger.context.lexicon)) return ledger.refuse([number], 'other-basis');
  statement.change = number;
  extend(ledger, statement, 'change', facts);
}

/** Notes what read a number of a statement, and that its clause is one of the statement's. */
export function extend({ readings }: Ledger, statement: Statement, field: Figure['field'], facts: ClauseFacts): void {
  statement.lastReading = readings.behind(statement.lastReading, field, facts.readBy);
  if (facts.end > statement.end) statement.end = facts.end;
}
