import { simplifiedWhereNeeded } from '../../../src/codelists/traditional';
import { mentionsOf } from '../../../src/extract/lexer';
import type { Mention } from '../../../src/extract/mentions';
import { cleanText } from '../../../src/extract/text/clean-text';

/** A mention of one kind, with the words that it covers. */
export type Found<K extends Mention['kind']> = Extract<Mention, { readonly kind: K }> & { readonly words: string };

/** The mentions of one kind in a text as pasted, in order. */
export function mentionsIn<K extends Mention['kind']>(source: string, kind: K): readonly Found<K>[] {
  const { text } = cleanText(source, simplifiedWhereNeeded(source));
  return mentionsOf(text)
    .filter((mention): mention is Extract<Mention, { readonly kind: K }> => mention.kind === kind)
    .map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) }));
}
