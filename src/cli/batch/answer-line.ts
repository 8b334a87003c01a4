import { extract } from '../../extract/extract';
import { isReportDate, type ExtractionOptions } from '../../model';
import { explanationSentences, messagesFor } from '../../messages';
import type { ReadingSettings } from './report-task';

/** Why a line is not answered with what its text says. */
export type LineFault = 'not-json' | 'no-id' | 'no-text' | 'bad-field' | 'too-long';

/** The answer to a line, as it is printed, with its line break; `fault` where the line could not be read. */
export interface LineAnswer {
  readonly text: string;
  readonly fault: LineFault | null;
}

/** What a line may say of its report beside `id` and `text`, over what the command line says. */
const FIELDS = ['region', 'date', 'fileName'] as const;

/**
 * Answers a line `{"id": …, "text": "…"}` (and `region`, `date`, `fileName` where they are known) with one line: `id` as it came,
 * `observations`, `diagnostics`, `report`, with `all` also `unread` and `none`. A line that is no such object is answered with `error`, so that
 * the answers stay one to a line.
 *
 * @example answerLine('{"id":7,"text":"2024年平阴县地区生产总值300亿元。"}', settings).text // {"id":7,"observations":[{…}],…}
 */
export function answerLine(line: string | null, { context, all, language }: ReadingSettings): LineAnswer {
  if (line === null) return fault('too-long', null);
  const given = parsed(line);
  if (given === null) return fault('not-json', null);
  const id = given['id'];
  if (typeof id !== 'string' && typeof id !== 'number') return fault('no-id', null);
  const text = given['text'];
  if (typeof text !== 'string') return fault('no-text', id);
  const said: Record<string, string> = {};
  for (const name of FIELDS) {
    const value = given[name] ?? undefined;
    if (value === undefined) continue;
    if (typeof value !== 'string' || (name === 'date' && !isReportDate(value))) return fault('bad-field', id);
    said[name] = value;
  }
  const options: ExtractionOptions = { ...context, ...said };
  const { observations, unread, none, diagnostics, report, explanations } = extract(text, options);
  const explained = explanations?.map((one, at) => {
    const observation = observations[at];
    return observation
      ? { ...one, sentences: explanationSentences(observation, one, text, messagesFor(language)) }
      : one;
  });
  const answer = {
    id,
    observations,
    ...(all ? { unread, none } : {}),
    diagnostics,
    report,
    ...(explained ? { explanations: explained } : {}),
  };
  return { text: `${JSON.stringify(answer)}\n`, fault: null };
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function fault(code: LineFault, id: string | number | null): LineAnswer {
  return { text: `${JSON.stringify({ id, error: code })}\n`, fault: code };
}
