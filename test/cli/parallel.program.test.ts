import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** `--stdin-ndjson` as a stage that GNU parallel runs several times: the command of `docs/scale.md`. */
const root = resolve(__dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'zhibiao-parallel-'));
const COUNT = 120;
const isInstalled =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false;

beforeAll(() => {
  const names = readdirSync(join(root, 'test/reports')).filter((name) => name.endsWith('.txt'));
  const texts = names.sort().map((name) => readFileSync(join(root, 'test/reports', name), 'utf8').slice(0, 1200));
  const lines = Array.from({ length: COUNT }, (_, id) =>
    id % 40 === 39 ? '{"id": 39, "text": 5}' : JSON.stringify({ id, text: texts[id % texts.length] }),
  );
  writeFileSync(join(work, 'reports.ndjson'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(work, { recursive: true }));

/** A command of the shell, as a person types it. */
function shell(command: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const ONE = `node "${join(root, 'dist/cli/zhibiao.js')}" extract --stdin-ndjson`;

test('one process answers a line to each line, in order', () => {
  const { stdout, status } = shell(`${ONE} < reports.ndjson`);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(2);
  expect(answers.map(({ id, error }) => [id, error])).toEqual(
    Array.from({ length: COUNT }, (_, id) => (id % 40 === 39 ? [39, 'no-text'] : [id, undefined])),
  );
  expect(answers.flatMap(({ observations = [] }) => observations).length).toBeGreaterThan(COUNT);
}, 120_000);

(isInstalled ? test : test.skip)(
  'several processes under GNU parallel give the same bytes',
  () => {
    const single = shell(`${ONE} < reports.ndjson`).stdout;
    const several = shell(`parallel --pipe --keep-order --jobs 3 --block 20k '${ONE}' < reports.ndjson`);
    expect(several.stdout.length).toBeGreaterThan(0);
    expect(several.stdout === single).toBe(true);
  },
  300_000,
);
