/**
 * Works on several items at a time and gives the results in the order of the items. At most `width` are begun and not yet taken, so
 * that a slow reader of the results holds up the work and memory stays flat. A failed one throws when its turn comes.
 *
 * @example for await (const page of inOrder(urls, 4, fetchPage)) print(page);
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // One that fails before its turn is no unhandled rejection: it is met below.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length >= width) yield await (begun.shift() as Promise<Result>);
  }
  for (const result of begun) yield await result;
}
