import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as library from '../../src/library';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/api/README.md'), 'utf8');

test('the page says what the doc comments say: `npm run api` makes it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-api-'));
  try {
    const typedoc = join(root, 'node_modules/typedoc/bin/typedoc');
    const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, '--out', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
    expect(readdirSync(folder)).toEqual(['README.md']);
    expect(readFileSync(join(folder, 'README.md'), 'utf8') === page).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);

test.each(Object.keys(library))('%s is on the page, with what it does', (name) => {
  const [, section = ''] = page.split(new RegExp(`^### ${name}(?:\\(\\))?$`, 'm'));
  const [said = ''] = section.split(/^### /m);
  expect(said.replace(/^>.*$/gm, '').replace(/```[^]*?```/g, '')).toMatch(/\w+ \w+ \w+/);
});
