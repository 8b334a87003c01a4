import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patterns } from '../../../src/extract/patterns';
import { readBy } from '../reading';

const SOURCES = join(__dirname, '../../../src/extract/patterns');
const names = patterns.map(({ name }) => name);

it('has each name once, and what refuses or speaks of figures before growth, change and level', () => {
  expect(names).toHaveLength(new Set(names).size);
  const at = (name: string): number => names.indexOf(name);
  for (const first of ['garbled', 'potential', 'completion', 'contribution', 'share', 'benchmark', 'other-basis'])
    expect(at(first)).toBeLessThan(at('growth'));
  expect(at('growth')).toBeLessThan(at('change'));
  expect(at('level')).toBe(names.length - 1);
});

/** The sentence under a pattern's doc comment, and a line for each thing that it reads as. */
function exampleOf(name: string): { readonly text: string; readonly reads: readonly string[] } {
  const source = readFileSync(join(SOURCES, `${name}.ts`), 'utf8');
  const [, text = '', lines = ''] =
    /\n \* @example (.+)\n((?: \* - .+\n)+) \*\/\nexport const \w+: Pattern/u.exec(source) ?? [];
  return { text, reads: [...lines.matchAll(/ \* - (.+)\n/gu)].map(([, line = '']) => line) };
}

describe.each(patterns)('$name', ({ name, groups }) => {
  const example = exampleOf(name);

  it('stands in a file of its name, under a doc comment, with sentences of its own', () => {
    const source = readFileSync(join(SOURCES, `${name}.ts`), 'utf8');
    expect(source).toMatch(/\/\*\*\s[^]*?\*\/\nexport const \w+: Pattern = \{/u);
    expect(existsSync(join(__dirname, `${name}.test.ts`))).toBe(true);
  });

  it('is asked for something', () => {
    expect(groups.length).toBeGreaterThan(0);
  });

  it(`reads its example: ${example.text}`, () => {
    const { fired, says } = readBy(name, example.text);
    expect(says).toEqual(example.reads);
    expect(fired).toBeGreaterThan(0);
  });
});
