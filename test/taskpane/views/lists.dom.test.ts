import { observationRow } from '../../../src/taskpane/reading/observation-row';
import { unreadRow } from '../../../src/taskpane/reading/unread-row';
import { ObservationList } from '../../../src/taskpane/views/observation-list';
import { UnreadList } from '../../../src/taskpane/views/unread-list';
import { madeObservation } from '../made-extraction';
import { buttonsOf, messages, settled, shown, textOf } from './shown-list';

// Nothing is laid out here.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  document.body.replaceChildren();
});

test('a row says indicator, period, status, value, growth and rank, beside its sentence', async () => {
  const source = '增长5.0%，地区生产总值126.4亿元。';
  const row = observationRow(
    madeObservation({
      value: 126.4,
      unit: '亿元',
      decimals: 1,
      growth: 5,
      status: 'target',
      region: '宣城市',
      ranks: [{ position: 3, scope: '全市', of: null }],
      figures: [
        { field: 'growth', start: 2, end: 5 },
        { field: 'value', start: 13, end: 18 },
      ],
      start: 0,
      end: source.length,
      confidence: 0.5,
      notes: ['conflicts-with'],
    }),
    source,
    '泾县',
    messages,
  );
  const root = await shown(new ObservationList(), [row]);
  const cells = [...root.querySelectorAll('tbody [role=rowheader], tbody [role=cell]')].map(textOf);
  expect(cells).toEqual([
    '地区生产总值 宣城市 2024年上半年 目标',
    '126.4亿元',
    '同比 +5.0% 全市第3位',
    `${source} 看原文 待核对 与文中另一数字不一致`,
  ]);
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['5.0', '126.4']);
});

async function listOf(show: ObservationList['show'], count = 3): Promise<ShadowRoot> {
  const source = '投资5亿元。出口3亿元。进口2亿元。';
  const rows = [0, 7, 14]
    .slice(0, count)
    .map((start) => observationRow(madeObservation({ start, end: start + 6 }), source, '泾县', messages));
  const list = new ObservationList();
  list.show = show;
  return shown(list, rows);
}

const jumpsOf = (root: ShadowRoot): readonly HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.to-text'),
];

test('a click anywhere on a row, or on its button, shows its clause in the text', async () => {
  const places: unknown[] = [];
  const root = await listOf((place) => places.push(place));
  root.querySelectorAll<HTMLElement>('tbody .indicator')[1]?.click();
  jumpsOf(root)[2]?.click();
  expect(places).toEqual([
    { start: 7, end: 13 },
    { start: 14, end: 20 },
  ]);
});

test('the way back leads to the button of the row', async () => {
  const ways: (() => void)[] = [];
  const root = await listOf((_, goBack) => ways.push(goBack));
  jumpsOf(root)[1]?.click();
  ways[0]?.();
  await settled(root);
  expect(root.activeElement).toBe(jumpsOf(root)[1]);
});

test('the list is one stop of the Tab key; arrows, Home and End go through it', async () => {
  const root = await listOf(() => undefined);
  const tabStops = (): readonly number[] => jumpsOf(root).map((button) => button.tabIndex);
  expect(tabStops()).toEqual([0, -1, -1]);
  jumpsOf(root)[0]?.focus();
  for (const [key, at] of [
    ['ArrowUp', 0],
    ['ArrowDown', 1],
    ['End', 2],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['Home', 0],
  ] as const) {
    root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled(root);
    expect([key, jumpsOf(root).indexOf(root.activeElement as HTMLButtonElement)]).toEqual([key, at]);
    expect(tabStops()).toEqual([0, 1, 2].map((row) => (row === at ? 0 : -1)));
  }
});

test('while another text is on screen no row leads into it', async () => {
  const root = await listOf(null);
  expect(jumpsOf(root).map((button) => button.disabled)).toEqual([true, true, true]);
});

const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>5亿元${1}';

test('markup in a report stays text in the list of rows', async () => {
  const start = hostile.indexOf('5亿');
  const row = observationRow(
    madeObservation({
      indicator: hostile,
      unit: hostile,
      value: 5,
      region: hostile,
      ranks: [{ position: 1, scope: hostile, of: null }],
      figures: [{ field: 'value', start, end: start + 1 }],
      start: 0,
      end: hostile.length,
    }),
    hostile,
    null,
    messages,
  );
  const root = await shown(new ObservationList(), [row]);
  expect(root.querySelector('img, script')).toBeNull();
  expect(root.querySelector('.passage')?.textContent).toBe(hostile);
  expect(root.querySelector('.core')?.textContent).toBe(hostile);
});

test('markup in a report stays text in the list of unread numbers', async () => {
  const start = hostile.indexOf('5亿');
  const unread = { start, end: start + 3, text: hostile.slice(start, start + 3), reason: 'no-subject' } as const;
  const root = await shown(new UnreadList(), [unreadRow(unread, hostile, messages)]);
  expect(root.querySelector('img, script')).toBeNull();
  expect(textOf(root.querySelector('td.reason'))).toBe('未找到所属指标');
  expect(root.querySelector('mark')?.textContent).toBe('5亿元');
});

// A changed `display` takes a table's meaning away from screen readers unless its roles are stated.
test.each([
  ['rows', () => shown(new ObservationList(), [observationRow(madeObservation(), '', null, messages)])],
  [
    'unread numbers',
    () => shown(new UnreadList(), [unreadRow({ start: 0, end: 0, text: '', reason: 'garbled' }, '', messages)]),
  ],
])('the table of %s states the role of each part', async (_, show) => {
  const root = await show();
  const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
  for (const [tag, role] of Object.entries(roles)) {
    const found = [...root.querySelectorAll(tag)].map((element) => element.getAttribute('role'));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([role]));
  }
  const heads = [...root.querySelectorAll('th')].map((element) => element.getAttribute('role'));
  expect(new Set(heads)).toEqual(new Set(['columnheader', 'rowheader']));
});

test('a row is put right, accounted for and, where no dictionary has it, entered in one', async () => {
  const done: unknown[] = [];
  const list = new ObservationList();
  list.actions = {
    correct: ({ id }) => done.push(['correct', id]),
    confirm: ({ id, confirmed }) => done.push(['confirm', id, confirmed]),
    explain: ({ id }, at) => done.push(['explain', id, at]),
    name: ({ indicator, unit }) => done.push(['name', indicator, unit]),
  };
  const rows = [
    madeObservation(),
    madeObservation({ indicator: '烟叶收购量', core: false, unit: '万担', value: 3, start: 9 }),
  ];
  const root = await shown(
    list,
    rows.map((one) => observationRow(one, '', null, messages)),
  );
  expect([0, 1].map((row) => buttonsOf(root, row).map(textOf))).toEqual([
    ['看原文', '更正', '依据'],
    ['看原文', '更正', '依据', '加入字典'],
  ]);
  for (const button of buttonsOf(root, 1).slice(1)) button.click();
  const id = '9:烟叶收购量';
  expect(done).toEqual([
    ['correct', id],
    ['explain', id, 1],
    ['name', '烟叶收购量', '万担'],
  ]);
  list.explanation = { row: id, sentences: ['<b>同比</b>：按“增长”读出。'] };
  await settled(root);
  expect(root.querySelector('.why b')).toBeNull();
  expect(textOf(root.querySelector('.why'))).toBe('<b>同比</b>：按“增长”读出。');
  expect(buttonsOf(root, 1)[2]?.getAttribute('aria-expanded')).toBe('true');
});

test('groups stand between the rows and are passed over by the arrows', async () => {
  const list = new ObservationList();
  const row = observationRow(madeObservation(), '', null, messages);
  const root = await shown(list, [row]);
  list.items = [
    { kind: 'group', name: '核算', count: 1 },
    { kind: 'row', at: 0, row: 0 },
    { kind: 'group', name: null, count: 1 },
    { kind: 'row', at: 0, row: 1 },
  ];
  await settled(root);
  expect([...root.querySelectorAll('tr.group')].map(textOf)).toEqual(['核算（1）', '其他（1）']);
  expect(list.rowCount).toBe(2);
  list.show = () => undefined;
  await settled(root);
  jumpsOf(root)[0]?.focus();
  root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  await settled(root);
  expect(root.activeElement).toBe(jumpsOf(root)[1]);
});
