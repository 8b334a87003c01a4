import { enUS } from './en-US';
import { zhCN, type Messages } from './zh-CN';

export type { Messages };

/** BCP 47 tags of the languages that the product speaks, the first being the default. */
export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

const wordings: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The wording for a language. `messagesFor('zh-CN').status.actual` is 完成. */
export function messagesFor(language: Language): Messages {
  return wordings[language];
}

/** Puts facts into a sentence: `fill('共{count}处', { count: 3 })` is 共3处. An unknown name stays as it is. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
