import { linesOf } from './reading';

/** A table as it is pasted, and its rows as `linesOf` tells them. */
export interface Layout {
  readonly name: string;
  readonly lines: readonly string[];
  readonly reads: readonly string[];
}

/** Declares a test for each layout. */
export function testLayouts(layouts: readonly Layout[]): void {
  it.each(layouts)('$name', ({ lines, reads }) => {
    expect(linesOf(lines.join('\n'))).toEqual(reads);
  });
}
