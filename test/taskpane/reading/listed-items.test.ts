import { countsOf, listedItems, type ListedBy } from '../../../src/taskpane/reading/listed-items';
import { noCorrections, observationId, type Correction } from '../../../src/taskpane/reading/correction';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { madeExtraction, madeObservation } from '../made-extraction';

const observations = [
  madeObservation({ indicator: '地区生产总值', period: '2023' }),
  madeObservation({ indicator: '玫瑰产业投资', core: false, confidence: 0.8, start: 1 }),
  madeObservation({ indicator: '固定资产投资', region: '绩溪县', notes: ['conflicts-with'], start: 2 }),
  madeObservation({ indicator: '一般公共预算收入', region: null, notes: ['inconsistent'], confidence: 0.92, start: 3 }),
];
const unread = [{ start: 0, end: 1, text: '5', reason: 'no-subject' }] as const;
const extraction = madeExtraction({ observations, unread });

/** The items in short: places of rows, names of groups with their counts. */
function items(listing: Partial<ListedBy['listing']>, by: Partial<ListedBy> = {}): readonly unknown[] {
  const groups: Readonly<Record<string, string>> = { 地区生产总值: '核算', 固定资产投资: '投资' };
  return listedItems(extraction, {
    listing: { ...initialState.listing, ...listing },
    threshold: 0.9,
    corrections: noCorrections,
    groupOf: (indicator) => groups[indicator] ?? null,
    ...by,
  }).map((item) => (item.kind === 'row' ? item.at : [item.name, item.count]));
}

test('each list counts and holds its rows', () => {
  expect(countsOf(extraction, 0.9, noCorrections)).toEqual({ all: 4, core: 3, review: 3, conflicts: 2, unread: 1 });
  expect(countsOf(extraction, 0.7, noCorrections)).toMatchObject({ review: 2 });
  expect(items({ view: 'all' })).toEqual([0, 1, 2, 3]);
  expect(items({ view: 'core' })).toEqual([0, 2, 3]);
  expect(items({ view: 'review' })).toEqual([1, 2, 3]);
  expect(items({ view: 'review' }, { threshold: 0.95 })).toEqual([1, 2, 3]);
  expect(items({ view: 'conflicts' })).toEqual([2, 3]);
  expect(items({ view: 'unread' })).toEqual([0]);
});

test('rows are found by a part of their indicator or place', () => {
  expect(items({ filter: '投资' })).toEqual([1, 2]);
  expect(items({ filter: ' 绩溪 ' })).toEqual([2]);
  expect(items({ filter: '玫瑰', view: 'core' })).toEqual([]);
});

test('rows stand together by kind, place or period; those that belong to none come last', () => {
  expect(items({ grouping: 'group' })).toEqual([['核算', 1], 0, ['投资', 1], 2, [null, 2], 1, 3]);
  expect(items({ grouping: 'region' })).toEqual([['泾县', 2], 0, 1, ['绩溪县', 1], 2, [null, 1], 3]);
  expect(items({ grouping: 'period' })).toEqual([['2024年上半年', 3], 1, 2, 3, ['2023年', 1], 0]);
  expect(items({ grouping: 'group', view: 'unread' })).toEqual([0]);
});

test('rows are numbered in the order in which they stand', () => {
  const listed = listedItems(extraction, {
    listing: { view: 'all', grouping: 'period', filter: '' },
    threshold: 0.9,
    corrections: noCorrections,
    groupOf: () => null,
  });
  expect(listed.flatMap((item) => (item.kind === 'row' ? [item.row] : []))).toEqual([0, 1, 2, 3]);
});

test('a row that was put right stands where it now belongs', () => {
  const [first] = observations;
  if (!first) throw new Error('no row');
  const corrections = new Map([[observationId(first), { region: '旌德县' }]]);
  expect(items({ grouping: 'region' }, { corrections }).slice(0, 2)).toEqual([['旌德县', 1], 0]);
});

test('what a person has put right or left out is no longer to be looked at; left out it stays among all', () => {
  const [, outside, , inconsistent] = observations.map(observationId);
  const corrections = new Map<string, Correction>([
    [outside ?? '', { indicator: '固定资产投资', core: true }],
    [inconsistent ?? '', 'left-out'],
  ]);
  expect(countsOf(extraction, 0.9, corrections)).toEqual({ all: 4, core: 4, review: 1, conflicts: 1, unread: 1 });
  expect(items({ view: 'review' }, { corrections })).toEqual([2]);
  expect(items({ view: 'conflicts' }, { corrections })).toEqual([2]);
  expect(items({ view: 'core' }, { corrections })).toEqual([0, 1, 2, 3]);
  expect(items({ view: 'all' }, { corrections })).toEqual([0, 1, 2, 3]);
  expect(items({ filter: '固定资产' }, { corrections })).toEqual([1, 2]);
});
