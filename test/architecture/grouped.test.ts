import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups, testFiles } from '../grouped/group';

/** `npm test` runs the files of tests in groups: each of them is in one, and in no other. */
const folder = join(__dirname, '../grouped');
const members = Object.entries(groups).map(([name, patterns]) => ({ name, files: testFiles(patterns) }));

test('each file of tests is in one group', () => {
  const all = testFiles(['**/*.test.ts']);
  expect(all.length).toBeGreaterThan(200);
  expect(members.flatMap(({ files }) => files).sort()).toEqual(all);
});

test('each group is run', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.group.ts'));
  expect(files.sort()).toEqual(members.map(({ name }) => `${name}.group.ts`).sort());
  for (const { name } of members)
    expect(readFileSync(join(folder, `${name}.group.ts`), 'utf8')).toContain(`runGroup('${name}');`);
});

test('tests of pages are in groups of pages, and the others are not', () => {
  for (const { name, files } of members) {
    const others = files.filter((file) => file.endsWith('.dom.test.ts') !== name.endsWith('.dom'));
    expect({ name, others }).toEqual({ name, others: [] });
  }
});
