import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { madeDocx, paragraph } from '../import/docx/made-docx';
import { madePdf } from '../import/pdf/made-pdf';

/** What `npm pack` makes, installed in an empty folder: a package for who has nothing of this repository. */
const root = resolve(__dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'zhibiao-package-'));
const consumer = join(work, 'consumer');
const SENTENCE = '2024年上半年，历城区地区生产总值完成126.40亿元，增长5.6%。';

interface Packed {
  readonly filename: string;
  readonly version: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

function run(program: string, given: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(program, given, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

beforeAll(() => {
  // `npm run test:program` has built it; a second build would take it away from under the other tests.
  const given = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', work];
  const pack = run('npm', given, root);
  if (pack.status !== 0) throw new Error(pack.stdout + pack.stderr);
  [packed] = JSON.parse(pack.stdout) as [Packed];
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{"name":"consumer","private":true}');
  const install = run('npm', ['i', '--offline', '--no-audit', '--no-fund', join(work, packed.filename)], consumer);
  if (install.status !== 0) throw new Error(install.stdout + install.stderr);
}, 300_000);
afterAll(() => rmSync(work, { recursive: true }));

test('it holds what runs and what tells of it, and nothing else', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter((path) => !/^dist\/cli\/[\w-]+\.js$/.test(path)).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.en.md',
    'README.md',
    'THIRD-PARTY-NOTICES.txt',
    'dist/library/index.d.mts',
    'dist/library/index.mjs',
    'docs/api/README.md',
    'package.json',
  ]);
  expect(paths).toEqual(expect.arrayContaining(['dist/cli/zhibiao.js', 'dist/cli/report-worker.js']));
  expect(packed.unpackedSize).toBeLessThan(16_000_000);
});

test('it is built before it is packed, asks for no other package and runs nothing when it is installed', () => {
  const facts = JSON.parse(readFileSync(join(consumer, 'node_modules/zhibiao/package.json'), 'utf8'));
  expect(facts.scripts.prepack).toBe('npm run --silent build:library');
  expect(facts.dependencies).toBeUndefined();
  expect(Object.keys(facts.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  const lock = JSON.parse(readFileSync(join(consumer, 'package-lock.json'), 'utf8'));
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/zhibiao']);
});

test('its version is the newest of the changelog', () => {
  const [, newest] = /^## (\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
  expect(packed.version).toBe(newest);
});

test('it is imported from JavaScript', () => {
  writeFileSync(
    join(consumer, 'main.mjs'),
    `import { extract } from 'zhibiao';
     const { observations } = extract(${JSON.stringify(SENTENCE)});
     console.log(JSON.stringify(observations.map(({ indicator, value, period }) => [indicator, value, period])));`,
  );
  const { status, stdout, stderr } = run(process.execPath, ['main.mjs'], consumer);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual([['地区生产总值', 126.4, '2024-01/2024-06']]);
});

test('it leaves its parts to nobody: only what is exported can be imported', () => {
  writeFileSync(join(consumer, 'deep.mjs'), `import 'zhibiao/dist/library/index.mjs';`);
  expect(run(process.execPath, ['deep.mjs'], consumer).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

describe.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('TypeScript with module %s, resolved by %s', (module, moduleResolution) => {
  function checked(program: string) {
    writeFileSync(join(consumer, 'main.mts'), program);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022'];
    const given = [tsc, ...options, '--module', module, '--moduleResolution', moduleResolution, 'main.mts'];
    return run(process.execPath, given, consumer);
  }

  test('checks a program that is right', () => {
    const program = `
      import { extract, diagnosticSentence, type Observation, type UserDictionary } from 'zhibiao';
      const dictionary: UserDictionary = [];
      const { observations, diagnostics } = extract('…', { region: '平阴县', dictionary });
      export const growth: readonly (number | null)[] = observations.map((one: Observation) => one.growth);
      export const problems: string[] = diagnostics.map((one) => diagnosticSentence(one, 'en-US'));`;
    expect(checked(program)).toMatchObject({ status: 0, stdout: '' });
  }, 120_000);

  test('refuses one that is not', () => {
    const program = `
      import { extract } from 'zhibiao';
      extract(5);
      extract('…').observations[0]!.value.toFixed(2);
      extract('…').nothing;`;
    const told = [...checked(program).stdout.matchAll(/main\.mts\((\d+),\d+\): error (TS\d+)/g)];
    expect(told.map(([, line, code]) => `${line} ${code}`)).toEqual(['3 TS2345', '4 TS2531', '5 TS2339']);
  }, 120_000);
});

describe('its command', () => {
  const zhibiao = (...given: readonly string[]) =>
    run(process.execPath, [join(consumer, 'node_modules/.bin/zhibiao'), ...given], consumer);

  test('tells its version', () => expect(zhibiao('--version').stdout.trim()).toBe(packed.version));

  test('reads each kind of file, in threads too, and writes each kind of output', () => {
    const folder = join(consumer, 'reports');
    mkdirSync(folder);
    writeFileSync(join(folder, '1.txt'), SENTENCE);
    writeFileSync(join(folder, '2.html'), `<p>${SENTENCE}</p>`);
    writeFileSync(join(folder, '3.docx'), madeDocx(paragraph(SENTENCE)));
    writeFileSync(join(folder, '4.pdf'), madePdf([[[SENTENCE, 60, 700]]]));
    const { status, stdout, stderr } = zhibiao('extract', 'reports', '--jobs', '2', '--format', 'ndjson');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ source, value, growth }) => [source, value, growth])).toEqual(
      ['1.txt', '2.html', '3.docx', '4.pdf'].map((name) => [`reports/${name}`, 126.4, 5.6]),
    );
    for (const name of ['rows.csv', 'rows.xlsx', 'rows.parquet']) {
      expect(zhibiao('extract', 'reports', '--out', name).status).toBe(0);
    }
    expect(zhibiao('workbook', 'reports/1.txt', '--out', 'book.xlsx').status).toBe(0);
    expect(zhibiao('workbook', 'reports/2.html', '--update', 'book.xlsx').status).toBe(0);
  }, 120_000);
});
