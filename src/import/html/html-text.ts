import {
  defaultTreeAdapter as tree,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { lineElements, unreadElements } from './html-elements';
import { TextLines } from './text-lines';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export type HtmlResult =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: 'html-too-deep' };

/** A step of the walk: a node to enter, or what is left to do when its content has been read. */
type Step = { readonly enter: Node } | { readonly leave: () => void };

/**
 * Reads a page, or HTML from the clipboard, as the lines that a person sees. A data table gives one line a row, its cells
 * parted by tabs; a cell that spans columns or rows stands in the first of its places, the others are empty. Tables that only lay
 * out a page are read as their content. A page's title stands in front where its text does not say it: it may be all that
 * names the place. Nothing is run or fetched: the HTML is parsed as data (WHATWG HTML, by parse5).
 *
 * @example htmlText('<p>一、综合</p><table><tr><td>粮食</td><td>7.5</td></tr></table>') // { kind: 'text', text: '一、综合\n粮食\t7.5' }
 */
export function htmlText(html: string): HtmlResult {
  const document = parsed(html.replace(HALF, '\ufffd').replace(PICTURE, ''));
  if (document === null) return { kind: 'problem', problem: 'html-too-deep' };
  const lines = new TextLines();
  let title: string | null = null;
  // The walk keeps its own stack: a page may be nested deeper than calls may be.
  const steps: Step[] = [{ enter: document }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) step.leave();
    else if (tree.isTextNode(step.enter)) lines.addText(step.enter.value);
    else if (tree.isElementNode(step.enter)) {
      if (step.enter.tagName === 'title') title ??= plainText(step.enter);
      enterElement(step.enter, lines, steps);
    } else if ('childNodes' in step.enter) enterChildren(step.enter, steps);
  }
  const text = lines.text();
  const heading = title?.replace(/\s+/g, ' ').trim() ?? '';
  return { kind: 'text', text: heading === '' || saysTitle(text, heading) ? text : `${heading}\n${text}` };
}

/** Elements open at one time; browsers stop at 512. The parser's time grows with them, so that a page may not choose. */
const DEEPEST = 512;
/** Attributes of one tag: the parser holds each name against all before it. */
const MOST_ATTRIBUTES = 20_000;
/** What may part attributes. */
const BETWEEN_ATTRIBUTES = /[\s/"']/g;
const CHUNK = 64 * 1024;
/** Pictures in the page itself may be long; nothing in them is text. */
const PICTURE = /\bdata:[a-z]+\/[\w.+-]+;base64,[A-Za-z0-9+/=]+/g;

/** Halves of a character, which no encoding brings and the parser does not expect. */
const HALF = /\p{Surrogate}/gu;

class Unreadable extends Error {}

/** The page as a tree; null where it is made to be slow to read: nested without end, or a tag without end. */
function parsed(html: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  let moved = false;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...tree,
    createElement: (...given) => {
      moved = true;
      return tree.createElement(...given);
    },
    insertText: (...given) => {
      moved = true;
      tree.insertText(...given);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new Unreadable();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const parser = new Parser({ treeAdapter });
  try {
    let parts = 0;
    for (let at = 0; at < html.length; at += CHUNK) {
      const chunk = html.slice(at, at + CHUNK);
      moved = false;
      parser.tokenizer.write(chunk, false);
      // Where a piece brings nothing, it lies within one tag.
      parts = (moved ? 0 : parts) + (chunk.match(BETWEEN_ATTRIBUTES)?.length ?? 0);
      if (!moved && parts > MOST_ATTRIBUTES) return null;
    }
    parser.tokenizer.write('', true);
    return parser.document;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Parts of a title shorter than this (首页, 县政府网) do not tell that the text says it. */
const SHORTEST_PART = 8;

/** Titles of pages carry the site's name: 2024年…公报_某县人民政府. */
function saysTitle(text: string, title: string): boolean {
  return title.split(/[-_|—–]+/).some((part) => part.trim().length >= SHORTEST_PART && text.includes(part.trim()));
}

function enterElement(element: Element, lines: TextLines, steps: Step[]): void {
  const { tagName } = element;
  if (tagName === 'head') {
    for (const child of element.childNodes) if (child.nodeName === 'title') steps.push({ enter: child });
    return;
  }
  if (tagName === 'br') lines.breakLine();
  if (unreadElements.has(tagName) || tagName === 'title' || isHidden(element)) return;
  if (tagName === 'table' && isDataTable(element)) {
    lines.openTable();
    steps.push({ leave: () => lines.closeTable() });
  } else if (tagName === 'tr' && lines.isInTable) {
    lines.openRow();
  } else if ((tagName === 'td' || tagName === 'th') && lines.isInTable) {
    lines.openCell(spanOf(element, 'colspan'), spanOf(element, 'rowspan'));
    steps.push({ leave: () => lines.closeCell() });
  } else if (lineElements.has(tagName)) {
    lines.breakLine();
    steps.push({ leave: () => lines.breakLine() });
  }
  enterChildren(element, steps);
}

function enterChildren({ childNodes }: { readonly childNodes: readonly Node[] }, steps: Step[]): void {
  for (let at = childNodes.length - 1; at >= 0; at -= 1) {
    const child = childNodes[at];
    if (child) steps.push({ enter: child });
  }
}

function plainText(element: Element): string {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}

function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style')?.toLowerCase() ?? '';
  return attribute(element, 'hidden') !== null || /display\s?:\s?none|mso-hide\s?:\s?all/.test(style);
}

/** Spans above this are a mistake or an attack (the HTML Standard caps colspan at 1,000). */
const WIDEST_SPAN = 100;

function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isFinite(span) && span > 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

/**
 * A table of data has a row of two cells or more and holds no other table: pages of their time were laid out with tables
 * in tables.
 */
function isDataTable(table: Element): boolean {
  let hasRow = false;
  const open: Node[] = [...table.childNodes];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === 'table') return false;
    if (node.tagName === 'tr' && node.childNodes.filter(isCell).length > 1) hasRow = true;
    for (const child of node.childNodes) open.push(child);
  }
  return hasRow;
}

function isCell(node: Node): boolean {
  return node.nodeName === 'td' || node.nodeName === 'th';
}
