/**
 * Makes the pictures of the sheets in `docs/images` of the demo workbook that `npm run demo` wrote, as they are printed: a page of
 * each sheet without its margins. It asks for LibreOffice (`soffice`) and Poppler (`pdftoppm`, `pdftotext`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const workbook = join(root, 'out', 'demo.xlsx');
const folder = join(root, 'docs', 'images');

const DPI = 120;
/** Pixels left around what is printed; what stands below the foot line is the number of the page. */
const AROUND = 14;
const FOOT = Math.round(0.6 * DPI);
const WHITE = 250;

/** Pictures by what the first line of their first page holds; of 指标数据 a later page, on which there are targets, too. */
const pictures = [
  ['comparison', '主要经济指标对比'],
  ['targets', '主要目标完成情况'],
  ['trend', '主要经济指标趋势'],
  ['panel', '面板'],
  ['data', '指标数据', 8],
  ['sources', '来源'],
  ['unread', '未读数'],
  ['dictionary', '指标字典'],
];

const scratch = mkdtempSync(join(tmpdir(), 'zhibiao-pictures-'));
try {
  const profile = pathToFileURL(join(scratch, 'profile')).href;
  run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    scratch,
    workbook,
  ]);
  const pdf = join(scratch, 'demo.pdf');
  const titles = run('pdftotext', [pdf, '-'])
    .toString('utf8')
    .split('\f')
    .map((page) => page.trimStart().split('\n', 1)[0] ?? '');
  for (const [name, title, later = 0] of pictures) {
    const page = titles.findIndex((line) => line.includes(title)) + 1;
    if (page === 0) throw new Error(`no page of ${title}`);
    draw(pdf, page + later, join(folder, name));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function draw(pdf, page, picture) {
  const at = ['-r', String(DPI), '-f', String(page), '-l', String(page), '-singlefile'];
  const { left, top, right, bottom } = inked(run('pdftoppm', [...at, '-gray', pdf]));
  const crop = { x: left - AROUND, y: top - AROUND, W: right - left + 2 * AROUND, H: bottom - top + 2 * AROUND };
  const cut = Object.entries(crop).flatMap(([side, pixels]) => [`-${side}`, String(Math.max(0, pixels))]);
  run('pdftoppm', [...at, ...cut, '-png', pdf, picture]);
}

/** The part of a page, a grey bitmap, on which something is printed. */
function inked(bitmap) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bitmap.toString('latin1', 0, 60)) ?? [];
  if (head === undefined) throw new Error('no grey bitmap');
  const [across, down] = [Number(width), Number(height)];
  const box = { left: across, top: down, right: 0, bottom: 0 };
  for (let y = 0; y < down - FOOT; y += 1) {
    for (let x = 0; x < across; x += 1) {
      if (bitmap[head.length + y * across + x] > WHITE) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

function run(program, given) {
  return execFileSync(program, given, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
}
