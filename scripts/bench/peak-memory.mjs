import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program (`node --import`), it writes the most memory that the process ever held, in KB, to the fourth stream at its end. */
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
