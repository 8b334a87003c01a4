import type { Span } from '../model';
import type { Item } from './items';

/** Tells where a report says that it speaks as of now. It is read forwards and searched once. Lives for one extraction. */
export class AsOfNow {
  /** Where the word stands next. */
  private next = -1;

  constructor(private readonly text: string) {}

  /** True of a sentence that has the word somewhere. */
  isIn({ start, end }: Span): boolean {
    if (this.next < start) {
      const at = this.text.indexOf(NOW, start);
      this.next = at < 0 ? this.text.length : at;
    }
    return this.next < end;
  }

  /** 截至目前, 目前: what follows is as of now, not over the report's months. */
  isSaidBy({ words }: Item): boolean {
    return words.some((mention) => mention.kind === 'text' && opensWithNow(this.text, mention));
  }
}

/** 目前 itself, or behind 截至 or 截止 within the first characters. */
function opensWithNow(text: string, { start, end }: Span): boolean {
  const last = Math.min(end, start + LONGEST_OPENING) - NOW.length;
  if (last >= start && text.startsWith(NOW, start)) return true;
  for (let at = start + 2; at <= last; at += 1)
    if (text.charCodeAt(at) === NOW_OPENS && text.startsWith(NOW, at) && /截[至止]/.test(text.slice(at - 2, at)))
      return true;
  return false;
}

const NOW = '目前';
const NOW_OPENS = NOW.charCodeAt(0);
const LONGEST_OPENING = 12;
