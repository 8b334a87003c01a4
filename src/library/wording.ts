import { explanationSentences, fill, languages, messagesFor, type Language } from '../messages';
import type { Diagnostic, Explanation, Observation, ObservationNote, UnreadReason } from '../model';

export { languages, type Language };

/**
 * A problem as a sentence for a person.
 *
 * @example diagnosticSentence(extract('').diagnostics[0]) // '文本是空的，没有可读取的内容。请粘贴报告正文。'
 */
export function diagnosticSentence(diagnostic: Diagnostic, language: Language = 'zh-CN'): string {
  return fill(messagesFor(language).diagnostics[diagnostic.code], diagnostic.facts);
}

/**
 * An account of a row in sentences: what read each number, where name, place, period and status come from, what makes it less certain.
 * The explanation is one of `explanations`, which `extract(source, { explain: true })` gives in the order of the rows.
 *
 * @example explain(row, explanation, source)[0] // '数值：按“指标＋数值（如：完成126.4亿元）”读出。'
 */
export function explain(
  observation: Observation,
  explanation: Explanation,
  source: string,
  language: Language = 'zh-CN',
): readonly string[] {
  return explanationSentences(observation, explanation, source, messagesFor(language));
}

/** A note of a row in words: `noteLabel('year-inferred')` is 年份为推断. */
export function noteLabel(note: ObservationNote, language: Language = 'zh-CN'): string {
  return messagesFor(language).notes[note];
}

/** Why a number became no row, in words: `unreadReasonLabel('no-subject')` is 未找到所属指标. */
export function unreadReasonLabel(reason: UnreadReason, language: Language = 'zh-CN'): string {
  return messagesFor(language).unreadReasons[reason];
}
