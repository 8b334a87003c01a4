const SENTENCE_END = /[。！？!?；;：:]$/;
/** 15.3:⏎50.4:34.3. */
const RATIO_BREAKS = /\d[:：∶]$/;
/** A line that begins so opens a paragraph of its own. */
const OPENING =
  /^(?:[\s\u3000]{2,}|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|表\d|注[:：]|[#·★◆●■])/;
/** A row of a table: words far apart, a number behind a space at its end, or a name, its number and its growth. */
const ROW =
  /[^\s。；，、][ \u3000]{2,}\S|[\d\u4e00-\u9fff%] +[-+]?\d[\d.]*%?\s*$|^[^\s。；，、]{2,16}[ \u3000][\d.]+[^\s\d。；，、]{1,5}[ \u3000][^\s。；，、]{3,10}$/;
/** The marks that part the cells of a row: tabs, bars, lines drawn. */
const CELLS = /[\t|｜\u2502\u2503\u250a-\u254b\u2550-\u256c]/;
/** Two decimals are two numbers, wherever the line ends: 21.08 and 36.92. */
const DECIMAL_END = /\d\.\d*$/;
const DECIMAL_START = /^\d+\.\d/;
const SHORTEST = 16;
/** Wider ones are whole paragraphs. */
const WIDEST = 60;
/** Lines of one width that make a text a wrapped one. */
const FEWEST = 4;

/**
 * The offsets of line ends that only wrap a paragraph, as in text taken from a PDF: many lines have one width, and a line of that
 * width that ends no sentence goes on in the next.
 *
 * @example of two lines `…全年全州生产总⏎值1329亿元…`, where most lines are as long as the first, the end of the first
 */
export function wrappedLineEnds(source: string): ReadonlySet<number> {
  const width = commonWidth(source);
  const ends = new Set<number>();
  if (width === 0) return ends;
  const lines = source.split('\n');
  let offset = 0;
  lines.forEach((line, i) => {
    const end = offset + line.length;
    offset = end + 1;
    const next = lines[i + 1];
    const full = Math.abs(widthOf(line, 0, line.length) - width) <= 3 && !CELLS.test(line) && !ROW.test(line);
    if (!full || next === undefined || next.trim() === '' || CELLS.test(next)) return;
    const ended = SENTENCE_END.test(line.trim()) && !(RATIO_BREAKS.test(line.trim()) && /^\s*\d/.test(next));
    const isParted = DECIMAL_START.test(next) && DECIMAL_END.test(line);
    if (!ended && !isParted && !OPENING.test(next)) ends.add(end);
  });
  return ends;
}

/** Width in Chinese characters: two Latin letters or digits take the place of one. */
function widthOf(text: string, from: number, to: number): number {
  let half = 0;
  // The sign of the difference is 1 or 0: letters and others come in no order that a processor could foresee.
  for (let at = from; at < to; at += 1) half += 2 - ((text.charCodeAt(at) - 0x100) >>> 31);
  return (half + 1) >> 1;
}

/** The width that most of the longer lines have; 0 where there is none or lines are whole paragraphs. */
function commonWidth(source: string): number {
  const widths = new Map<number, number>();
  let long = 0;
  for (let from = 0, end = 0; end < source.length; from = end + 1) {
    end = source.indexOf('\n', from);
    if (end < 0) end = source.length;
    // A line is at least half as wide as it is long, and no wider.
    if (end - from < SHORTEST) continue;
    const width = end - from > 2 * WIDEST + 1 ? end - from : widthOf(source, from, end);
    if (width < SHORTEST) continue;
    long += 1;
    if (width <= WIDEST) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const counts = new Map<number, number>();
  for (const [width, lines] of widths)
    for (let near = width - 1; near <= width + 1; near += 1) counts.set(near, (counts.get(near) ?? 0) + lines);
  const [width, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number]);
  return count >= FEWEST && count * 2 >= long ? width : 0;
}
