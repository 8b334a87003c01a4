import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** `tsconfig.library.json` knows the language and nothing else: no page, no Office, no Node. */
test('all that the library takes in compiles without the page, Office or Node', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.library.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  const options = JSON.parse(readFileSync(join(root, 'tsconfig.library.json'), 'utf8')).compilerOptions;
  expect(options).toEqual({ lib: ['ES2023'], types: [] });
}, 120_000);
