import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const root = resolve(__dirname, '..');

/** Which files of tests run as one, by patterns below `test`; `!` takes some away. A group of pages has a page to run in. */
export const groups = {
  codelists: ['{codelists,model,messages,architecture}/**/*.test.ts'],
  'command-line': ['{cli,commands,library,bench,fuzz,hostile}/**/*.test.ts'],
  excel: ['host/**/*.test.ts', 'hosts/{excel-*,packed-text}.test.ts', '!hosts/excel-{faults,random-work}.test.ts'],
  extract: ['extract/*.test.ts', 'extract/{checks,confidence,context,dictionary,recognisers,text}/**/*.test.ts'],
  faults: ['hosts/excel-faults.test.ts'],
  files: ['hosts/{xlsx,both}*.test.ts'],
  patterns: ['extract/{patterns,phenomena}/**/*.test.ts'],
  'random-work': ['hosts/excel-random-work.test.ts'],
  reports: ['*.test.ts', '{import,manifest}/**/*.test.ts', '!**/*.dom.test.ts'],
  'task-pane': ['{page,taskpane,transfer}/**/*.test.ts', '!**/*.dom.test.ts'],
  workbook: ['workbook/**/*.test.ts'],
  'pages.dom': ['**/*.dom.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type GroupName = keyof typeof groups;

/** Files of tests below `test`, without those that need more than Node. */
export const testFiles = (patterns: readonly string[]): readonly string[] => {
  return globSync([...patterns, '!**/*.{program,office,office-large,e2e,written}.test.ts'], { cwd: root }).sort();
};

/**
 * Runs a group, so that what its files have in common (the dictionary, the regions, Excel's client) is loaded once: loading it
 * is most of what a small file takes. Each file can be run on its own, too.
 */
export function runGroup(name: GroupName): void {
  for (const file of testFiles(groups[name])) describe(file, () => void jest.requireActual(join(root, file)));
  // The longest that any of them asks for.
  jest.setTimeout(300_000);
}
