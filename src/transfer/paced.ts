/** So long a page may work at a stretch, in milliseconds: half a frame. */
const STRETCH = 8;

/** Work that is done a piece at a time: wherever it yields, others may come first. It knows no clock; `inTurns` looks at it. */
export type Turns<Result> = Generator<undefined, Result>;

/** What a page does without a pause. */
export class Stretch {
  #since = performance.now();

  /** True where it has taken so long that a key or a frame might be waiting. */
  get isLong(): boolean {
    return performance.now() - this.#since >= STRETCH;
  }

  /** Lets others come first, and begins anew. */
  async end(pause: () => Promise<void> = afterOthers): Promise<void> {
    await pause();
    this.#since = performance.now();
  }
}

/**
 * Does something with each of many pieces and lets the page breathe in between: `pause` comes whenever the work has taken so long that a key
 * or a frame might be waiting. Ends early where the signal says so; resolves to whether all was done.
 */
export async function paced<Piece>(
  pieces: Iterable<Piece>,
  use: (piece: Piece) => void,
  { pause, signal }: { readonly pause: () => Promise<void>; readonly signal?: AbortSignal | undefined },
): Promise<boolean> {
  const stretch = new Stretch();
  for (const piece of pieces) {
    use(piece);
    if (!stretch.isLong) continue;
    await stretch.end(pause);
    if (signal?.aborted === true) return false;
  }
  return signal?.aborted !== true;
}

/** Does work to its end and lets the page breathe in between. */
export async function inTurns<Result>(work: Turns<Result>): Promise<Result> {
  const stretch = new Stretch();
  for (let turn = work.next(); ; turn = work.next()) {
    if (turn.done === true) return turn.value;
    if (stretch.isLong) await stretch.end();
  }
}

/** Does work to its end without a pause. */
export function atOnce<Result>(work: Turns<Result>): Result {
  for (let turn = work.next(); ; turn = work.next()) if (turn.done === true) return turn.value;
}

/**
 * Lets whatever waits come first: keys, frames, messages. A message to itself comes at once, also in a page that is not seen; where there are none,
 * as in a page of the tests, a timer does.
 */
export function afterOthers(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
