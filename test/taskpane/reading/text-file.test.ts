import { readTextFile } from '../../../src/taskpane/reading/text-file';

test('a text file is read', async () => {
  await expect(readTextFile(new Blob(['增长5.6%']))).resolves.toMatchObject({ kind: 'text', text: '增长5.6%' });
});

test('an image is refused as one', async () => {
  const jpeg = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]);
  await expect(readTextFile(jpeg)).resolves.toEqual({ kind: 'problem', problem: 'image' });
});

test('a file that has gone is refused as such', async () => {
  const gone = new Blob([]);
  gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
  await expect(readTextFile(gone)).resolves.toEqual({ kind: 'problem', problem: 'gone' });
});
