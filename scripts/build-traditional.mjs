/**
 * Makes src/codelists/traditional.generated.ts from the dictionaries of opencc-js (MIT; the data of OpenCC is
 * Apache-2.0): a table of single characters and the contexts in which a character is read otherwise.
 * Run `node scripts/build-traditional.mjs`.
 *
 * The table is OpenCC's `t` to `cn`, and where that leaves a character alone, `hk` or `tw` to `cn` (衞 卫, 著 着): web pages
 * of the mainland that were converted to traditional characters mix all three. Only pairs of one UTF-16 unit each are
 * kept, so that a conversion never moves an offset, and only those that simplified text in GB 2312 or a name of a place can come from;
 * the others are too rare for any report.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import OpenCC from 'opencc-js';
import hongKongVariants from '../node_modules/opencc-js/dist/esm-lib/dict/HKVariantsRev.js';
import characters from '../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js';
import phrases from '../node_modules/opencc-js/dist/esm-lib/dict/TSPhrases.js';
import taiwanVariants from '../node_modules/opencc-js/dist/esm-lib/dict/TWVariantsRev.js';
import { placeCharacters } from './build-regions.mjs';
import { gapsOf } from './character-gaps.mjs';

const target = fileURLToPath(new URL('../src/codelists/traditional.generated.ts', import.meta.url));

/**
 * Characters whose other readings matter in a report. The rest of OpenCC's phrases tell person's names, music and Buddhism
 * apart, or would touch simplified text (沈 in 沈阳, 於 in 对於单位).
 */
const READ_BY_CONTEXT = '乾瞭藉覆著畫俱甦彷';

/** 著 is 着 as a particle and stays 著 for what is written or plain to see; simplified text has both characters. */
const WITH_ZHU = '名著 著名 著作 著称 著述 著录 著者 合著 编著 论著 专著 原著 译著 巨著 土著 拙著 遗著 显著 卓著 昭著';

/** What GB 2312 lacks and names of places have: 浉河区. */
const inNames = new Set(placeCharacters());

const convert = ['t', 'hk', 'tw'].map((from) => OpenCC.Converter({ from, to: 'cn' }));
const pairs = (dictionary) => dictionary.split('|').map((pair) => pair.split(' '));

function characterTable() {
  const from = new Set([characters, hongKongVariants, taiwanVariants].flatMap((one) => pairs(one).map(([key]) => key)));
  const written = new Set(pairs(characters).map(([, value]) => value)); // 么 is simplified here, whatever it is in Taiwan
  const table = new Map();
  for (const character of [...from].sort()) {
    const simplified = convert
      .slice(0, written.has(character) ? 1 : 3)
      .map((one) => one(character))
      .find((one) => one !== character);
    const isOne = simplified && character.length === 1 && simplified.length === 1;
    if (isOne && (isOfGb2312(simplified) || inNames.has(simplified))) table.set(character, simplified);
  }
  return table;
}

/** Han characters of GB 2312, in which simplified text is written; a conversion of it to traditional characters makes no others. */
function isOfGb2312(character) {
  const [first = 0, second = 0] = iconv.encode(character, 'gb2312');
  return first >= 0xb0 && first <= 0xf7 && second >= 0xa1;
}

/** `乾|州|乾` and `|乾|县|乾`: what stands before, the character, what stands after (both simplified), and how it is read then. */
function contexts(table) {
  const plain = (text) => [...text].map((one) => table.get(one) ?? one).join('');
  const found = new Set();
  const own = WITH_ZHU.split(' ').map((phrase) => [phrase, phrase]);
  for (const [traditional, simplified] of [...pairs(phrases), ...own]) {
    if (traditional.length !== simplified.length || [...traditional].length !== traditional.length) continue;
    for (const [at, read] of [...simplified].entries()) {
      const focus = traditional[at];
      if (!READ_BY_CONTEXT.includes(focus) || plain(focus) === read) continue;
      found.add([plain(traditional.slice(0, at)), focus, plain(traditional.slice(at + 1)), read].join('|'));
    }
  }
  return withoutImplied([...found].sort());
}

/** Drops a context that holds a shorter one with the same reading: 扭轉乾坤 says nothing beyond 乾坤. */
function withoutImplied(lines) {
  const parts = lines.map((line) => line.split('|'));
  return lines.filter((_, index) => {
    const [before, focus, after, read] = parts[index];
    return !parts.some(
      ([otherBefore, otherFocus, otherAfter, otherRead], other) =>
        other !== index &&
        otherFocus === focus &&
        otherRead === read &&
        before.endsWith(otherBefore) &&
        after.startsWith(otherAfter),
    );
  });
}

/** Text of src/codelists/traditional.generated.ts. */
export function generate() {
  // In the order of the simplified ones, whose distances are small then; those of one radical stand together in both.
  const table = new Map(
    [...characterTable()].sort(
      ([a, ofA], [b, ofB]) => ofA.charCodeAt(0) - ofB.charCodeAt(0) || a.charCodeAt(0) - b.charCodeAt(0),
    ),
  );
  return `// Made by scripts/build-traditional.mjs from opencc-js. Do not edit.

/**
 * Characters that simplified text writes otherwise, each as its distance from the one before, to the base of 26 with a capital at its
 * end: packed, that takes less than they do.
 */
export const traditionalGaps =
  '${gapsOf([...table.keys()])}';
/** One for one how simplified text writes them, in the same way. */
export const simplifiedGaps =
  '${gapsOf([...table.values()])}';

/** What stands before, the character, what stands after (both simplified), how the character is written there. */
export const contextLines = \`${contexts(table).join('\n')}\`;
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeFile(target, generate());
