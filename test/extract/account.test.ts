import { extract } from '../../src/extract/extract';

/** Where the digits of a sentence went that no observation holds, in the order of the text. */
function account(sentence: string): readonly string[] {
  const source = `桂阳县2023年经济运行情况\n${sentence}`;
  const from = source.length - sentence.length;
  const { unread, none } = extract(source);
  const told = [
    ...unread.map(({ start, text, reason }) => ({ start, line: `${text}: ${reason}` })),
    ...none.map(({ start, end, class: kind }) => ({ start, line: `${source.slice(start, end)}: ${kind}` })),
  ];
  return told
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line);
}

describe('a run of digits that is of several has each of them told', () => {
  it.each([
    ['what parted two numbers was lost', '占比提高3.1.4%', ['3.1: other', '4%: no-subject']],
    ['a name runs into a unit', '预算的5[31m3.2%', ['5: other', '31m3: no-subject', '.: other', '2%: no-subject']],
    ['one number', '占比提高3.1%', ['3.1%: no-subject']],
  ])('%s: %s', (_, sentence, lines) => {
    expect(account(sentence)).toEqual(lines);
  });
});
