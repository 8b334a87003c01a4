import { readWorkbook } from '../../src/hosts/excel/read-workbook';
import { openExcel } from '../host/excel-session';
import { figure, figuresSheet, figuresTable, gridSheet, hostileTexts, workbookPlan } from '../host/sample-plans';
import { expectSame } from '../host/same-snapshot';
import { snapshotOfBook } from '../host/snapshot-of-book';

import { apply, contents, key, roundTrips, sheetOf, success } from './excel-door';

describe('amendments', () => {
  it('change the cells that the plan names and no other', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    await apply(
      excel,
      workbookPlan(figuresSheet([figure('平阴县', 126.4, 5.6), figure('峄城区', 88), figure('历城区', 700)])),
    );
    const before = sheetOf(excel, '指标数据').cells;
    const amended = figuresSheet([]);
    const amend = [
      { row: 1, column: '数值', cell: 89 },
      { row: 2, column: '数值', cell: { value: 701.2, numberFormat: '0.00' } },
      { row: 0, column: '原文', cell: '=1+1' },
      { row: 0, column: '同比%', cell: null },
    ];
    await apply(excel, workbookPlan({ ...amended, table: { ...amended.table, amend } }));
    expect(sheetOf(excel, '指标数据').cells).toEqual({
      ...before,
      C3: { ...before['C3'], value: 89 },
      C4: { value: 701.2, numberFormat: '0.00' },
      E2: { ...before['E2'], value: '=1+1' },
      D2: { value: null, numberFormat: '0.0' },
    });
  });
});

describe('text from a report', () => {
  it.each(hostileTexts)(
    '%j stays the text that it is, in text columns, in others, in amended cells and in grids',
    async (text) => {
      const excel = openExcel({ apiVersion: '1.13' });
      const amended = figuresSheet([]);
      await apply(
        excel,
        workbookPlan(
          figuresSheet([figure(text, text, text, text)]),
          gridSheet([[text, { formula: '=1+1', value: 2 }]]),
        ),
      );
      await apply(
        excel,
        workbookPlan(
          { ...amended, table: { ...amended.table, amend: [{ row: 0, column: '数值', cell: text }] } },
          gridSheet([['题'], [text, text]]),
        ),
      );
      expect(contents(excel, '指标数据', 2, 'BCDE')[1]).toEqual([text, text, text, text]);
      expect(contents(excel, '对比', 2, 'AB')).toEqual([
        ['题', null],
        [text, text],
      ]);
      expect(sheetOf(excel, '指标数据').cells['C2']).toEqual({ value: text });
      expect(sheetOf(excel, '对比').cells['A2']).toEqual({ value: text });
    },
  );

  it('of more than 32,767 characters is cut, with an ellipsis, and half a surrogate pair is marked', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    const long = '长'.repeat(40_000);
    await apply(
      excel,
      workbookPlan(figuresSheet([['', '平阴县', 1, null, long]]), gridSheet([[long, '\ud842缺'], [`=${long}`]])),
    );
    const kept = `${long.slice(0, 32_766)}…`;
    expect(contents(excel, '指标数据', 2, 'E')[1]).toEqual([kept]);
    expect(contents(excel, '对比', 2, 'AB')).toEqual([
      [kept, '\ufffd缺'],
      [`=${long.slice(0, 32_765)}…`, null],
    ]);
  });
});

describe('large writes', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    figure(`第${index}区`, index, index / 10, '完成'.repeat(30)),
  );

  it('go in chunks under the limit of 5 MB, with progress', async () => {
    const excel = openExcel({ apiVersion: '1.13', tablesGrow: false });
    const progress: number[] = [];
    const outcome = await apply(excel, workbookPlan(figuresSheet(rows)), {
      canResize: true,
      onProgress: (share) => void progress.push(share),
    });
    expect(outcome).toEqual(success);
    const sizes = excel.host.requests.filter(({ cleanup }) => !cleanup).map(({ bytesSent }) => bytesSent);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(sizes.length).toBe(7);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.filter((share) => share < 1)).toHaveLength(3);
    expect(snapshotOfBook(excel.host.book).tables[0]?.range).toBe('A1:E20001');
    expect(contents(excel, '指标数据', 20_001, 'ABC').at(-1)).toEqual([key, '第19999区', 19_999]);
  });

  it('stop between chunks where the caller says so, and leave nothing behind', async () => {
    const excel = openExcel({ apiVersion: '1.13' });
    const stop = new AbortController();
    const before = snapshotOfBook(excel.host.book);
    const outcome = await apply(excel, workbookPlan(figuresSheet(rows)), {
      canResize: true,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expectSame(snapshotOfBook(excel.host.book), before);
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled', facts: {} } });
    expect(excel.host.book.sheets).toHaveLength(1);
  });

  it('are read back in parts', async () => {
    const excel = openExcel({ apiVersion: '1.13', calculate: () => '算出' });
    await apply(excel, workbookPlan(figuresSheet(rows)));
    const before = roundTrips(excel);
    const outcome = await excel.run((context) => readWorkbook(context, { tables: [figuresTable], grids: [] }));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value.tables[0]?.rows).toEqual(rows.map((row) => ['算出', ...row.slice(1)]));
    expect(roundTrips(excel) - before).toBe(4);
  });
});
