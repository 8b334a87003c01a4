import { batchProgressOn, durationText } from '../../../src/cli/batch/batch-progress';
import { messagesFor } from '../../../src/messages';

const wording = messagesFor('zh-CN');
const CLEAR = '\r\u001b[K';

function played(steps: readonly (readonly [number, number])[], isTTY = true): readonly string[] {
  const written: string[] = [];
  let time = 0;
  const terminal = { isTTY, write: (text: string) => written.push(text) };
  const progress = batchProgressOn(1000, { terminal, now: () => time, wording });
  for (const [at, done] of steps) {
    time = at;
    progress.show(done);
  }
  progress.clear();
  return written;
}

it('says how many are done, and once that can be told how long the others take', () => {
  expect(
    played([
      [499, 1],
      [500, 5],
      [900, 50],
      [10_000, 100],
    ]),
  ).toEqual([`${CLEAR}已读 5/1000`, `${CLEAR}已读 100/1000，约需 2 分钟`, CLEAR]);
});

it('is silent where there is no terminal', () => {
  expect(played([[9000, 10]], false)).toEqual([]);
});

test.each([
  [0, '1 秒'],
  [59_400, '59 秒'],
  [60_000, '1 分钟'],
  [3_540_000, '59 分钟'],
  [7_500_000, '2 小时 5 分钟'],
])('%i ms is %s', (time, words) => {
  expect(durationText(time, wording)).toBe(words);
});
