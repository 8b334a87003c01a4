import type { NoFigureClass, Span, UnreadReason } from '../model';

/** A number that was read as no figure of a statement, with the reason. */
export interface Refusal {
  readonly span: Span;
  readonly reason: UnreadReason | null;
  readonly class: NoFigureClass | null;
}
