import { afterOthers } from '../../transfer/paced';
import type { CellValue, GridState, TableState, WorkbookState } from '../../workbook/plan';
import { definedNames } from '../../workbook/schema';
import { CHUNK_CELLS } from './chunks';
import { excelErrorCode, excelOutcome } from './errors';
import { HEAD_NAME, isJournalSheet, readHead } from './journal/journal';
import { failure, success, type Outcome } from './outcome';

/** What of a workbook is to be read. */
export interface ReadRequest {
  /** Tables by their names; one that is not there is left out of the answer. */
  readonly tables: readonly string[];
  /** Sheets whose cells are read as they show. */
  readonly grids: readonly string[];
}

/**
 * Reads the state that a plan is made against, rows in the order in which they stand. Two round trips up to about
 * 40,000 cells; larger tables are read in parts. A table whose only row is empty has no rows. A workbook that a write was
 * broken off in is not read: `recover` ends that first.
 *
 * @example
 * const outcome = await Excel.run((context) => readWorkbook(context, { tables: ['指标数据'], grids: ['对比'] }));
 */
export function readWorkbook(context: Excel.RequestContext, request: ReadRequest): Promise<Outcome<WorkbookState>> {
  return excelOutcome(async () => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const tables = workbook.tables.load('items/name,items/rows/count,items/columns/name');
    const schema = workbook.names.getItemOrNullObject(definedNames.schema).load('formula');
    const head = workbook.names.getItemOrNullObject(HEAD_NAME).load('formula');
    await context.sync();

    const last = head.isNullObject ? null : readHead(String(head.formula));
    if (last && last.state !== 'done') return failure('unfinished-write');
    const sheetNames = sheets.items.map(({ name }) => name).filter((name) => !isJournalSheet(name));
    const shapes = tables.items
      .filter(({ name }) => request.tables.includes(name))
      .map(({ name, rows, columns }) => ({
        name,
        rows: rows.count,
        columns: columns.items.map((column) => column.name),
      }));
    const reader = new PartReader(
      context,
      shapes,
      request.grids.filter((name) => sheetNames.includes(name)),
    );
    await reader.readAll();
    const version = schema.isNullObject ? null : /^=(\d{1,9})$/.exec(String(schema.formula))?.[1];
    return success({
      sheetNames,
      tables: reader.tables(),
      grids: reader.grids(),
      ...(version && { schemaVersion: Number(version) }),
    });
  });
}

interface TableShape {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly string[];
}

/** Rows of a table, or a whole grid, asked for together. */
interface Part {
  readonly cells: number;
  readonly ask: () => Excel.Range;
  readonly keep: (values: readonly (readonly CellValue[])[]) => void;
  /** Smaller parts of the same, for an answer that was too large. */
  readonly halves: () => readonly Part[];
}

/** Reads blocks of cells, as many in one answer as it may hold. */
class PartReader {
  private readonly context: Excel.RequestContext;
  private readonly shapes: readonly TableShape[];
  private readonly rows: ReadonlyMap<string, (readonly CellValue[])[]>;
  private readonly gridCells = new Map<string, readonly (readonly CellValue[])[]>();
  private readonly parts: readonly Part[];

  constructor(context: Excel.RequestContext, shapes: readonly TableShape[], grids: readonly string[]) {
    this.context = context;
    this.shapes = shapes;
    this.rows = new Map(shapes.map(({ name }) => [name, []]));
    this.parts = [...shapes.flatMap((shape) => this.partsOf(shape)), ...grids.map((name) => this.gridPart(name))];
  }

  async readAll(): Promise<void> {
    let batch: Part[] = [];
    for (const part of this.parts) {
      const cells = batch.reduce((sum, { cells: each }) => sum + each, 0);
      if (batch.length > 0 && cells + part.cells > CHUNK_CELLS) {
        await this.read(batch);
        batch = [];
      }
      batch.push(part);
    }
    await this.read(batch);
  }

  tables(): readonly TableState[] {
    return this.shapes.map(({ name, columns }) => {
      const rows = this.rows.get(name) ?? [];
      const isEmpty = rows.length === 1 && (rows[0] ?? []).every((value) => value === null);
      return { name, columns, rows: isEmpty ? [] : rows };
    });
  }

  grids(): readonly GridState[] {
    return [...this.gridCells].map(([name, cells]) => ({ name, cells }));
  }

  private async read(parts: readonly Part[]): Promise<void> {
    if (parts.length === 0) return;
    const asked = parts.map((part) => ({ part, range: part.ask().load('values') }));
    try {
      await this.context.sync();
      // What Office's client makes of an answer is a task of its own.
      await afterOthers();
    } catch (error) {
      const smaller =
        parts.length > 1 ? parts.map((part) => [part]) : parts.flatMap((part) => part.halves()).map((part) => [part]);
      if (excelErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded' || smaller.length < 2) throw error;
      for (const each of smaller) await this.read(each);
      return;
    }
    for (const { part, range } of asked) part.keep(cellsOf(range.values));
  }

  private partsOf(shape: TableShape): readonly Part[] {
    const rowsEach = Math.max(1, Math.floor(CHUNK_CELLS / Math.max(1, shape.columns.length)));
    const parts: Part[] = [];
    for (let first = 0; first < shape.rows; first += rowsEach) {
      parts.push(this.rowsPart(shape, first, Math.min(rowsEach, shape.rows - first)));
    }
    return parts;
  }

  private rowsPart(shape: TableShape, first: number, count: number): Part {
    return {
      cells: count * shape.columns.length,
      ask: () => {
        const body = this.context.workbook.tables.getItem(shape.name).getDataBodyRange();
        return body.getRow(first).getBoundingRect(body.getRow(first + count - 1));
      },
      keep: (values) => {
        const rows = this.rows.get(shape.name);
        for (const row of values) rows?.push(row);
      },
      halves: () => {
        const half = Math.ceil(count / 2);
        return count < 2 ? [] : [this.rowsPart(shape, first, half), this.rowsPart(shape, first + half, count - half)];
      },
    };
  }

  private gridPart(name: string): Part {
    return {
      cells: CHUNK_CELLS / 2,
      ask: () => this.context.workbook.worksheets.getItem(name).getUsedRange(true).getBoundingRect('A1'),
      keep: (values) => void this.gridCells.set(name, values),
      halves: () => [],
    };
  }
}

/** Cells as the plan knows them: an empty one is null. */
function cellsOf(values: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return values.map((row) => row.map((value) => (value === '' ? null : (value as CellValue))));
}
