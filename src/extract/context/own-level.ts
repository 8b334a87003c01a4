/** How deep a heading stands: 1 一、, 2 （一）, 3 1., 0 without a number. */
export type HeadingDepth = 0 | 1 | 2 | 3;

/** The level of government whose own figures these are; 县级 in a county's report is the county itself. */
const OWN_LEVEL = /(?:[市区县州盟旗省]|开发区|高新区|新区)本级|(?<!地)市级(?=财政|一般公共|预算|决算|政府性|国有)/;
/** A heading or clause about the whole place, or about both. */
const WHOLE = /全[市区县州盟旗省]|我[市区县州盟旗省]/;
/** A paragraph is about the level that it opens with. */
const OPENING = new RegExp(`^\\s*(?:20\\d\\d年)?(?:全年)?(?:${OWN_LEVEL.source})`);

/**
 * Which level of government the text is speaking of, where that is not the whole place: figures of 市本级 are not the city's. A
 * heading holds down to the next of its depth, the first words of a paragraph hold for the paragraph.
 */
export class OwnLevel {
  private section: { readonly level: string; readonly depth: HeadingDepth } | null = null;
  private paragraph: string | null = null;

  /** The level that holds for what names no place; null where it is the whole place. */
  now(): string | null {
    return this.paragraph ?? this.section?.level ?? null;
  }

  openHeading(words: string, depth: HeadingDepth): void {
    const level = namesLevel(words) && !WHOLE.test(words) ? OWN_LEVEL.exec(words)?.[0] : undefined;
    if (level !== undefined) this.section = { level, depth };
    else if (this.section && (WHOLE.test(words) || closes(depth, this.section.depth))) this.section = null;
  }

  openParagraph(words: string): void {
    this.paragraph = namesLevel(words) && OPENING.test(words) ? (OWN_LEVEL.exec(words)?.[0] ?? null) : null;
  }

  /** The paragraph has gone on to another place. */
  leaveParagraph(): void {
    this.paragraph = null;
  }
}

/** Few words need more than this question. */
function namesLevel(words: string): boolean {
  return words.includes('级');
}

/** A heading without a number stands under one with a number. */
function closes(depth: HeadingDepth, open: HeadingDepth): boolean {
  return depth === 0 || open === 0 ? depth === open || depth === 1 : depth <= open;
}
