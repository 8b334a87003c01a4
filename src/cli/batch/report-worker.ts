import { outcomeOfFile, type Outcome, type ReadingSettings } from './report-task';

/** The settings of the run, given once when the thread begins. */
const settings = JSON.parse(process.argv[2] ?? '{}') as ReadingSettings;

/** A thread of the pool: reads the file and gives back what is printed of it. */
export default function readInThread(path: string): Promise<Outcome> {
  return outcomeOfFile(path, settings);
}
