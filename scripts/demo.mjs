/**
 * What `npm run demo` shows once the program is built: the first rows of each sample report as the command line prints
 * them, then a workbook of all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist/cli/zhibiao.js');
const folder = join('test', 'reports');
const workbook = join('out', 'demo.xlsx');

const ROWS_SHOWN = 8;
const HEAD_LINES = 3; // title, heads, rule

const reports = readdirSync(join(root, folder))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(folder, name));

function zhibiao(...given) {
  const columns = String(process.stdout.columns ?? 150);
  return execFileSync(process.execPath, [program, ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: columns },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

for (const report of reports) {
  const lines = zhibiao('extract', report).trimEnd().split('\n');
  const hidden = lines.length - HEAD_LINES - ROWS_SHOWN;
  console.log(lines.slice(0, HEAD_LINES + ROWS_SHOWN).join('\n'));
  console.log(hidden > 0 ? `…… 其余 ${hidden} 条见工作簿\n` : '');
}

mkdirSync(join(root, 'out'), { recursive: true });
process.stdout.write(zhibiao('workbook', ...reports, '--out', workbook, '--force'));
console.log(`
打开 ${join(root, workbook)}
  “指标数据”是上面这些行，每行带原文；“对比”是可以选时期和口径的对比表，全部由公式算出。
换成自己的报告：
  node ${relative(process.cwd(), program)} extract 报告.txt
  node ${relative(process.cwd(), program)} workbook 报告1.txt 报告2.txt --out 对比.xlsx`);
