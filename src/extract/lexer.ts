import type { Mark, MarkMention, Mention } from './mentions';
import { recognisers } from './recognisers';
import type { Recogniser } from './recognisers/recogniser';

const marks: ReadonlyMap<number, Mark> = new Map(
  (
    [
      ['，', '，'],
      [',', '，'],
      ['、', '、'],
      ['；', '；'],
      ['。', '。'],
      ['!', '。'],
      ['?', '。'],
      ['(', '('],
      [')', ')'],
      [':', ':'],
      ['\n', 'newline'],
      ['\t', 'tab'],
      ['|', 'tab'],
    ] as const
  ).map(([character, mark]) => [character.charCodeAt(0), mark] as const),
);

/** For each code unit below U+10000 the recognisers worth asking there, built once. */
const askedAt: readonly (readonly Recogniser[])[] = (() => {
  const none: readonly Recogniser[] = [];
  const shared = new Map<string, readonly Recogniser[]>();
  return Array.from({ length: 0x10000 }, (_, code) => {
    const asked = recognisers.filter((recogniser) => recogniser.beginsWith(code));
    if (asked.length === 0) return none;
    const key = asked.map((recogniser) => recogniser.name).join();
    const known = shared.get(key);
    if (known) return known;
    shared.set(key, asked);
    return asked;
  });
})();

/**
 * Reads clean text from left to right into mentions without gaps: what no recogniser knows is `text`. One pass; each
 * place asks only the recognisers that can begin with its character, `added` before those of the codelists.
 */
export function mentionsOf(
  text: string,
  onProgress?: (at: number) => void,
  added: Recogniser | null = null,
): Mention[] {
  const found: Mention[] = [];
  let textFrom = 0;
  let at = 0;
  let nextReport = 0;
  while (at < text.length) {
    if (at >= nextReport) {
      nextReport = at + 100_000;
      onProgress?.(at);
    }
    const mention = mentionAt(text, at, added);
    if (!mention) {
      at += 1;
      continue;
    }
    if (textFrom < at) found.push({ kind: 'text', start: textFrom, end: at });
    found.push(mention);
    at = mention.end;
    textFrom = at;
  }
  if (textFrom < at) found.push({ kind: 'text', start: textFrom, end: at });
  return found;
}

function mentionAt(text: string, at: number, added: Recogniser | null): Mention | null {
  const code = text.charCodeAt(at);
  const mark = marks.get(code);
  if (mark !== undefined) return { kind: 'mark', start: at, end: at + 1, mark } satisfies MarkMention;
  const own = added?.beginsWith(code) === true ? added.at(text, at) : null;
  if (own) return own;
  for (const recogniser of askedAt[code] ?? []) {
    const mention = recogniser.at(text, at);
    if (mention && mention.end > at) return mention;
  }
  return null;
}
