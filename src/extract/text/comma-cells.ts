/** A cell that holds a number, or a mark for none. */
const NUMBER = /^[-+<>≥≤~]?\d+(?:\.\d+)?%?$|^[-—…×]*$/;
/** What no cell of a table has, and the quotation marks of a file whose cells hold commas themselves. */
const NO_CELL = /[。；;！!？?"，\t|]/;
const LONGEST_CELL = 24;
const FEWEST_COMMAS = 2;
/** Rows below each other that make a table. */
const FEWEST_ROWS = 2;

interface Line {
  readonly start: number;
  readonly cells: readonly string[];
  readonly isRow: boolean;
}

/**
 * The offsets of commas that part the cells of a table (RFC 4180 without quotation marks): lines one below the other with as many
 * commas each, a name in front and numbers in half of the cells or more, with the line of heads above them. One pass.
 *
 * @example of `指标,2023年,2024年⏎地区生产总值,352.8,386.5⏎常住人口,35.9,35.6` the six commas
 */
export function commaCells(source: string): ReadonlySet<number> {
  const commas = new Set<number>();
  let run: Line[] = [];
  let behind = 0;
  for (let comma = source.indexOf(','); comma >= 0; comma = source.indexOf(',', behind)) {
    const start = source.lastIndexOf('\n', comma) + 1;
    const found = source.indexOf('\n', comma);
    const end = found < 0 ? source.length : found;
    const line = lineOf(source.slice(start, end), start);
    const goesOn = start === behind && line !== null && run[0]?.cells.length === line.cells.length;
    if (!goesOn) {
      note(run, commas);
      run = [];
    }
    if (line !== null) run.push(line);
    behind = end + 1;
  }
  note(run, commas);
  return commas;
}

function lineOf(text: string, start: number): Line | null {
  const printed = text.endsWith('\r') ? text.slice(0, -1) : text;
  if (NO_CELL.test(printed)) return null;
  const cells = printed.split(',');
  if (cells.length <= FEWEST_COMMAS || cells.some((cell) => cell.length > LONGEST_CELL)) return null;
  const numbers = cells.filter((cell) => NUMBER.test(cell.trim())).length;
  const isNamed = /[\u4e00-\u9fff]/.test(cells[0] ?? '');
  return { start, cells, isRow: isNamed && numbers * 2 >= cells.length - 1 && numbers > 0 };
}

function note(run: readonly Line[], commas: Set<number>): void {
  if (run.filter(({ isRow }) => isRow).length < FEWEST_ROWS) return;
  for (const { start, cells } of run) {
    let at = start;
    for (const cell of cells.slice(0, -1)) {
      at += cell.length;
      commas.add(at);
      at += 1;
    }
  }
}
