import { enUS } from './en-US';
import { zhCN, type Messages } from './zh-CN';

export type { Messages };
export { explanationSentences } from './explanation-sentences';
export { fill } from './fill';

/** BCP 47 tags of the languages that the product speaks, the first being the default. */
export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

const wordings: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The wording for a language. `messagesFor('zh-CN').status.actual` is 完成. */
export function messagesFor(language: Language): Messages {
  return wordings[language];
}
