import type { PlacedLine } from './page-lines';

type Page = readonly PlacedLine[];

/** A line that stands at the head or foot of so large a share of the pages is furniture of theirs. */
const SHARE_OF_PAGES = 0.5;
/** Pages below which no line can be told to repeat. */
const FEWEST_PAGES = 3;
/** 12, — 12 —, 第12页, 第 3 页 共 20 页, 3/20. */
const PAGE_NUMBER = /^[-—–·•第\s]{0,6}\d{1,4}[-—–·•页\s]{0,6}(?:[/／共\s]{1,4}\d{1,4}[页\s]{0,3})?$/;

/**
 * Pages without their running heads and page numbers, which would stand in the middle of a sentence that goes on over
 * the page. What is dropped is the first or the last line of a page alone.
 *
 * @example of a page of two lines, 一、综合 and — 1 —, the first
 */
export function withoutFurniture(pages: readonly Page[]): readonly Page[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set([page[0]?.text, page[page.length - 1]?.text])) {
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const isFurniture = (line: PlacedLine | undefined): boolean =>
    line !== undefined &&
    (PAGE_NUMBER.test(line.text) ||
      (pages.length >= FEWEST_PAGES && (counts.get(line.text) ?? 0) >= pages.length * SHARE_OF_PAGES));
  return pages.map((page) => {
    const from = isFurniture(page[0]) ? 1 : 0;
    const to = page.length > from && isFurniture(page[page.length - 1]) ? page.length - 1 : page.length;
    return page.slice(from, to);
  });
}
