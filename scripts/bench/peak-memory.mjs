import { existsSync, readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const STATUS = '/proc/self/status';

/**
 * The most memory that this process ever held, with its threads, in KB. On Linux by VmHWM of `proc(5)`: what `getrusage(2)` tells counts
 * the process that started this one, too, where that held more when it forked, so that a run looks larger the more its starter has read.
 */
function mostMemory() {
  const held = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(STATUS, 'utf8')) : null;
  return held?.[1] ?? String(process.resourceUsage().maxRSS);
}

/** Loaded before a program (`node --import`), it writes the most memory to the fourth stream at its end. */
if (isMainThread) process.on('exit', () => writeSync(3, mostMemory()));
