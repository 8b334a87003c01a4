import { fill, type Messages } from '../messages';

/** Tells a person who waits how far the work is. */
export interface Progress {
  readonly show: (name: string, share: number) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

/** For where nobody waits at a terminal. */
export const silentProgress: Progress = { show: () => undefined, clear: () => undefined };

/** Where the progress goes and what the time is, both given so that tests need neither. */
export interface ProgressSurroundings {
  readonly terminal: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly now: () => number;
  readonly wording: Messages;
}

const PATIENCE = 1000;
const INTERVAL = 100;
const START_OF_LINE = '\r\u001b[K';

/** A line on a terminal that appears after a second of work and is renewed ten times a second; elsewhere nothing. */
export function progressOn({ terminal, now, wording }: ProgressSurroundings): Progress {
  const begun = now();
  let shownAt = begun + PATIENCE - INTERVAL;
  let visible = false;
  return {
    show: (name, share) => {
      const time = now();
      if (!terminal.isTTY || time - shownAt < INTERVAL) return;
      shownAt = time;
      visible = true;
      const percent = Math.min(100, Math.floor(share * 100));
      terminal.write(START_OF_LINE + fill(wording.cli.reading, { name, percent }));
    },
    clear: () => {
      if (!visible) return;
      visible = false;
      terminal.write(START_OF_LINE);
    },
  };
}
