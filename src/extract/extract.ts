import { simplifiedWhereNeeded } from '../codelists/traditional';
import type { Extraction, ExtractionOptions } from '../model';
import { extractWith } from './extract-with';

/**
 * Reads one report. Nothing is guessed: what the text does not say stays null or carries a note, and every run of digits
 * is in an observation, in `unread` or in `none`.
 *
 *     source ─ cleanText ─▶ text + offsets ─ mentionsOf ─▶ mentions ─ BlockScanner ─▶ sentences, tables
 *       ─ readReport (patterns) ─▶ statements ─ mergeRepeats, observationOf ─▶ observations ─ accountFor ─▶ the rest
 *
 * Problems of the source are diagnostics; it never throws on any text.
 *
 * @example extract('2024年平阴县地区生产总值完成300亿元，增长5%。').observations[0]?.value // 300
 */
export function extract(source: string, options: ExtractionOptions = {}): Extraction {
  return extractWith(simplifiedWhereNeeded, source, options);
}
