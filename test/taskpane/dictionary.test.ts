import { entryProblems } from '../../src/taskpane/dictionary/entry-problems';
import { joinedDictionary, withChange, withEntry, type OwnEntry } from '../../src/taskpane/dictionary/own-dictionary';

const entry = (name: string, change: Partial<OwnEntry> = {}): OwnEntry => {
  return { name, aliases: [], unit: null, group: null, measure: null, better: null, ...change };
};
const numbered = (...entries: readonly OwnEntry[]) => entries.map((one, at) => ({ ...one, line: at + 1 }));

test('an entry is added, or joined to the one of its name; what it says goes first', () => {
  const one = withEntry([], entry('烟叶产量', { aliases: ['烤烟产量'], unit: '万吨' }));
  expect(one).toEqual(numbered(entry('烟叶产量', { aliases: ['烤烟产量'], unit: '万吨' })));
  expect(withEntry(one, entry('烟叶产量', { aliases: ['烟叶总产'], unit: '万担' }))).toEqual(
    numbered(entry('烟叶产量', { aliases: ['烟叶总产', '烤烟产量'], unit: '万担' })),
  );
  expect(withEntry(one, entry('茶叶产量'))).toHaveLength(2);
});

test('an entry is changed in its place or taken out, and lines are counted anew', () => {
  const three = numbered(entry('甲产量'), entry('乙产量'), entry('丙产量'));
  expect(withChange(three, 2, entry('丁产量'))).toEqual(numbered(entry('甲产量'), entry('丁产量'), entry('丙产量')));
  expect(withChange(three, 1, null)).toEqual(numbered(entry('乙产量'), entry('丙产量')));
});

test("the workbook's entries come first and keep their lines, ours are joined to them", () => {
  const ofWorkbook = [{ ...entry('烟叶产量', { aliases: ['烤烟产量'], unit: '万吨' }), line: 7 }];
  const own = numbered(entry('烟叶产量', { aliases: ['烟叶总产'], unit: '万担' }), entry('茶叶产量'));
  expect(joinedDictionary(ofWorkbook, own)).toEqual([
    { ...entry('烟叶产量', { aliases: ['烤烟产量', '烟叶总产'], unit: '万吨' }), line: 7 },
    { ...entry('茶叶产量'), line: 2 },
  ]);
});

test.each([
  ['a good one', entry('烟叶产量', { aliases: ['烤烟产量'] }), []],
  ['no name', entry(''), ['dictionary-name-missing']],
  ['an alias of another indicator', entry('烟叶产量', { aliases: ['粮食总产量'] }), ['dictionary-alias-of-two']],
  ['a single character', entry('烟叶产量', { aliases: ['烟'] }), ['dictionary-word-too-short']],
  ['a unit that nobody knows', entry('烟叶产量', { unit: '箩' }), ['dictionary-unit-unknown']],
])('%s is judged as the engine will', (_, one, codes) => {
  const others = numbered(entry('茶'));
  expect(entryProblems(others, one, null).map(({ code }) => code)).toEqual(codes);
  expect(entryProblems(others, one, 1).map(({ code }) => code)).toEqual(codes);
});
