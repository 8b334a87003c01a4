import type { Extraction, ExtractionOptions } from '../../../src/model';
import { answer } from '../../../src/taskpane/extraction/answer';
import type { ReadReply } from '../../../src/taskpane/extraction/protocol';
import { madeExtraction } from '../made-extraction';

const request = { type: 'read', job: 7, source: '投资5亿元', options: { region: '泾县' } } as const;

function replies(extract: (source: string, options: ExtractionOptions) => Extraction): readonly ReadReply[] {
  const posted: ReadReply[] = [];
  answer(request, extract, (reply) => posted.push(reply));
  return posted;
}

test('the text and what is known of it go to the engine, and what comes of it to the page', () => {
  const extraction = madeExtraction();
  const seen: unknown[] = [];
  expect(
    replies((source, { region }) => {
      seen.push(source, region);
      return extraction;
    }),
  ).toEqual([{ type: 'finished', job: 7, extraction }]);
  expect(seen).toEqual(['投资5亿元', '泾县']);
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
