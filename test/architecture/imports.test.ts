import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const src = join(root, 'src');

/** What each folder may import besides itself; a package is allowed where `packages` says so. */
const allowed: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: boolean }>> = {
  model: { folders: [], packages: false },
  transfer: { folders: [], packages: false },
  messages: { folders: ['model'], packages: false },
  codelists: { folders: ['model'], packages: false },
  extract: { folders: ['model', 'codelists'], packages: false },
  import: { folders: ['model'], packages: true },
  workbook: { folders: ['model', 'codelists', 'messages'], packages: false },
  hosts: { folders: ['model', 'transfer', 'workbook'], packages: true },
  library: { folders: ['model', 'codelists', 'extract', 'messages'], packages: false },
  taskpane: {
    folders: ['model', 'transfer', 'codelists', 'extract', 'import', 'workbook', 'hosts', 'messages'],
    packages: true,
  },
  commands: { folders: ['model', 'codelists', 'extract', 'import', 'workbook', 'hosts', 'messages'], packages: true },
  cli: { folders: ['model', 'codelists', 'extract', 'import', 'workbook', 'hosts', 'messages'], packages: true },
};

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;
/** What would make the core impure: the page, Office, files, the clock, chance, the machine's locale. */
const IMPURE =
  /\b(?:document|window|localStorage|navigator|Office|Excel|process|require|Date\.now|new Date\(\)|Math\.random|toLocale\w+|Intl)\b/;

interface SourceFile {
  /** Relative to `src`, with slashes. */
  readonly path: string;
  readonly text: string;
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(src, path).replace(/\\/g, '/'), text: readFileSync(path, 'utf8') }));
}

function importsOf(file: SourceFile): readonly string[] {
  return [...withoutComments(file.text).matchAll(IMPORT)].map((found) => found[1] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** The folder of `src` that an import leads to; null for a package. */
function folderOf(file: SourceFile, imported: string): string | null {
  if (!imported.startsWith('.')) return null;
  return (
    relative(src, resolve(src, dirname(file.path), imported))
      .replace(/\\/g, '/')
      .split('/')[0] ?? null
  );
}

const files = filesBelow(src);

test('every folder of src has its rule', () => {
  expect([...new Set(files.map((file) => file.path.split('/')[0]))].sort()).toEqual(Object.keys(allowed).sort());
});

test.each(Object.entries(allowed))('%s imports only what it may', (folder, { folders, packages }) => {
  const wrong = files
    .filter((file) => file.path.startsWith(`${folder}/`))
    .flatMap((file) => importsOf(file).map((imported) => ({ file, imported, leadsTo: folderOf(file, imported) })))
    // The command line tells its version.
    .filter(({ imported }) => !(folder === 'cli' && imported === '../../package.json'))
    .filter(({ leadsTo }) => (leadsTo === null ? !packages : leadsTo !== folder && !folders.includes(leadsTo)))
    .map(({ file, imported }) => `${file.path} imports ${imported}`);
  expect(wrong).toEqual([]);
});

test('the hosts do not know each other', () => {
  const wrong = files
    .filter((file) => file.path.startsWith('hosts/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => relative(src, resolve(src, dirname(file.path), imported)).replace(/\\/g, '/'))
        .filter((target) => target.startsWith('hosts/') && hostOf(target) !== hostOf(file.path))
        .map((target) => `${file.path} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

function hostOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

test.each(['model', 'messages', 'codelists', 'extract', 'library', 'workbook'])('%s is pure', (folder) => {
  const impure = files
    .filter((file) => file.path.startsWith(`${folder}/`))
    .map((file) => ({ path: file.path, found: IMPURE.exec(withoutComments(withoutTexts(file.text)))?.[0] }))
    .filter(({ found }) => found !== undefined);
  expect(impure).toEqual([]);
});

function withoutTexts(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}

test('the rules see what is forbidden', () => {
  const file = {
    path: 'extract/patterns/x.ts',
    text: "import { a } from '../../workbook/plan';\nimport b from 'lit';",
  };
  expect(importsOf(file).map((imported) => folderOf(file, imported))).toEqual(['workbook', null]);
  expect(IMPURE.test(withoutComments("// Date.now\nconst a = 'window';".replace(/'.*'/, "''")))).toBe(false);
  expect(IMPURE.test('const now = Date.now();')).toBe(true);
});
