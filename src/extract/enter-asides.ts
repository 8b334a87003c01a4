import { clauseFacts, noteClause } from './clause-facts';
import type { Aside } from './gather-list';
import type { Ledger } from './ledger';
import { readItem, type ItemContext } from './read-item';
import type { ReadingContext } from './reading-context';
import { refuseItem } from './refuse-item';

/** Enters what brackets say of single members of the list that was entered last: 分别增长5.0%（[全市4.8%]）、6.7%（[列全市第2位]）. */
export function enterAsides(
  text: string,
  asides: readonly Aside[],
  ledger: Ledger,
  known: ItemContext,
  context: ReadingContext,
  asOfNow: boolean,
): void {
  let rankScope = known.rankScope;
  context.enterBracket();
  for (const { item, member } of asides) {
    ledger.enterBracket(member);
    const view = readItem(text, item, ledger, { ...known, rankScope, previousHead: null });
    const { reading } = view;
    if (reading.kind === 'ranks') rankScope = reading.ranks[0]?.scope ?? rankScope;
    if (reading.kind === 'unread' || reading.kind === 'none') {
      noteClause(text, view, context);
      refuseItem(ledger, view);
    } else {
      const facts = clauseFacts(text, view, context, view.pattern, item, asOfNow);
      ledger.enter(reading, view.subject?.members ?? null, view.subject?.single ?? null, facts);
    }
    ledger.leaveBracket();
  }
  context.leaveBracket();
}
