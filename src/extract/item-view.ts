import type { ComparedTime } from './compared-with';
import type { HeadReading } from './head';
import type { Item } from './items';
import type { Ledger } from './ledger';
import type { Lexicon } from './lexicon';
import type { ItemView, Reading } from './patterns/pattern';
import { unread } from './patterns/readings';
import type { ItemContext } from './read-item';
import type { NumberFact, Statement } from './statement';
import type { Subject, SubjectMember } from './subject';

/** What an item is read as where no pattern knows it. */
const NOT_READ = unread('unsupported');

/** An item with its words and numbers read, and what it is read as. What the ledger and the sentence know is asked of them, not copied: most patterns ask for little of it. */
export class ReadView implements ItemView {
  readonly at: number;
  readonly end: number;
  reading: Reading = NOT_READ;
  pattern = 'none';

  constructor(
    readonly text: string,
    readonly item: Item,
    readonly head: HeadReading,
    readonly subject: Subject | null,
    readonly numbers: readonly NumberFact[],
    readonly unit: string | null,
    readonly unitKind: number,
    private readonly ledger: Ledger,
    private readonly known: ItemContext,
  ) {
    this.at = numbers[0]?.digitsStart ?? item.end;
    this.end = endOfUnit(item);
  }

  get lexicon(): Lexicon {
    return this.known.lexicon;
  }
  get current(): readonly Statement[] {
    return this.ledger.current;
  }
  get spoken(): readonly Statement[] {
    return this.ledger.sentence;
  }
  get pending(): readonly SubjectMember[] | null {
    return this.ledger.pending;
  }
  get lastRow(): readonly Statement[] | null {
    return this.ledger.lastRow;
  }
  get isBehindEarlier(): boolean {
    return this.ledger.fromEarlier;
  }
  get rankScope(): string | null {
    return this.known.rankScope;
  }
  get previousHead(): Item['head'] | null {
    return this.known.previousHead;
  }
  get hasTurn(): boolean {
    return this.known.hasTurn;
  }
  get compared(): ComparedTime | null {
    return this.known.compared;
  }
  get isAimed(): boolean {
    return this.known.isAimed;
  }
  get next(): Item | null {
    return this.known.next;
  }
}

function endOfUnit({ group, end }: Item): number {
  return group.kind === 'quantities' ? (group.quantities.at(-1)?.end ?? end) : end;
}
