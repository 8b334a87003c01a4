import type { Output } from '../batch/report-task';

/** Takes what is printed of the reports, one after another, to where it is wanted; done when all is written. */
export type Sink = (outputs: AsyncIterable<Output>) => Promise<SinkResult>;

/** What a person should know of the file: the sheets it was parted into. */
export interface SinkResult {
  readonly sheets: number;
}
