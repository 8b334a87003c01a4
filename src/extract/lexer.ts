import { markMention, textMention } from './make-mentions';
import type { Mark, Mention } from './mentions';
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

/** What can begin with a code unit: a mark, and the recognisers worth asking. */
interface Beginning {
  readonly mark: Mark | null;
  readonly asked: readonly Recogniser[];
}

const PLAIN: Beginning = { mark: null, asked: [] };
/** The different beginnings; at 0 that of plain text. */
const beginnings: Beginning[] = [PLAIN];
/** For each code unit the place of its beginning in `beginnings`. */
const beginningAt: Readonly<Uint8Array> = (() => {
  const places = new Map([[0, 0]]);
  return Uint8Array.from({ length: 0x10000 }, (_, code) => {
    const mark = marks.get(code) ?? null;
    // A bit for each recogniser; a mark is asked of none.
    const key =
      mark === null
        ? recognisers.reduce((bits, recogniser, i) => (recogniser.beginsWith(code) ? bits | (1 << i) : bits), 0)
        : -code;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place =
      beginnings.push({ mark, asked: mark === null ? recognisers.filter((one) => one.beginsWith(code)) : [] }) - 1;
    places.set(key, place);
    return place;
  });
})();

/** What is told of each mention of a text, in their order. */
export interface MentionSink {
  plain(start: number, end: number): void;
  mark(at: number, mark: Mark): void;
  found(mention: Mention): void;
}

/**
 * Reads clean text from left to right into mentions without gaps: what no recogniser knows is plain. One pass; each
 * place asks only the recognisers that can begin with its character, `added` before those of the codelists.
 */
export function scanMentions(
  text: string,
  sink: MentionSink,
  onProgress?: (at: number) => void,
  added: Recogniser | null = null,
): void {
  let textFrom = 0;
  let at = 0;
  let nextReport = 0;
  while (at < text.length) {
    if (at >= nextReport) {
      nextReport = at + 100_000;
      onProgress?.(at);
    }
    const code = text.charCodeAt(at);
    const place = beginningAt[code] ?? 0;
    if (place === 0 && added === null && code !== CLOSING) {
      at += 1;
      continue;
    }
    const { mark, asked } = beginnings[place] ?? PLAIN;
    const read = mark ?? (code === CLOSING && closesLabel(text, at) ? '。' : null);
    const mention = read === null ? mentionOf(text, at, code, asked, added) : null;
    if (read === null && mention === null) {
      at += 1;
      continue;
    }
    if (textFrom < at) sink.plain(textFrom, at);
    if (mention === null) {
      sink.mark(at, read ?? '。');
      at += 1;
    } else {
      sink.found(mention);
      at = mention.end;
    }
    textFrom = at;
  }
  if (textFrom < at) sink.plain(textFrom, at);
}

/** The mentions of a few words, such as a label: see `scanMentions`; of a whole text see `MentionedText`. */
export function mentionsOf(text: string, added: Recogniser | null = null): Mention[] {
  const mentions: Mention[] = [];
  scanMentions(
    text,
    {
      plain: (start, end) => mentions.push(textMention(start, end)),
      mark: (start, mark) => mentions.push(markMention(start, mark)),
      found: (mention) => mentions.push(mention),
    },
    undefined,
    added,
  );
  return mentions;
}

const CLOSING = ']'.charCodeAt(0);
/** A label is a few words: 【固定资产投资】. */
const LONGEST_LABEL = 16;
const LONGEST_INDENT = 5;

/** True of the bracket that ends a label at the head of a line: 【工业】规模以上工业增加值增长8.2% has a heading of its own. */
function closesLabel(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - LONGEST_LABEL), at);
  const opening = words.lastIndexOf('[');
  if (opening < 0 || /[\d\n\]]/.test(words.slice(opening))) return false;
  const start = at - words.length + opening;
  const indent = text.slice(Math.max(0, start - LONGEST_INDENT), start);
  return /\n\s*$/.test(indent) || (start <= LONGEST_INDENT && indent.trim() === '');
}

function mentionOf(
  text: string,
  at: number,
  code: number,
  asked: readonly Recogniser[],
  added: Recogniser | null,
): Mention | null {
  const own = added?.beginsWith(code) === true ? added.at(text, at) : null;
  if (own) return own;
  for (const recogniser of asked) {
    const mention = recogniser.at(text, at);
    if (mention && mention.end > at) return mention;
  }
  return null;
}
