import { readDictionaryFile } from '../../../src/cli/dictionary-file';
import { indicators } from '../../../src/codelists/indicators';
import { messagesFor } from '../../../src/messages';
import type { Chance } from '../chance';
import { readingProblems } from '../read-text';
import { textIn, type FuzzTarget } from '../target';
import { mutatedText } from '../text-mutations';

const HEADS = ['指标', '别名', '标准单位', '类别', '类型', '优劣', 'indicator', 'aliases', '', '备注'];
const CELLS = [
  '',
  '万吨',
  '亿元',
  '流量',
  '存量',
  'flow',
  '越高越好',
  '农业',
  '5',
  '%',
  '增长',
  '平阴县',
  '2024年',
  '茶',
  'a'.repeat(50),
];

function dictionaryText(texts: readonly string[], chance: Chance): string {
  const word = (): string => {
    if (chance.once(4)) return chance.pick(indicators).name;
    const text = mutatedText(texts, chance, 200);
    const from = chance.below(text.length);
    return text.slice(from, from + 1 + chance.below(10)).replace(/[\t\r\n]/g, '');
  };
  const row = (): string =>
    [word(), [word(), word()].join('、'), chance.pick(CELLS), chance.pick(CELLS), chance.pick(CELLS)].join('\t');
  const head = chance.once(6)
    ? [chance.pick(HEADS), chance.pick(HEADS)].join('\t')
    : '指标\t别名\t标准单位\t类别\t类型';
  return [head, ...Array.from({ length: chance.below(12) }, row)].join(chance.pick(['\n', '\r\n', '\r']));
}

/** What parts the dictionary from the report that is read with it. */
const RULE = '\n====\n';

/** A person's dictionary, and a report that is read with what was taken of it. */
export const dictionary: FuzzTarget = {
  name: 'dictionary',
  make: ({ reports }, chance) => `${dictionaryText(reports, chance)}${RULE}${mutatedText(reports, chance, 800)}`,
  run(input) {
    const [entries = '', source = ''] = textIn(input).split(RULE);
    const read = readDictionaryFile(entries, messagesFor('zh-CN'));
    if (read.kind === 'problems') {
      return read.problems.every((sentence) => sentence !== '') ? [] : ['a problem of the dictionary has no wording'];
    }
    // Its indicators are core, which the rule for texts without a dictionary does not know.
    return readingProblems(source, { dictionary: read.dictionary }).filter((one) => !one.includes('core is not'));
  },
};
