import type { Chance } from './chance';

/** One way to change a text. */
export type TextMutation = (text: string, chance: Chance) => string;

/** What a paste, a web page or an enemy puts between the characters of a report, and words that the engine steers by. */
const NOISE = [
  ...[
    ' ',
    '\u3000',
    '\n',
    '\r\n',
    '\t',
    '|',
    ',',
    '，',
    '。',
    '、',
    '；',
    '：',
    '(',
    ')',
    '（',
    '）',
    '-',
    '—',
    '~',
    '%',
  ],
  ...[
    '5',
    '８',
    '0',
    '.',
    '..',
    '12',
    '千',
    '亿',
    '亿元',
    '第',
    '位',
    '全市',
    '全县',
    '分别',
    '增长',
    '下降',
    '由',
    '至',
    '到',
  ],
  ...[
    '其中',
    '占',
    '比',
    '为',
    '达',
    '超',
    '预计',
    '力争',
    '2023年',
    '上半年',
    '1-7月',
    '个百分点',
    '倍',
    '番',
    '位居',
    '以上',
  ],
  ...['\u0000', '\u0007', '\u001b[31m', '\ufffd', '\ufeff', '\u200b', '\u00ad', '\u202e', '\u2066', '\u2069', '\u0301'],
  ...[
    '\ud83d',
    '\udc4d',
    '\u{1f44d}',
    '\u{20000}',
    '\u2028',
    '\u0085',
    '=1+1',
    '@SUM(A1)',
    '<script>',
    '</td>',
    '&#0;',
  ],
  ...[
    '__proto__',
    'constructor',
    '1e999',
    '-0',
    'NaN',
    '0x1F',
    '9'.repeat(40),
    '（zhǎng）',
    '單位：億元',
    '[13]',
    '①',
    '⑽',
  ],
];

/** Numbers as no report prints them. */
const NUMBERS = [
  ...[
    '0',
    '00',
    '-5',
    '1e309',
    '0.0000001',
    '99999999999999999999',
    '1,234,567.89',
    '1，234',
    '3.1.4',
    '.5',
    '5.',
    '１２．３',
  ],
  ...[
    '三百二十一',
    '两千零八',
    '一点五',
    '半',
    '百分之五',
    '1/3',
    '5:3:2',
    '10-20',
    '±3',
    '－7',
    '1 234',
    '5.6%%',
    '〇',
    '廿',
  ],
];

const CUT = /[^，。；、\n]*[，。；、\n]?/g;
const RUN = /\d+(?:\.\d+)?/g;

function partsOf(text: string): string[] {
  return text.match(CUT)?.filter((part) => part !== '') ?? [];
}

const cut: TextMutation = (text, chance) => {
  const from = chance.below(text.length);
  return text.slice(from, from + 1 + chance.below(text.length - from));
};

const swapParts: TextMutation = (text, chance) => {
  const parts = partsOf(text);
  if (parts.length < 2) return text;
  const [a, b] = [chance.below(parts.length), chance.below(parts.length)];
  [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
  return parts.join('');
};

const dropPart: TextMutation = (text, chance) => {
  const parts = partsOf(text);
  parts.splice(chance.below(parts.length), 1 + chance.below(3));
  return parts.join('');
};

const repeatPart: TextMutation = (text, chance) => {
  const parts = partsOf(text);
  const at = chance.below(parts.length);
  parts.splice(at, 0, (parts[at] ?? '').repeat(1 + chance.below(chance.once(20) ? 2000 : 6)));
  return parts.join('');
};

const insertNoise: TextMutation = (text, chance) => {
  const at = chance.below(text.length + 1);
  const noise = chance.pick(NOISE).repeat(chance.once(12) ? 1 + chance.below(500) : 1);
  return text.slice(0, at) + noise + text.slice(at);
};

const dropCharacters: TextMutation = (text, chance) => {
  const at = chance.below(text.length);
  return text.slice(0, at) + text.slice(at + 1 + chance.below(4));
};

const otherNumber: TextMutation = (text, chance) => {
  const runs = [...text.matchAll(RUN)];
  if (runs.length === 0) return text;
  const run = chance.pick(runs);
  const number = chance.once(2) ? chance.pick(NUMBERS) : chance.pick(runs)[0];
  return text.slice(0, run.index) + number + text.slice(run.index + run[0].length);
};

const fullWidth: TextMutation = (text, chance) => {
  const from = chance.below(text.length);
  const piece = text.slice(from, from + 1 + chance.below(60));
  const wide = piece.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  return text.slice(0, from) + wide + text.slice(from + piece.length);
};

const otherBreaks: TextMutation = (text, chance) => {
  const [from, to] = [chance.pick(['\n', '，', '。', '、', '；']), chance.pick(['\n', '\t', '|', '，', '、', '', ' '])];
  return text.split(from).join(to);
};

const wrapped: TextMutation = (text, chance) => {
  const width = 4 + chance.below(40);
  return text.replace(new RegExp(`[^\\n]{${width}}`, 'gu'), '$&\n');
};

const asTable: TextMutation = (text, chance) => {
  const between = chance.pick(['\t', '|', '\n', '  ']);
  return text.replace(/[：，、](?=[^，。]{0,12}\d)/g, between);
};

const turned: TextMutation = (text) => text.split('\n').reverse().join('\n');

/** Every way, the plain ones more often than those that leave little of a report. */
export const textMutations: readonly TextMutation[] = [
  ...[insertNoise, insertNoise, insertNoise, otherNumber, otherNumber, swapParts, swapParts],
  ...[dropPart, repeatPart, dropCharacters, dropCharacters, fullWidth, otherBreaks, asTable, wrapped, turned, cut],
];

/**
 * A part of one of the texts, or of two, changed in a few ways. Now and then a whole text, and now and then a large one.
 *
 * @example mutatedText(reports, chanceFrom(7))
 */
export function mutatedText(texts: readonly string[], chance: Chance, longest = 6000): string {
  const piece = (): string => {
    const text = chance.pick(texts);
    if (chance.once(10)) return text.slice(0, longest);
    const from = chance.once(3) ? 0 : chance.below(text.length);
    return text.slice(from, from + 20 + chance.below(1500));
  };
  let text = chance.once(3) ? piece() + piece() : piece();
  for (let steps = chance.below(9); steps > 0; steps -= 1) text = chance.pick(textMutations)(text, chance);
  return text.slice(0, longest * (chance.once(50) ? 20 : 2));
}
