import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { inOrder } from '../../../src/cli/batch/in-order';

it('gives the results in the order of the items, and never has more than the width begun', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, width) => {
        let taken = 0;
        let begun = 0;
        let most = 0;
        const results: number[] = [];
        const work = async (item: number): Promise<number> => {
          begun += 1;
          most = Math.max(most, begun - taken);
          await pause(delays[item] ?? 0);
          return item;
        };
        for await (const result of inOrder(delays.keys(), width, work)) {
          results.push(result);
          taken += 1;
        }
        expect(results).toEqual([...delays.keys()]);
        expect(most).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 30 },
  );
});

it('throws when the turn of a failed item comes', async () => {
  const seen: number[] = [];
  const run = async (): Promise<void> => {
    const work = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('two');
      return item;
    };
    for await (const result of inOrder([1, 2, 3], 3, work)) seen.push(result);
  };
  await expect(run()).rejects.toThrow('two');
  expect(seen).toEqual([1]);
});
