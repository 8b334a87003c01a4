/** So long a page may work at a stretch, in milliseconds: half a frame. */
const STRETCH = 8;

/**
 * Does something with each of many pieces and lets the page breathe in between: `pause` comes whenever the work has taken so long that a key
 * or a frame might be waiting. Ends early where the signal says so; resolves to whether all was done.
 */
export async function paced<Piece>(
  pieces: Iterable<Piece>,
  use: (piece: Piece) => void,
  { pause, signal }: { readonly pause: () => Promise<void>; readonly signal?: AbortSignal | undefined },
): Promise<boolean> {
  let since = performance.now();
  for (const piece of pieces) {
    use(piece);
    if (performance.now() - since < STRETCH) continue;
    await pause();
    if (signal?.aborted === true) return false;
    since = performance.now();
  }
  return signal?.aborted !== true;
}

/** Lets whatever waits come first: keys, frames, messages. */
export function afterOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
