import type { Item } from './items';
import { hasAny, TEXT } from './kinds';
import type { Mention } from './mentions';
import { codesOf } from './text/code-units';

/** 分经济类型看, 按门类分: what the sentence before spoke of is looked at by its parts. */
export function isBrokenDown(text: string, { before, kindsBefore }: Item): boolean {
  if (hasAny(kindsBefore, TEXT)) for (const mention of before) if (isView(text, mention)) return true;
  return false;
}

function isView(text: string, { kind, start, end }: Mention): boolean {
  if (kind !== 'text' || end - start > LONGEST_VIEW || !VIEW_OPENS.has(text.charCodeAt(start))) return false;
  return VIEW_ENDS.has(text.charCodeAt(end - 1));
}

const LONGEST_VIEW = 12;
const VIEW_OPENS = codesOf('分按从');
const VIEW_ENDS = codesOf('看分');
