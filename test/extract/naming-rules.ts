import { says, type Specimen } from './reading';

/** One rule of naming: sentences whose rows it names, and look-alikes that it must leave as they are. */
export interface NamingRule {
  readonly rule: string;
  readonly names: readonly Specimen[];
  readonly leaves: readonly Specimen[];
}

/** Declares the tests of rules of naming, each with five sentences and three look-alikes at least. */
export function testNaming(rules: readonly NamingRule[]): void {
  describe.each(rules)('$rule', ({ names, leaves }) => {
    it.each(names.map(([sentence, ...lines]) => ({ sentence, lines })))('$sentence', ({ sentence, lines }) => {
      expect(says(sentence)).toEqual(lines);
    });

    it.each(leaves.map(([sentence, ...lines]) => ({ sentence, lines })))('but not $sentence', ({ sentence, lines }) => {
      expect(says(sentence)).toEqual(lines);
    });
  });

  it('holds each rule with five sentences and three look-alikes', () => {
    for (const { names, leaves } of rules) {
      expect(names.length).toBeGreaterThanOrEqual(5);
      expect(leaves.length).toBeGreaterThanOrEqual(3);
    }
  });
}
