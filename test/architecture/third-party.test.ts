import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preProcessFile } from 'typescript';

/** `docs/dependencies.md` and the notices say what is shipped, in which version, under which licence. */
const root = resolve(__dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const facts = JSON.parse(text('package.json')) as {
  readonly dependencies?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
};

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly direct: boolean;
}

function script(...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/third-party.mjs', ...given], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const shipped = JSON.parse(script('--list')) as readonly Shipped[];
const [chosen = [], brought = []] = text('docs/dependencies.md')
  .split(/^## /m)
  .slice(1)
  .map((part) =>
    part
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );

test('the package asks for none: what it needs is built in', () => {
  expect(facts.dependencies).toBeUndefined();
});

test('the page lists what we chose, in the versions that are installed, with a reason', () => {
  const direct = shipped.filter((one) => one.direct);
  const listed = chosen.map(([name, version, licence]) => ({ name, version, licence, direct: true }));
  expect(listed.sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))).toEqual(direct);
  expect(Object.fromEntries(direct.map(({ name, version }) => [name, version]))).toEqual(
    Object.fromEntries(direct.map(({ name }) => [name, facts.devDependencies[name]])),
  );
  for (const [name, , , place, reason = ''] of chosen) {
    expect([name, ['page', 'command line', 'both', 'data'].includes(place ?? '')]).toEqual([name, true]);
    expect(reason.length).toBeGreaterThan(10);
  }
});

test('the page lists what these bring along', () => {
  expect(brought).toEqual(
    shipped.filter((one) => !one.direct).map(({ name, version, licence }) => [name, version, licence]),
  );
});

/** A version, where need be of a package that is installed under another name. */
const EXACT = /^(?:npm:(?:@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

test('versions are exact', () => {
  const loose = Object.entries(facts.devDependencies).filter(([, version]) => !EXACT.test(version));
  expect(loose).toEqual([]);
});

/** `BSD` is how an old package says BSD-2-Clause or 3-Clause; where there is a choice, one that is permissive is enough. */
const PERMISSIVE = /^(?:MIT|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|Zlib)$/;

test('every licence is permissive', () => {
  const others = shipped.filter(
    ({ licence }) =>
      !licence
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.test(one))),
  );
  expect(others).toEqual([]);
});

test('the notices are those of the packages: `node scripts/third-party.mjs` writes them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-notices-'));
  try {
    script(join(folder, 'notices.txt'));
    expect(readdirSync(folder)).toEqual(['notices.txt']);
    const made = readFileSync(join(folder, 'notices.txt'), 'utf8');
    expect(made === text('THIRD-PARTY-NOTICES.txt')).toBe(true);
    for (const { name, version } of shipped) expect(made).toContain(`${name} ${version} (`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The compiler finds imports by another way than the script, which so cannot miss one unseen. */
test('what src imports is among them', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const names = files
    .flatMap((file) => preProcessFile(text(join('src', file))).importedFiles.map(({ fileName }) => fileName))
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  const packages = [...new Set(names)];
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.filter((name) => !shipped.some((one) => one.direct && one.name === name))).toEqual([]);
});
