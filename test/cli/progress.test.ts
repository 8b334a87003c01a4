import { progressOn } from '../../src/cli/progress';
import { messagesFor } from '../../src/messages';

/** Plays [time, share] on a terminal and gives what was written. */
function played(steps: readonly (readonly [number, number])[], isTTY = true) {
  const written: string[] = [];
  let time = 0;
  const terminal = { isTTY, write: (text: string) => written.push(text) };
  const progress = progressOn({ terminal, now: () => time, wording: messagesFor('zh-CN') });
  for (const [at, share] of steps) {
    time = at;
    progress.show('报告.txt', share);
  }
  progress.clear();
  return written;
}

const CLEAR = '\r\u001b[K';

it('says nothing in the first second', () => {
  expect(
    played([
      [10, 0],
      [500, 0.4],
      [999, 0.9],
    ]),
  ).toEqual([]);
});

it('is renewed ten times a second at most, and goes away', () => {
  expect(
    played([
      [1000, 0.1],
      [1050, 0.2],
      [1100, 0.299],
      [5000, 1.2],
    ]),
  ).toEqual([
    `${CLEAR}正在读取 报告.txt 10%`,
    `${CLEAR}正在读取 报告.txt 29%`,
    `${CLEAR}正在读取 报告.txt 100%`,
    CLEAR,
  ]);
});

it('is silent where there is no terminal', () => {
  expect(played([[5000, 0.5]], false)).toEqual([]);
});
