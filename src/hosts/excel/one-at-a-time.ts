/**
 * Has pieces of work wait for one another. What reads the workbook ends a write that was broken off first: it must not find one that goes on, between
 * two of its requests, and take it for one.
 *
 * @example
 * const inTurn = oneAtATime();
 * await Promise.all([inTurn(write), inTurn(read)]); // reads what was written
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
