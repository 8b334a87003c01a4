import { HostError, invalidArgument } from '../host-error';
import { checkFormula, type TableLookup } from './formula-check';
import { dressLikeAbove } from './copy-cells';
import { readEntry, type Scalar } from './entry';
import { covers, intersection, lastRow, MAX_ROWS, parseAddress, type Rect, splitReference } from './rect';
import { Sheet } from './sheet';
import { bodyRect, columnNames, headerRect, settleHeaders, wholeRect, type Table } from './table';

/** A lookup that asks once for each name. */
function remembered(lookup: TableLookup): TableLookup {
  const known = new Map<string, readonly string[] | undefined>();
  return (lowerName) => {
    if (!known.has(lowerName)) known.set(lowerName, lookup(lowerName));
    return known.get(lowerName);
  };
}

export interface CellRangeOf {
  readonly sheet: Sheet;
  at: Rect;
}

export interface Name {
  readonly name: string;
  /** Null for the whole workbook. */
  readonly scope: Sheet | null;
  formula: string;
  /** Where the name stands for cells: followed when cells move. */
  range: CellRangeOf | null;
  visible: boolean;
  comment: string;
}

/** A formula cell, for whoever knows its value. */
export interface FormulaAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface BookOptions {
  /**
   * The value that a formula shows. There is no calculation engine here: without this every formula shows ''.
   */
  readonly calculate?: (cell: FormulaAt) => Scalar | null;
  /**
   * Whether a block written just below a table becomes part of it: desktop Excel does so for a block with at least one
   * filled cell (office-js#3013, office-js#3191), other platforms leave the table as it is (*assumed*).
   */
  readonly tablesGrow?: boolean;
  readonly year?: number;
  /** A person's sheets before anything is done; a new workbook has one. */
  readonly sheets?: readonly string[];
}

/** The state of one workbook: what Excel holds between two requests. */
export class Book {
  sheets: Sheet[] = [];
  active: Sheet;
  isReadOnly = false;
  /** What a person has selected; on the active sheet where none is named. */
  selection: { readonly sheet: Sheet | null; readonly at: Rect } = {
    sheet: null,
    at: { row: 0, column: 0, rows: 1, columns: 1 },
  };
  /** Sheets cannot be added, deleted, renamed or moved. */
  isStructureProtected = false;
  tables: Table[] = [];
  names: Name[] = [];
  readonly settings = new Map<string, unknown>();
  /** Ranges that the client holds on to. */
  readonly kept = new Map<string, CellRangeOf>();
  readonly options: BookOptions;
  private lastId = 0;

  constructor(options: BookOptions = {}) {
    this.options = options;
    for (const name of options.sheets ?? ['Sheet1']) this.sheets.push(new Sheet(this.newId(), name));
    const first = this.sheets[0];
    if (!first) throw new Error('A workbook has a sheet.');
    this.active = first;
  }

  newId(): string {
    this.lastId++;
    return `{00000000-0000-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  /** Goes on counting where another book is. */
  takeIdsAfter(other: Book): void {
    this.lastId = other.lastId;
  }

  sheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  readonly tableColumns: TableLookup = (lowerName) => {
    const table = this.tables.find((each) => each.name.toLowerCase() === lowerName);
    return table && columnNames(table);
  };

  /** The names that a new table or name must not have. */
  takenNames(scope: Sheet | null): readonly string[] {
    return [
      ...this.tables.map((table) => table.name),
      ...this.names.filter((name) => name.scope === scope).map((name) => name.name),
    ];
  }

  tablesIn(sheet: Sheet, at: Rect): readonly Table[] {
    return this.tables.filter((table) => table.sheet === sheet && intersection(wholeRect(table), at) !== null);
  }

  shown(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (!cell) return '';
    if (cell.formula === null) return cell.value ?? '';
    return this.options.calculate?.({ sheet: sheet.name, row, column, formula: cell.formula }) ?? '';
  }

  /** AccessDenied where the file is read-only or the sheet protected (*assumed* for all writes alike). */
  checkWritable(sheet: Sheet | null): void {
    if (this.isReadOnly) throw new HostError('AccessDenied', 'The workbook is open for reading only.');
    if (sheet?.isProtected) throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  }

  /** *Assumed*: AccessDenied where the workbook's structure is protected. */
  checkStructure(): void {
    this.checkWritable(null);
    if (this.isStructureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  }

  checkFormula(formula: string): void {
    checkFormula(formula, this.tableColumns);
  }

  /** Writes a block of entries, keeps headers of tables texts, and lets a table take in what is written below it. */
  write(sheet: Sheet, at: Rect, valueAt: (row: number, column: number) => unknown): void {
    this.checkWritable(sheet);
    // A block without the head of a table changes no column's name: what was looked up and found right in it stays so.
    const isSettled = !this.tables.some((table) => table.sheet === sheet && intersection(headerRect(table), at));
    const settings = {
      tables: isSettled ? remembered(this.tableColumns) : this.tableColumns,
      year: this.options.year ?? 2026,
      ...(isSettled ? { rightShapes: new Set<string>() } : {}),
    };
    let filled = false;
    for (let row = 0; row < at.rows; row++) {
      for (let column = 0; column < at.columns; column++) {
        const [y, x] = [at.row + row, at.column + column];
        const entry = readEntry(valueAt(row, column), sheet.formatAt(y, x).numberFormat, settings);
        filled ||= entry.kind === 'value' || entry.kind === 'formula';
        sheet.put(y, x, entry);
      }
    }
    for (const table of this.tablesIn(sheet, at)) {
      if (intersection(headerRect(table), at)) settleHeaders(table);
      this.noteCalculatedColumns(table, at);
    }
    if (filled && (this.options.tablesGrow ?? true)) this.growTableAbove(sheet, at);
  }

  /** A column filled with one formula goes on with it in rows to come. */
  private noteCalculatedColumns(table: Table, at: Rect): void {
    const body = bodyRect(table);
    const common = intersection(body, at);
    if (!common || common.rows !== body.rows) return;
    for (let x = common.column; x < common.column + common.columns; x++) {
      const first = table.sheet.cell(body.row, x)?.formula ?? null;
      const uniform = first !== null && this.everyRow(body, (row) => table.sheet.cell(row, x)?.formula === first);
      if (uniform) table.calculated.set(x - table.at.column, first);
      else table.calculated.delete(x - table.at.column);
    }
  }

  private everyRow(at: Rect, holds: (row: number) => boolean): boolean {
    for (let row = at.row; row <= lastRow(at); row++) if (!holds(row)) return false;
    return true;
  }

  private growTableAbove(sheet: Sheet, at: Rect): void {
    const table = this.tables.find(
      (each) =>
        each.sheet === sheet &&
        !each.showTotals &&
        lastRow(each.at) + 1 === at.row &&
        covers({ ...each.at, row: 0, rows: MAX_ROWS }, { ...at, row: 0, rows: 1 }),
    );
    if (table) this.resizeTable(table, { ...table.at, rows: table.at.rows + at.rows });
  }

  /** Gives a table another size, filling calculated columns down into new rows. */
  resizeTable(table: Table, at: Rect): void {
    const others = this.tablesIn(table.sheet, at).filter((other) => other !== table);
    if (others.length > 0) throw invalidArgument(`Table ${table.name} would overlap another table.`);
    const firstNew = lastRow(table.at) + 1;
    table.at = at;
    settleHeaders(table);
    for (const [index, formula] of table.calculated) {
      for (let row = firstNew; row <= lastRow(at) && index < at.columns; row++) {
        const cell = table.sheet.cell(row, at.column + index);
        if (cell?.formula == null && cell?.value == null)
          table.sheet.put(row, at.column + index, { kind: 'formula', formula });
      }
    }
  }

  /** Moves what stands in and below `at` down by its height, as `Range.insert('Down')` does, with all that lies on it. */
  insertDown(sheet: Sheet, at: Rect): void {
    const below: Rect = { ...at, rows: MAX_ROWS - at.row };
    for (const table of this.tablesIn(sheet, below)) {
      if (
        !covers(below, wholeRect(table)) &&
        !(at.row > table.at.row && covers(at, { ...at, columns: table.at.columns }))
      ) {
        throw new HostError('InsertDeleteConflict', `Cells of table ${table.name} would be torn apart.`);
      }
    }
    this.checkWritable(sheet);
    sheet.shift(at, at.rows);
    dressLikeAbove({ sheet, at });
    this.follow(sheet, (area) => (covers(below, area) ? { ...area, row: area.row + at.rows } : area));
  }

  /**
   * Takes `at` out and moves what stands below it up, as `Range.delete('Up')` does. Rows over the whole width of a table's
   * body shrink the table; a table keeps one row (*assumed*), and its cells are not torn apart.
   */
  deleteUp(sheet: Sheet, at: Rect): void {
    this.checkWritable(sheet);
    const below: Rect = { ...at, row: lastRow(at) + 1, rows: MAX_ROWS - lastRow(at) - 1 };
    for (const table of this.tablesIn(sheet, { ...at, rows: MAX_ROWS - at.row })) {
      const body = bodyRect(table);
      const isRows =
        covers(body, { ...at, column: body.column, columns: 1 }) &&
        covers(at, { ...at, column: body.column, columns: body.columns });
      if (!isRows && !covers(below, wholeRect(table)))
        throw new HostError('InsertDeleteConflict', `Cells of table ${table.name} would be torn apart.`);
      if (isRows && at.rows >= body.rows) throw new HostError('InvalidOperation', 'A table keeps a row.');
    }
    sheet.clear(at, 'contents');
    sheet.remove(at);
    this.follow(sheet, (area) => {
      if (covers(below, area)) return { ...area, row: area.row - at.rows };
      const common =
        area.column >= at.column && covers({ ...at, row: 0, rows: MAX_ROWS }, area) ? intersection(area, at) : null;
      return common && common.rows < area.rows
        ? { ...area, row: Math.min(area.row, at.row), rows: area.rows - common.rows }
        : area;
    });
  }

  removeTableColumn(table: Table, index: number): void {
    const gone: Rect = { ...table.at, column: table.at.column + index, columns: 1 };
    for (let column = gone.column; column < table.at.column + table.at.columns - 1; column++)
      table.sheet.moveColumn(gone, column + 1, column);
    table.sheet.clear({ ...gone, column: table.at.column + table.at.columns - 1 }, 'all');
    table.at = { ...table.at, columns: table.at.columns - 1 };
    const formulas = [...table.calculated].filter(([at]) => at !== index);
    table.calculated.clear();
    for (const [at, formula] of formulas) table.calculated.set(at > index ? at - 1 : at, formula);
  }

  /** Moves with their cells what lies over them. */
  private follow(sheet: Sheet, follow: (area: Rect) => Rect): void {
    for (const table of this.tables) if (table.sheet === sheet) table.at = follow(table.at);
    for (const name of this.names) if (name.range?.sheet === sheet) name.range.at = follow(name.range.at);
    for (const range of this.kept.values()) if (range.sheet === sheet) range.at = follow(range.at);
    for (const format of sheet.conditionalFormats) format.at = follow(format.at);
    sheet.merges = sheet.merges.map(follow);
    sheet.validations = sheet.validations.map((each) => ({ ...each, at: follow(each.at) }));
  }

  /** The cells that a reference such as `='对比'!$A$1:$B$2` names; null where it names none. */
  resolve(reference: string, home: Sheet | null): CellRangeOf | null {
    const { sheet: name, address } = splitReference(reference.replace(/^=/, ''));
    const sheet = name === null ? home : this.sheet(name);
    const at = parseAddress(address);
    return sheet && at ? { sheet, at } : null;
  }

  removeSheet(sheet: Sheet): void {
    const visible = this.sheets.filter((each) => each.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new HostError('InvalidOperation', 'A workbook must keep a visible sheet.');
    }
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = this.names.filter((name) => name.scope !== sheet);
    if (this.active === sheet) this.active = this.sheets[0] ?? sheet;
  }
}
