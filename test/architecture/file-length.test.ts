import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const root = resolve(__dirname, '../..');
const MOST = 300;

/** Codelists and wording are lists of words: as long as they have to be. */
const files = globSync(['{src,test,scripts}/**/*.{ts,mjs,js}', '*.{js,mjs}', '!src/{codelists,messages}/**'], {
  cwd: root,
});

test('no file is longer than one can read', () => {
  expect(files.length).toBeGreaterThan(500);
  const long = files.filter((file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > MOST);
  expect(long).toEqual([]);
});
