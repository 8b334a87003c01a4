/** The cell of a table row that is being read. */
interface Cell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Places of a row that cells over several columns or rows fill up; those beyond are no table that people read. */
const WIDEST_ROW = 100;

/** Lines of text as a walk over a page meets them: white space as a browser shows it, rows of tables with tabs. */
export class TextLines {
  readonly #lines: string[] = [];
  #line = '';
  /** Columns of coming rows that a cell above reaches into: column → rows left. Null outside a table. */
  #reaching: Map<number, number> | null = null;
  #row: Cell[] | null = null;
  #cell: Cell | null = null;

  get isInTable(): boolean {
    return this.#reaching !== null;
  }

  addText(value: string): void {
    // Of the spaces that a page leaves in, one is enough; between two lines of its source there is none in Chinese.
    const text = value.replace(/([^\x00-\xff])[ \t]*[\r\n]\s*(?=[^\x00-\xff])/g, '$1').replace(/[\s\u00a0]+/g, ' ');
    if (this.#cell) this.#cell.text += text;
    else if (this.#row === null) this.#line += text;
  }

  /** Within a cell a line end is a space: a row stays one line. */
  breakLine(): void {
    if (this.#cell) this.#cell.text += ' ';
    else if (this.#row === null) this.#endLine(this.#line.replace(/ +/g, ' ').trim());
  }

  openTable(): void {
    this.breakLine();
    this.#reaching = new Map();
  }

  closeTable(): void {
    this.closeCell();
    this.#endRow();
    this.#reaching = null;
  }

  openRow(): void {
    this.closeCell();
    this.#endRow();
    this.#row = [];
  }

  openCell(columns: number, rows: number): void {
    this.closeCell();
    this.#cell = { text: '', columns, rows };
  }

  closeCell(): void {
    if (this.#cell) this.#row?.push(this.#cell);
    this.#cell = null;
  }

  /** All lines; of several empty ones in a row one. */
  text(): string {
    this.closeCell();
    this.#endRow();
    this.breakLine();
    return this.#lines.join('\n');
  }

  #endRow(): void {
    const row = this.#row;
    const reaching = this.#reaching;
    this.#row = null;
    if (!row || !reaching) return;
    const places: string[] = [];
    const reach = new Map<number, number>();
    const skipReached = (): void => {
      for (let left = reaching.get(places.length); left !== undefined; left = reaching.get(places.length)) {
        if (left > 1) reach.set(places.length, left - 1);
        places.push('');
      }
    };
    for (const { text, columns, rows } of row) {
      skipReached();
      for (let column = 0; column === 0 || (column < columns && places.length < WIDEST_ROW); column += 1) {
        if (rows > 1 && places.length < WIDEST_ROW) reach.set(places.length, rows - 1);
        places.push(column === 0 ? text.replace(/ +/g, ' ').trim() : '');
      }
    }
    skipReached();
    this.#reaching = reach;
    if (places.some((text) => text !== '')) this.#endLine(places.join('\t'));
  }

  #endLine(line: string): void {
    this.#line = '';
    if (line !== '') this.#lines.push(line);
  }
}
