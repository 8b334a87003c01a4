import * as fc from 'fast-check';
import { extract } from '../../src/extract/extract';
import type { ExcelDoor, Outcome } from '../../src/hosts/excel';
import { planWorkbook, writeRequest, type ReportInput } from '../../src/workbook';
import { sortRows } from '../host/book/sort-rows';
import { bodyRect, columnNames, type Table } from '../host/book/table';
import { renameSheet } from '../host/book/rename-sheet';
import type { Sheet } from '../host/book/sheet';
import { loadClient } from '../host/client';
import { CLOSED } from '../host/excel-host';
import { openExcel, reopen, type ExcelSession } from '../host/excel-session';
import { snapshotOfBook } from '../host/snapshot-of-book';
import { doorOf } from './excel-door';
import { afternoon, type Deed } from './random-work';

/*
 * A person pastes, corrects, checks, sorts, renames, takes back, closes and opens again, in any order; now and then the
 * line breaks. Whatever they did: what they typed stands where they typed it, no row is lost and none is there twice, and
 * what is pasted again adds nothing.
 */

jest.setTimeout(240_000);

const texts = [
  '2024年上半年，青溪县实现地区生产总值88.4亿元，同比增长5.2%；一般公共预算收入6.35亿元，增长3.8%。新建充电桩126个。',
  '2024年上半年，白石县实现地区生产总值131.7亿元，同比增长6.1%。全县社会消费品零售总额40.2亿元，增长4.4%。',
  '2024年上半年，青溪县地区生产总值88.4亿元，增长5.2%，固定资产投资增长7.9%，一般公共预算收入6.41亿元。',
  '2024年，白石县地区生产总值预期增长6%左右，一般公共预算收入增长3%以上，粮食产量稳定在21万吨。',
] as const;

const reports: readonly ReportInput[] = texts.map((text, index) => ({
  source: `第${index + 1}份.txt`,
  text,
  extraction: extract(text),
}));

const client = loadClient();
const machineColumns = ['地区', '指标', '期间', '口径', '数值', '界限', '单位', '同比%', '增减', '原文', '来源'];

/** States are told apart as texts, and spelled out only where they differ. */
function expectSame(found: string, wanted: string): void {
  if (found !== wanted) expect(JSON.parse(found)).toEqual(JSON.parse(wanted));
}

/** One workbook, the person before it, and what they have a right to find there. */
class Afternoon {
  private excel: ExcelSession;
  private door: ExcelDoor;
  /** Reports that are in the workbook. */
  private written = new Set<number>();
  private writtenBefore: ReadonlySet<number> | null = null;
  /** What the person typed: each of them is there once. */
  private readonly typed = new Map<string | number, 'cell' | 'row'>();
  /** Rows with 已核 or 不用, as the person left them. */
  private readonly settled = new Map<string, number>();
  /** The state before the last write, while nobody touched the workbook since. */
  private untouched: string | null = null;
  private isUndoneNext = false;
  private count = 0;

  constructor() {
    this.excel = openExcel({ apiVersion: '1.13' }, client);
    this.door = doorOf(this.excel);
  }

  /** Does a deed; `next` is the one that follows, since the state is only kept for an undo at once. */
  async do(deed: Deed, next: Deed | undefined): Promise<void> {
    this.isUndoneNext = next?.kind === 'undo';
    switch (deed.kind) {
      case 'paste':
        return this.paste(deed.report % reports.length);
      case 'broken paste':
        return this.pasteBroken(deed);
      case 'refresh':
        return this.writing(this.written, () => this.write([]));
      case 'undo':
        return this.undo();
      case 'reopen':
        return this.reopen();
      default:
        if (this.byHand(deed)) this.untouched = null;
    }
  }

  private state(): string {
    return JSON.stringify(snapshotOfBook(this.excel.host.book));
  }

  private write(chosen: readonly ReportInput[]): Promise<Outcome<unknown>> {
    const input = { reports: chosen, options: { writtenAt: `2024-08-01T09:${String(this.count++).padStart(2, '0')}` } };
    return this.door.write(writeRequest(input, (state) => planWorkbook(input, state)));
  }

  private async writing(after: ReadonlySet<number>, work: () => Promise<Outcome<unknown>>): Promise<void> {
    const before = this.isUndoneNext ? this.state() : null;
    expect(await work()).toMatchObject({ ok: true });
    this.untouched = before;
    this.writtenBefore = this.written;
    this.written = new Set(after);
  }

  private paste(report: number): Promise<void> {
    return this.writing(new Set([...this.written, report]), () => this.write(reports.slice(report, report + 1)));
  }

  private async pasteBroken({ report, at, closed }: Deed & { readonly kind: 'broken paste' }): Promise<void> {
    const chosen = report % reports.length;
    const { host } = this.excel;
    host.setFault(closed ? { closeAfterAction: at } : { breakAfterAction: at });
    await this.writing(new Set([...this.written, chosen]), async () => {
      const request = reports.slice(chosen, chosen + 1);
      const outcome = await Promise.race([this.write(request), host.closed]);
      host.setFault({});
      if (outcome === CLOSED) await this.reopen();
      return outcome === CLOSED || !outcome.ok ? this.write(request) : outcome;
    });
    this.untouched = null;
  }

  private async undo(): Promise<void> {
    const outcome = await this.door.undo();
    if (!outcome.ok) {
      expect(outcome.problem.code).toBe('nothing-to-undo');
      return;
    }
    if (this.untouched !== null) {
      expect(outcome.value.kept).toEqual([]);
      expectSame(this.state(), this.untouched);
    }
    this.written = new Set(this.writtenBefore);
    this.untouched = null;
  }

  private async reopen(): Promise<void> {
    this.excel = reopen(this.excel);
    this.door = doorOf(this.excel);
    expect(await this.door.start()).toMatchObject({ ok: true });
  }

  /** Does what needs no add-in; false where there is nothing to do it to. */
  private byHand(deed: Deed): boolean {
    const { book } = this.excel.host;
    const own = book.sheets[0];
    const table = book.tables.find(({ name }) => name === '指标数据');
    if (!table || !own) return false;
    const rows = bodyRect(table).rows;
    switch (deed.kind) {
      case 'correct':
        this.typeIn(table, deed.row % rows, '数值', 70_000.125 + this.count++);
        return true;
      case 'note':
        this.typeIn(table, deed.row % rows, '备注', `旁注${this.count++}`);
        return true;
      case 'review':
        this.typeIn(table, deed.row % rows, '核对', deed.word);
        return true;
      case 'type a row':
        this.typeRow(table);
        return true;
      case 'type elsewhere': {
        const text = `台账${this.count++}`;
        const old = own.cell(deed.row, 1)?.value;
        if (old != null) this.typed.delete(old as string);
        own.put(deed.row, 1, { kind: 'value', value: text, apostrophe: false, numberFormat: null });
        this.typed.set(text, 'cell');
        return true;
      }
      case 'sort':
        sortRows(table, deed.column % table.at.columns, deed.descending);
        return true;
      case 'rename': {
        const sheet = this.visible()[deed.sheet % this.visible().length];
        if (sheet) renameSheet(book, sheet, `改名${this.count++}`);
        return true;
      }
      default:
        return false;
    }
  }

  private typeIn(table: Table, row: number, name: string, value: string | number): void {
    const { sheet } = table;
    const body = bodyRect(table);
    const column = body.column + columnNames(table).indexOf(name);
    const known = this.rowText(table, row);
    const was = this.settled.get(known) ?? 0;
    const old = sheet.cell(body.row + row, column)?.value ?? null;
    if (old !== null) this.typed.delete(old as string | number);
    sheet.put(body.row + row, column, { kind: 'value', value, apostrophe: false, numberFormat: null });
    if (name !== '核对') this.typed.set(value, 'cell');
    if (was > 0) this.settled.delete(known);
    if (was > 0 || name === '核对') this.settled.set(this.rowText(table, row), 1);
  }

  private typeRow(table: Table): void {
    const { book } = this.excel.host;
    const value = 90_000.5 + this.count++;
    const cells: Readonly<Record<string, string | number>> = {
      地区: '手工县',
      指标: '地区生产总值',
      期间: '2023',
      口径: '完成',
      数值: value,
      单位: '亿元',
    };
    const row = table.at.row + table.at.rows;
    for (const [index, name] of columnNames(table).entries()) {
      const typedValue = cells[name];
      const formula = table.calculated.get(index);
      const entry =
        typedValue !== undefined
          ? ({ kind: 'value', value: typedValue, apostrophe: false, numberFormat: null } as const)
          : formula !== undefined && ({ kind: 'formula', formula } as const);
      if (entry) table.sheet.put(row, table.at.column + index, entry);
    }
    table.at = { ...table.at, rows: table.at.rows + 1 };
    book.checkWritable(table.sheet);
    this.typed.set(value, 'row');
  }

  private visible(): readonly Sheet[] {
    return this.excel.host.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  }

  /** A row without what is computed. */
  private rowText(table: Table, row: number): string {
    const body = bodyRect(table);
    return JSON.stringify(
      columnNames(table).map((_, index) => table.sheet.cell(body.row + row, body.column + index)?.value ?? null),
    );
  }

  check(): void {
    const times = new Map<unknown, number>();
    for (const sheet of this.visible())
      for (const [, , { value }] of sheet.cellsIn({ row: 0, column: 0, rows: 2000, columns: 60 }))
        times.set(value, (times.get(value) ?? 0) + 1);
    const found = [...this.typed.keys()].map((value) => ({ value, times: times.get(value) ?? 0 }));
    expect(found).toEqual(found.map(({ value }) => ({ value, times: 1 })));
    const table = this.excel.host.book.tables.find(({ name }) => name === '指标数据');
    if (!table) return;
    const names = columnNames(table);
    const rows = Array.from({ length: bodyRect(table).rows }, (_, row) => this.rowText(table, row));
    for (const row of this.settled.keys()) expect(rows).toContain(row);
    const told = rows.map((row) => {
      const cells = JSON.parse(row) as readonly unknown[];
      return JSON.stringify(machineColumns.map((name) => cells[names.indexOf(name)]));
    });
    const full = told.filter((row) => row !== JSON.stringify(machineColumns.map(() => null)));
    expect(full).toEqual([...new Set(full)]);
  }

  /** What is in the workbook adds nothing when it is pasted again, and the second time changes nothing at all. */
  async checkTwiceIsOnce(): Promise<void> {
    const chosen = reports.filter((_, index) => this.written.has(index));
    if (chosen.length === 0) return;
    expect(await this.write(chosen)).toMatchObject({ ok: true, value: { added: 0, conflicts: 0 } });
    const before = this.state();
    expect(await this.write(chosen)).toMatchObject({ ok: true, value: { added: 0, conflicts: 0, updated: 0 } });
    expectSame(this.state(), before);
    this.check();
  }
}

test('thirty afternoons lose nothing of a person’s work', async () => {
  await fc.assert(
    fc.asyncProperty(afternoon, async (deeds) => {
      const day = new Afternoon();
      for (const [index, deed] of deeds.entries()) {
        await day.do(deed, deeds[index + 1]);
        day.check();
      }
      await day.checkTwiceIsOnce();
    }),
    { numRuns: 30, seed: 20_241_126, endOnFailure: true },
  );
});
