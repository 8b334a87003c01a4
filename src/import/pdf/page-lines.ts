/** A run of characters as a page places it: lower left corner, width and height in points, y upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page with the places of its two ends, in points. */
export interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Runs whose base lines differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.5;
/** A gap wider than so many characters parts two cells of a table; in a sentence there is none. */
const CELL_GAP = 1.5;
/** Between Latin words and digits a gap of this share of a character is a space. */
const WORD_GAP = 0.25;

/** Lines are made equally wide with spaces between characters; in Chinese there are none. */
const SPACED_OUT = /(\p{Script=Han}) +(?=\p{Script=Han})/gu;
const ONE_CHARACTER = /^\p{Script=Han}$/u;

/**
 * The lines of a page, from its top: runs on one base line are one line, in order from left to right; wide gaps become
 * tabs. Runs come in the order in which the page draws them, which is that of reading in each column.
 *
 * @example pageLines([{ text: '粮食', x: 0, y: 9, width: 24, height: 12 }, { text: '7.5', x: 99, y: 9, width: 18, height: 12 }])[0]?.text // '粮食\t7.5'
 */
export function pageLines(runs: readonly PlacedText[]): readonly PlacedLine[] {
  const lines: PlacedText[][] = [];
  let line: PlacedText[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const before = line[line.length - 1];
    if (before && Math.abs(before.y - run.y) > Math.max(before.height, run.height) * SAME_LINE) {
      lines.push(line);
      line = [];
    }
    line.push(run);
  }
  if (line.length > 0) lines.push(line);
  return lines.map(placedLine);
}

function placedLine(runs: readonly PlacedText[]): PlacedLine {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const left = sorted[0]?.x ?? 0;
  let text = '';
  let right = left;
  let height = 0;
  for (const run of sorted) {
    const gap = (run.x - right) / (run.height || 1);
    const words = run.text.trim().replace(SPACED_OUT, '$1');
    const isLatin = /[\x21-\x7e]$/.test(text) && /^[\x21-\x7e]/.test(words);
    // One character behind a wide gap is the rest of a word set wide: 一、综　合.
    const isCell = gap > CELL_GAP && !ONE_CHARACTER.test(words);
    text += isCell ? '\t' : gap > WORD_GAP && isLatin ? ' ' : '';
    text += words;
    right = run.x + run.width;
    height = Math.max(height, run.height);
  }
  return { text, left, right, height };
}
