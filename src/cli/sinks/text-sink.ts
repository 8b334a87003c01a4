import { open } from 'node:fs/promises';
import type { Sink } from './sink';

const CHUNK = 65_536;

/** Prints text as it comes, in few large writes. What stands before everything is printed with the first report. */
export function printingSink(print: (text: string) => Promise<void>, head: string): Sink {
  return async (outputs) => {
    let chunk = head;
    let begun = false;
    for await (const output of outputs) {
      if (output.kind !== 'text') continue;
      begun = true;
      chunk += output.text;
      if (chunk.length < CHUNK) continue;
      await print(chunk);
      chunk = '';
    }
    if (begun && chunk !== '') await print(chunk);
    return { sheets: 1 };
  };
}

/**
 * Writes text into a file as it comes, behind its first `keep` bytes, so that a run that is broken off leaves what it has. The file is there
 * from the beginning.
 */
export function textFileSink(path: string, head: string, keep: number): Sink {
  return async (outputs) => {
    const file = await open(path, keep > 0 ? 'r+' : 'w');
    try {
      await file.truncate(keep);
      let at = keep;
      const print = async (text: string): Promise<void> => {
        const bytes = Buffer.from(text);
        for (let from = 0; from < bytes.length;) {
          const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at);
          from += bytesWritten;
          at += bytesWritten;
        }
      };
      const result = await printingSink(print, keep > 0 ? '' : head)(outputs);
      await file.sync();
      return result;
    } finally {
      await file.close();
    }
  };
}
