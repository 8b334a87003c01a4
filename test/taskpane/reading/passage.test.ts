import { assert, integer, property, string, tuple } from 'fast-check';
import type { Figure, Span } from '../../../src/model';
import { passagesAround } from '../../../src/taskpane/reading/passage';

/** A passage as text: figures in [ ], what stands round the clause in ( ). */
function written(source: string, clauses: readonly string[], figures: readonly [Figure['field'], string][]): string[] {
  const spanOf = (text: string): Span => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length });
  const marked = figures.map(([field, text]) => ({ field, ...spanOf(text) }));
  return passagesAround(source, clauses.map(spanOf), marked).map(({ runs }) =>
    runs
      .map(({ text, field, aside }) => (field === null ? text : `[${text}]`).replace(/^.*$/s, aside ? '($&)' : '$&'))
      .join(''),
  );
}

test.each<[string, string, string[], [Figure['field'], string][], string[]]>([
  [
    'a clause stands in its sentence',
    '很好。上半年，投资5亿元，增长3%。更好。',
    ['投资5亿元'],
    [['value', '5']],
    ['(上半年，)投资[5]亿元(，增长3%。)'],
  ],
  [
    'a figure of the row is marked beside the clause, too',
    '上半年，投资5亿元，增长3%。',
    ['投资5亿元'],
    [
      ['value', '5'],
      ['growth', '3'],
    ],
    ['(上半年，)投资[5]亿元(，增长)([3])(%。)'],
  ],
  [
    'another clause of the same sentence needs no sentence of its own',
    '投资5亿元，其中投资增长3%。',
    ['投资5亿元', '投资增长3%'],
    [
      ['value', '5'],
      ['growth', '3'],
    ],
    ['投资[5]亿元(，其中投资增长)([3])(%。)'],
  ],
  [
    'one of another sentence has it',
    '投资5亿元。很好。其中投资增长3%。',
    ['投资5亿元', '投资增长3%'],
    [
      ['value', '5'],
      ['growth', '3'],
    ],
    ['投资[5]亿元(。)', '(其中)投资增长[3]%(。)'],
  ],
])('%s', (_, source, clauses, figures, expected) => {
  expect(written(source, clauses, figures)).toEqual(expected);
});

test('the runs of a passage put together stand in the source', () => {
  assert(
    property(string(), tuple(integer({ min: 0, max: 30 }), integer({ min: 0, max: 30 })), (source, [from, length]) => {
      const start = Math.min(from, source.length);
      const clause = { start, end: Math.min(start + length, source.length) };
      const [passage] = passagesAround(source, [clause], []);
      const text = (passage?.runs ?? []).map((run) => run.text).join('');
      return source.includes(text) && text.includes(source.slice(clause.start, clause.end));
    }),
    { numRuns: 300 },
  );
});
