import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../../src/cli/batch/file-list';

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
const before = process.cwd();
beforeAll(() => {
  for (const below of ['报告/乙', '报告/甲', '空']) mkdirSync(join(folder, below), { recursive: true });
  const names = [
    '报告/乙/2.TXT',
    '报告/乙/10.docx',
    '报告/甲/1.html',
    '报告/a.pdf',
    '报告/旧.doc',
    '报告/图.jpg',
    '[1].txt',
  ];
  for (const name of [...names, '报告/.隐藏/1.txt', '.隐藏.txt']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '增长5.6%');
  }
  symlinkSync(join(folder, '报告'), join(folder, '报告/圈'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test.each([
  [['报告/a.pdf'], ['报告/a.pdf']],
  [['none.txt'], ['none.txt']],
  [['报告'], ['报告/a.pdf', '报告/乙/10.docx', '报告/乙/2.TXT', '报告/旧.doc', '报告/甲/1.html']],
  [['./报告/甲/'], ['报告/甲/1.html']],
  [['.'], ['[1].txt', '报告/a.pdf', '报告/乙/10.docx', '报告/乙/2.TXT', '报告/旧.doc', '报告/甲/1.html']],
  [['报告/**/*.{html,docx}'], ['报告/乙/10.docx', '报告/甲/1.html']],
  [['报告/甲/1.html', '报告/甲'], ['报告/甲/1.html']],
  [['[1].txt'], ['[1].txt']],
])('%j stands for %j', async (given, files) => {
  expect(await filesOf(given)).toEqual({ files, empty: [], repeated: [] });
});

it('tells of a folder without reports, of a pattern without files and of a file given twice', async () => {
  expect(await filesOf(['空', '*.pdf', '报告/a.pdf', './报告/a.pdf'])).toEqual({
    files: ['报告/a.pdf'],
    empty: ['空', '*.pdf'],
    repeated: ['./报告/a.pdf'],
  });
});
