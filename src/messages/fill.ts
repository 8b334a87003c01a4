/** Puts facts into a sentence: `fill('共{count}处', { count: 3 })` is 共3处. An unknown name stays as it is. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
