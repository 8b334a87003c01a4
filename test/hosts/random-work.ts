import * as fc from 'fast-check';

/** What a person does with a workbook, one thing after another. Numbers pick a report, a row, a sheet: modulo how many there are. */
export type Deed =
  | { readonly kind: 'paste'; readonly report: number }
  /** The line breaks, or the pane is closed, at some action of the write. */
  | { readonly kind: 'broken paste'; readonly report: number; readonly at: number; readonly closed: boolean }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'correct'; readonly row: number }
  | { readonly kind: 'note'; readonly row: number }
  | { readonly kind: 'review'; readonly row: number; readonly word: '已核' | '不用' }
  | { readonly kind: 'type a row' }
  | { readonly kind: 'type elsewhere'; readonly row: number }
  | { readonly kind: 'sort'; readonly column: number; readonly descending: boolean }
  | { readonly kind: 'rename'; readonly sheet: number };

const place = fc.nat({ max: 40 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('paste' as const), report: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('broken paste' as const),
      report: place,
      at: fc.integer({ min: 1, max: 120 }),
      closed: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'refresh' as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), row: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('note' as const), row: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('review' as const),
      row: place,
      word: fc.constantFrom('已核' as const, '不用' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'type a row' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('type elsewhere' as const), row: place }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('sort' as const), column: place, descending: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), sheet: place }) },
);

/** An afternoon's work: it begins with a paste. */
export const afternoon: fc.Arbitrary<readonly Deed[]> = fc
  .array(deed, { minLength: 6, maxLength: 14 })
  .map((deeds) => [{ kind: 'paste' as const, report: 0 }, ...deeds]);
