import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterOthers } from '../../transfer/paced';

/** How many items come at a time. */
export interface Pace {
  /** About as many items as fill a window. */
  readonly first: number;
  /** So many more are put in at a stretch: a few hundredths of a second on a slow machine. */
  readonly step: number;
}

/** The pace of items that are as large as the rows of the list. */
const ofRows: Pace = { first: 12, step: 16 };

/**
 * Has a list of some hundred items come a part at a time, those in sight first, so that no key waits for the rest.
 * `shown` of 100 items is 12, then 28, and so on up to 100.
 */
export class GrowingCount implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #count: () => number;
  readonly #pace: () => Pace;
  #limit: number;
  #isGrowing = false;

  constructor(host: ReactiveControllerHost, count: () => number, pace: () => Pace = () => ofRows) {
    this.#host = host;
    this.#count = count;
    this.#pace = pace;
    this.#limit = pace().first;
    host.addController(this);
  }

  get shown(): number {
    return Math.min(this.#limit, this.#count());
  }

  get isWhole(): boolean {
    return this.#limit >= this.#count();
  }

  /** Begins anew: the items are those of another text. */
  restart(): void {
    this.#limit = this.#pace().first;
  }

  /** Puts the first so many items in at once: one of them was asked for. */
  reach(count: number): void {
    this.#limit = Math.max(this.#limit, count);
  }

  hostUpdated(): void {
    if (this.isWhole || this.#isGrowing) return;
    this.#isGrowing = true;
    void afterOthers().then(() => {
      this.#isGrowing = false;
      this.#limit += this.#pace().step;
      this.#host.requestUpdate();
    });
  }
}
