import type { Span } from '../model';
import { isStatisticalPeriod } from './event-time';
import type { ReadingContext } from './reading-context';
import type { Sentence } from './sentences';

/** The periods of a sentence without a number are carried within the paragraph, too. */
export function noteUncountedPeriods(
  text: string,
  sentence: Sentence,
  context: ReadingContext,
  isHeading: boolean,
): void {
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'period' || mention.extent.kind === 'day' || !isStatisticalPeriod(text, mention)) continue;
    context.noteUncounted(mention, isHeading);
    if (isHeading && mention.extent.kind === 'through-month' && isAlone(text, sentence, mention))
      context.openStocks(mention);
  }
}

/** [截至3月末] on a line of its own. */
function isAlone(text: string, sentence: Sentence, period: Span): boolean {
  return /^\s*截?[至止]?\s*$/.test(text.slice(sentence.start, period.start) + text.slice(period.end, sentence.end));
}
