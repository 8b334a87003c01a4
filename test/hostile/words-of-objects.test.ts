import { formatOfFile } from '../../src/cli/formats';
import { bareHead } from '../../src/codelists/indicator-lists';
import { convertUnit, OTHER_UNIT, splitUnit } from '../../src/codelists/units';
import { extract } from '../../src/extract/extract';
import { typedPeriod } from '../../src/taskpane/reading/typed-period';
import { lastMonthOf } from '../../src/workbook/reporting-point';
import { brokenInvariants } from '../extraction-invariants';

/** Words that every object of JavaScript has: looked up in a table of words they must find nothing. */
const words = Object.getOwnPropertyNames(Object.prototype);

describe.each(words)('%s in a text is a word like any other', (word) => {
  test('as the name of an indicator, of a part, as a unit', () => {
    const source = `平阴县2024年统计公报\n地区生产总值300亿元，其中${word}50亿元。${word}完成20亿元，增长5%，${word}12家。市场主体8${word}。\n`;
    const extraction = extract(source);
    expect(brokenInvariants(source, extraction)).toEqual([]);
    expect(extraction.observations.map(({ indicator }) => typeof indicator)).not.toContain('object');
    expect(extraction.observations[0]).toMatchObject({ indicator: '地区生产总值', value: 300 });
  });

  test('as a word of a person’s dictionary', () => {
    const dictionary = [{ name: word, aliases: [], unit: '亿元', group: null, measure: null, better: null, line: 1 }];
    const { observations } = extract(`平阴县2024年统计公报\n${word}完成20亿元，增长5%。\n`, { dictionary });
    expect(observations.map(({ indicator, value }) => [indicator, value])).toEqual([[word, 20]]);
  });

  test('in tables of words', () => {
    expect([bareHead(word, '地区生产总值'), convertUnit(1, word, '亩'), splitUnit(word)]).toEqual([
      null,
      null,
      { factor: 1, base: word, kind: OTHER_UNIT },
    ]);
    expect([typedPeriod(`2024年${word}`), formatOfFile(`a.${word}`), lastMonthOf(`2024年${word}`)]).toEqual([
      null,
      null,
      0,
    ]);
  });
});
