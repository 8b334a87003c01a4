import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obstacleTo, writeWhole } from '../../src/cli/write-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('内容');

it('writes the whole file and leaves nothing beside it', () => {
  const path = join(folder, 'a.xlsx');
  expect(writeWhole(path, bytes, false)).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('内容');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

it('never replaces a file unless told to', () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, '旧');
  expect(writeWhole(path, bytes, false)).toEqual({ problem: 'exists', path, detail: '' });
  expect(readFileSync(path, 'utf8')).toBe('旧');
  expect(writeWhole(path, bytes, true)).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('内容');
});

it.each([false, true])('sees beforehand what hinders (replace %s)', (replace) => {
  mkdirSync(join(folder, 'b.xlsx'));
  expect(obstacleTo(join(folder, 'none', 'a.xlsx'), replace)).toEqual({
    problem: 'no-folder',
    path: join(folder, 'none'),
    detail: '',
  });
  expect(obstacleTo(join(folder, 'b.xlsx'), replace)).toEqual({
    problem: 'is-folder',
    path: join(folder, 'b.xlsx'),
    detail: '',
  });
  writeFileSync(join(folder, 'file'), '');
  expect(obstacleTo(join(folder, 'file', 'a.xlsx'), replace)).toMatchObject({ problem: 'no-folder' });
  expect(obstacleTo(join(folder, 'c.xlsx'), replace)).toBeNull();
});

it('leaves the old file and nothing half-written where the writing fails', () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, '旧');
  const beside = join(folder, `.a.xlsx.${process.pid}.tmp`);
  mkdirSync(beside); // stands in the way
  writeFileSync(join(beside, 'theirs'), '');
  expect(writeWhole(path, bytes, true)).toMatchObject({ problem: 'failed', detail: 'EEXIST' });
  expect(readFileSync(path, 'utf8')).toBe('旧');
});
