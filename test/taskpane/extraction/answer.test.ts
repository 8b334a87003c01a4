import type { Extraction, ExtractionOptions } from '../../../src/model';
import { asItStands } from '../../../src/codelists/simplify';
import { answering } from '../../../src/taskpane/extraction/answer';
import type { ReadReply, ReadRequest } from '../../../src/taskpane/extraction/protocol';
import { Assembly } from '../../../src/transfer/parts';
import { madeExtraction, madeObservation } from '../made-extraction';

const request = { type: 'read', job: 7, source: '投资5亿元', options: { region: '泾县' } } as const;

function replies(extract: (source: string, options: ExtractionOptions) => Extraction): readonly ReadReply[] {
  const posted: ReadReply[] = [];
  answering(
    (_, source, options) => extract(source, options),
    () => asItStands,
    (reply) => posted.push(reply),
  )(request);
  return posted;
}

test('the text and what is known of it go to the engine, and what comes of it to the page', () => {
  const extraction = madeExtraction();
  const seen: unknown[] = [];
  const posted = replies((source, { region, explain }) => {
    seen.push(source, region, explain);
    return extraction;
  });
  expect(posted).toEqual([
    { type: 'part', job: 7, part: { path: [], value: extraction } },
    { type: 'finished', job: 7 },
  ]);
  expect(seen).toEqual(['投资5亿元', '泾县', true]);
});

test('progress is posted in steps of one per cent', () => {
  const posted = replies((_, { onProgress }) => {
    for (let share = 0; share <= 10_000; share += 1) onProgress?.(share / 10_000);
    return madeExtraction();
  });
  const shares = posted.flatMap((reply) => (reply.type === 'progressed' ? [reply.share] : []));
  expect(shares).toHaveLength(100);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('an engine that breaks down is a reading that failed', () => {
  expect(
    replies(() => {
      throw new Error('broken');
    }),
  ).toEqual([{ type: 'failed', job: 7 }]);
});

test('the rows of a long text come in parts, all of them in their order', () => {
  const observations = Array.from({ length: 2000 }, (_, start) => madeObservation({ start }));
  const unread = Array.from({ length: 5000 }, (_, start) => {
    return { start, end: start + 1, text: '5', reason: 'no-subject' } as const;
  });
  const posted = replies(() => madeExtraction({ observations, unread }));
  const whole = new Assembly();
  const parts = posted.flatMap((reply) => (reply.type === 'part' ? [reply.part] : []));
  for (const part of parts) whole.take(part);
  expect(parts.length).toBeGreaterThan(10);
  expect(whole.value).toEqual(madeExtraction({ observations, unread }));
  expect(posted.at(-1)).toEqual({ type: 'finished', job: 7 });
});

const explanation = {
  readings: [],
  subject: 'stated',
  region: 'stated',
  period: 'stated',
  periodWords: null,
  year: 'stated',
  status: 'default',
  doubts: [],
} as const;

test('a row of the last text is accounted for, of an earlier one no more', () => {
  const posted: ReadReply[] = [];
  const ask = answering(
    () => madeExtraction({ observations: [madeObservation()], explanations: [explanation] }),
    () => asItStands,
    (reply) => posted.push(reply),
  );
  ask({ type: 'explain', job: 7, at: 0 });
  ask(request);
  ask({ type: 'explain', job: 7, at: 0 });
  ask({ type: 'explain', job: 6, at: 0 });
  ask({ type: 'explain', job: 7, at: 1 });
  const explained = posted.flatMap((reply) => (reply.type === 'explained' ? [reply.explanation] : []));
  expect(explained).toEqual([null, explanation, null, null]);
});

/** What is posted of a request whose table of characters comes, or does not, and of which table the text was read with. */
async function repliesBehind(loading: Promise<(text: string) => string>): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const asked = { ...request, source: '投資5億元' } satisfies ReadRequest;
  answering(
    (simplify, source) => {
      seen.push(simplify(source));
      return madeExtraction();
    },
    ({ source }) => {
      seen.push(source);
      return loading;
    },
    (reply) => seen.push(reply.type),
  )(asked);
  seen.push('waits');
  await loading.catch(() => undefined);
  return seen;
}

test('a text that needs a table of characters is read when that is there', async () => {
  const table = (text: string): string => text.replace('資', '资').replace('億', '亿');
  expect(await repliesBehind(Promise.resolve(table))).toEqual(['投資5億元', 'waits', '投资5亿元', 'part', 'finished']);
});

test('a table that cannot be loaded is a reading that failed', async () => {
  expect(await repliesBehind(Promise.reject(new Error('offline')))).toEqual(['投資5億元', 'waits', 'failed']);
});
