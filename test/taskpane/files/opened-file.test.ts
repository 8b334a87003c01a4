import { importFile } from '../../../src/import/import-file';
import { largestFile, openedFile } from '../../../src/taskpane/files/opened-file';

const importer = { importBytes: importFile };

test('a text file is read', async () => {
  await expect(openedFile(new Blob(['增长5.6%']), importer)).resolves.toEqual({ kind: 'text', text: '增长5.6%' });
});

test('a saved page is read as what it says', async () => {
  const page = new Blob(['<html><body><p>增长5.6%</p></body></html>']);
  await expect(openedFile(page, importer)).resolves.toEqual({ kind: 'text', text: '增长5.6%' });
});

test('an image is refused as one', async () => {
  const jpeg = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]);
  await expect(openedFile(jpeg, importer)).resolves.toEqual({ kind: 'problem', problem: 'image' });
});

test('a file that has gone is refused as such', async () => {
  const gone = new Blob([]);
  gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
  await expect(openedFile(gone, importer)).resolves.toEqual({ kind: 'problem', problem: 'gone' });
});

test('a file larger than any report is not even read', async () => {
  const large = new Blob([]);
  Object.defineProperty(large, 'size', { value: largestFile + 1 });
  large.arrayBuffer = () => Promise.reject(new Error('read'));
  await expect(openedFile(large, importer)).resolves.toEqual({ kind: 'problem', problem: 'too-large' });
});
