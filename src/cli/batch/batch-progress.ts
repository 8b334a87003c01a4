import { fill, type Messages } from '../../messages';
import type { ProgressSurroundings } from '../progress';

/** Tells how many reports of how many are done, and how long the others will take. */
export interface BatchProgress {
  readonly show: (done: number) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

const INTERVAL = 500;
/** Before so many are done, nothing can be said of the time left. */
const ENOUGH = 20;
const START_OF_LINE = '\r\u001b[K';

/** A line on a terminal, renewed twice a second; elsewhere nothing. The time left goes by the mean of what is done. */
export function batchProgressOn(total: number, { terminal, now, wording }: ProgressSurroundings): BatchProgress {
  const begun = now();
  let shownAt = begun;
  let visible = false;
  return {
    show: (done) => {
      const time = now();
      if (!terminal.isTTY || time - shownAt < INTERVAL) return;
      shownAt = time;
      visible = true;
      const left = done < ENOUGH ? null : ((time - begun) / done) * (total - done);
      const sentence = left === null ? wording.cli.batch.progress : wording.cli.batch.progressAndTime;
      terminal.write(
        START_OF_LINE + fill(sentence, { done, total, left: left === null ? '' : durationText(left, wording) }),
      );
    },
    clear: () => {
      if (!visible) return;
      visible = false;
      terminal.write(START_OF_LINE);
    },
  };
}

/** A duration as one says it: 45 秒, 3 分钟, 2 小时 5 分钟. */
export function durationText(milliseconds: number, { cli }: Messages): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return fill(cli.batch.seconds, { seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return fill(cli.batch.minutes, { minutes });
  return fill(cli.batch.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
