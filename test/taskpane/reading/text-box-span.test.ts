import { array, assert, constantFrom, property, integer } from 'fast-check';
import { textBoxSpan } from '../../../src/taskpane/reading/text-box-span';

/** What a text box shows of a text: `value` of a textarea by the HTML standard. */
function shown(source: string): string {
  return source.replace(/\r\n?/g, '\n');
}

test.each([
  ['甲\n乙', 2, 3, [2, 3]],
  ['甲\r\n乙', 3, 4, [2, 3]],
  ['甲\r\n乙\r\n丙', 0, 7, [0, 5]],
  ['甲\r乙', 2, 3, [2, 3]],
] as const)('in %j the span %d to %d stands in the box at %j', (source, start, end, [from, to]) => {
  expect(textBoxSpan(source, { start, end })).toEqual({ start: from, end: to });
});

test('the same words stand at the span in the box', () => {
  const texts = array(constantFrom('甲', '乙', '\r\n', '\n', '\r'), { maxLength: 12 });
  assert(
    property(texts, integer({ min: 0, max: 12 }), (parts, at) => {
      // Before a line feed of its own a carriage return would begin a pair.
      const source = parts.join('').replace(/\r(?!\n)(?=\r\n|$)/g, '');
      const start = parts.slice(0, at).join('').length;
      const word = '丙';
      const whole = `${source.slice(0, start)}${word}${source.slice(start)}`;
      const span = textBoxSpan(whole, { start, end: start + word.length });
      return whole.slice(start, start + 1) !== word || shown(whole).slice(span.start, span.end) === word;
    }),
  );
});
