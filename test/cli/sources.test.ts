import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileSource, largestMegabytes, standardInputSource } from '../../src/cli/sources';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('gives a file under the path as it was given', async () => {
  const path = file('报告.txt', '\ufeff增长5.6%');
  expect(await fileSource(path)).toEqual({ kind: 'source', source: { name: path, path, text: '增长5.6%' } });
});

it('tells what is wrong with a path', async () => {
  const large = file('large.txt', '');
  truncateSync(large, (largestMegabytes + 1) * 1024 * 1024);
  const found = await Promise.all(
    [
      join(folder, 'none.txt'),
      join(folder, '报告.txt', 'x'),
      folder,
      large,
      file('a.jpg', Uint8Array.of(0xff, 0xd8, 0xff)),
      file('empty.txt', ''),
    ].map(fileSource),
  );
  expect(found.map((one) => one.kind === 'problem' && one.problem)).toEqual([
    'missing',
    'missing',
    'directory',
    'too-large',
    'image',
    'empty',
  ]);
});

(process.getuid?.() === 0 ? it.skip : it)('tells of a file that may not be read', async () => {
  const path = file('closed.txt', '增长');
  chmodSync(path, 0);
  expect(await fileSource(path)).toMatchObject({ kind: 'problem', problem: 'denied' });
});

it('joins what is piped in, even where a character is cut in two', async () => {
  const bytes = Buffer.from('增长5.6%');
  const result = await standardInputSource(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]));
  expect(result).toEqual({ kind: 'source', source: { name: '-', path: null, text: '增长5.6%' } });
});

it('tells of a broken pipe', async () => {
  const broken = new Readable({
    read() {
      this.destroy(Object.assign(new Error('gone'), { code: 'EIO' }));
    },
  });
  expect(await standardInputSource(broken)).toEqual({
    kind: 'problem',
    name: '-',
    problem: 'unreadable',
    detail: 'EIO',
  });
});
