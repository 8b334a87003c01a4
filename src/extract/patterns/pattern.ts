import type { NoFigureClass, UnreadReason } from '../../model';
import type { HeadReading } from '../head';
import type { Item } from '../items';
import type { NumberFact, RankFact, Statement } from '../statement';
import type { Subject, SubjectMember } from '../subject';

/** An item as a pattern sees it. */
export interface ItemView {
  readonly text: string;
  readonly item: Item;
  readonly head: HeadReading;
  readonly subject: Subject | null;
  /** The numbers of the item with their bounds; empty for a ratio or a position. */
  readonly numbers: readonly NumberFact[];
  /** Unit of the numbers. */
  readonly unit: string | null;
  /** The statements that a number without a subject of its own goes on with. */
  readonly current: readonly Statement[];
}

/** What an item says, as one pattern reads it. */
export type Reading =
  /** Levels of the subject, or of the statements that go on. */
  | { readonly kind: 'levels'; readonly numbers: readonly NumberFact[] }
  | { readonly kind: 'growths'; readonly numbers: readonly NumberFact[]; readonly comparable?: boolean }
  | { readonly kind: 'changes'; readonly numbers: readonly NumberFact[] }
  | { readonly kind: 'rank'; readonly rank: RankFact; readonly each: boolean }
  /** Levels of other subjects than the head's: shares of three industries, a completion ratio. */
  | { readonly kind: 'rows'; readonly members: readonly SubjectMember[]; readonly numbers: readonly NumberFact[]; readonly continues?: boolean }
  | { readonly kind: 'unread'; readonly reason: UnreadReason }
  | { readonly kind: 'none'; readonly class: NoFigureClass };

/** One construction of the genre. */
export interface Pattern {
  readonly name: string;
  /** A sentence of the shape and what it reads as, in words. */
  readonly example: string;
  /** Which groups it is asked for. */
  readonly groups: readonly Item['group']['kind'][];
  /** The reading, or null where the item is not of this shape. */
  readonly read: (view: ItemView) => Reading | null;
}
