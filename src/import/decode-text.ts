import { binaryKind, type BinaryKind } from './signatures';

/** Encodings in which Chinese offices save text; `gb18030` holds GBK and GB2312. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Why a source gives no text: nothing in it, no plain text, or an encoding that is none of ours. */
export type SourceProblem = 'empty' | BinaryKind | 'encoding';

/** A source as text without its byte order mark, or why there is none. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly kind: 'problem'; readonly problem: SourceProblem };

/**
 * Reads the bytes of a text file. UTF-16 by its mark, then UTF-8 where every byte fits, then GB18030 where the result reads
 * like Chinese: other encodings decode as GB18030 too, but into characters that nobody writes. Offsets into the text count
 * UTF-16 units without the mark.
 *
 * @example decodeText(new TextEncoder().encode('增长5.6%')) // { kind: 'text', text: '增长5.6%', encoding: 'utf-8' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { kind: 'problem', problem: 'empty' };
  const marked = markedEncoding(bytes);
  const binary = marked === null ? binaryKind(bytes) : null;
  if (binary !== null) return { kind: 'problem', problem: binary };
  for (const encoding of marked === null ? (['utf-8', 'gb18030'] as const) : [marked]) {
    const text = decode(bytes, encoding);
    if (text === null || (encoding === 'gb18030' && !readsLikeChinese(text))) continue;
    return text.trim() === '' ? { kind: 'problem', problem: 'empty' } : { kind: 'text', text, encoding };
  }
  return { kind: 'problem', problem: 'encoding' };
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // the decoder's way to say that the bytes do not fit
  }
}

/** The characters and marks that any page of Chinese prose is full of: together a third of all it holds. */
const FREQUENT = new Set(
  '，。、：；（）“”的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原利比或但质第向道命此变条只没结解问意建月公无系军很情者最立想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计元亿万县市区增价值收入完城乡',
);
const EXAMINED = 20_000;
const LEAST_CHINESE = 0.6;
const LEAST_FREQUENT = 0.15;

function readsLikeChinese(text: string): boolean {
  let foreign = 0;
  let chinese = 0;
  let frequent = 0;
  for (const character of text.slice(0, EXAMINED)) {
    if (character < '\u0080') continue;
    foreign += 1;
    if (/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]/.test(character)) chinese += 1;
    if (FREQUENT.has(character)) frequent += 1;
  }
  return chinese >= foreign * LEAST_CHINESE && frequent >= foreign * LEAST_FREQUENT;
}
