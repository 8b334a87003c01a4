import fc from 'fast-check';
import { merge } from './merging';
import type { DataRow } from '../../src/workbook/data-row';
import { dataRow } from './row-samples';
import { said, scattered } from './said';

describe('whatever the reports', () => {
  const anyRow = fc
    .record({
      region: fc.constantFrom('平阴县', '商河县', null),
      period: fc.constantFrom('2024年', '2024年上半年', null),
      indicator: fc.constantFrom('地区生产总值', '新建5G基站'),
      status: fc.constantFrom('完成', '目标'),
      value: fc.constantFrom(1, 1.2, 30, null),
      bound: fc.constantFrom(null, '≥', '同比约'),
      growth: fc.constantFrom(null, 5.6, -3),
      rank: fc.constantFrom(null, 1, 2),
      change: fc.constantFrom(null, null, '增加7亿元'),
      source: fc.constantFrom('甲', '乙', '丙'),
    })
    .filter(({ value, growth, rank, change }) => [value, growth, rank, change].some((part) => part !== null))
    .map((row) =>
      dataRow({
        ...row,
        unit: row.value === null ? null : '亿元',
        evidence: `${row.value}，${row.growth}，${row.rank}`,
      }),
    );
  const anyHeld = fc
    .record({ row: anyRow, review: fc.constantFrom(null, '已核', '不用') })
    .map(({ row, review }) => ({ ...row, review }));

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const once = merge([], ...rows);
        const twice = merge(
          once.rows.map((one) => one.row),
          ...rows,
        );
        expect(twice.appended).toEqual([]);
        expect(twice.amended).toEqual([]);
        expect(twice.summary.unchanged).toBe(rows.length);
      }),
    );
  });

  test('any order gives the same rows', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyRow)
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const { rows: merged } = merge([], ...rows);
          expect(said(merge([], ...shuffled).rows)).toEqual(said(merged));
          expect(scattered(merged)).toEqual([]);
        },
      ),
    );
  });

  test('reports one after the other, in any order, give the same rows', () => {
    const inTurn = (reports: readonly (readonly DataRow[])[]) =>
      reports.reduce<ReturnType<typeof merge>>(
        (before, report) =>
          merge(
            before.rows.map(({ row }) => row),
            ...report,
          ),
        merge([]),
      ).rows;
    const anyReports = fc.array(fc.array(anyRow, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        anyReports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([reports, shuffled]) => {
          expect(said(inTurn(shuffled))).toEqual(said(inTurn(reports)));
          expect(said(inTurn([shuffled.flat()]))).toEqual(said(inTurn(reports)));
        },
      ),
    );
  });

  test('in dispute or not, in any order: every statement stands whole in a row, every figure of a row in one of its sentences', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const { rows: merged } = merge([], ...rows);
        for (const row of rows) {
          const parts = (['value', 'growth', 'rank', 'change'] as const).filter((field) => row[field] !== null);
          const of = (other: DataRow) =>
            (['region', 'period', 'status', 'indicator'] as const).every((field) => other[field] === row[field]);
          const whole = merged.filter(({ row: one }) => of(one) && parts.every((field) => one[field] === row[field]));
          expect(whole.length).toBeGreaterThan(0);
        }
        for (const { row } of merged) {
          const sentences = String(row.evidence)
            .split(' …… ')
            .map((sentence) => sentence.split('，'));
          for (const [at, field] of (['value', 'growth', 'rank'] as const).entries()) {
            if (row[field] === null) continue;
            expect(sentences.map((sentence) => sentence[at])).toContain(String(row[field]));
          }
        }
      }),
    );
  });

  /** Cells that hold what several statements say: a sentence is put behind, the bound of a growth, too. */
  const grow = ['evidence', 'bound'] as const;

  test('what was there stays, in its place, and 已核 rows are not touched', () => {
    fc.assert(
      fc.property(fc.array(anyHeld), fc.array(anyRow), (held, rows) => {
        const merged = merge(held, ...rows);
        const kept = merged.rows.slice(0, held.length).map((one) => one.row);
        for (const [index, row] of held.entries()) {
          const changed = Object.entries(row).filter(
            ([field, cell]) => cell !== null && cell !== kept[index]?.[field as keyof DataRow],
          );
          expect(changed.filter(([field]) => !['remarks', 'updatedAt', ...grow].includes(field))).toEqual([]);
          for (const field of grow) expect(String(kept[index]?.[field] ?? '')).toContain(String(row[field] ?? ''));
        }
        expect(kept.filter((row) => row.review !== null)).toEqual(held.filter((row) => row.review !== null));
        expect(merged.amended.filter(({ row }) => held[row]?.review !== null)).toEqual([]);
      }),
    );
  });

  test('the summary counts what was done', () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(anyRow), (held, rows) => {
        const { summary, appended, amended } = merge(held, ...rows);
        const disputed = appended.filter(({ new: { row } }) => String(row.remarks).startsWith('冲突'));
        expect(summary).toMatchObject({
          added: appended.length - disputed.length,
          conflicts: disputed.length,
          updated: new Set(amended.map(({ row }) => row)).size,
        });
        expect(appended.length + summary.unchanged).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});
