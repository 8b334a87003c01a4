/*
 * Code points that look like a character of everyday text and are another: what a PDF's font gives where its maps name the radical
 * (⼀⼊⻓⺠) or the compatibility form (度) in place of the ideograph.
 */

/** Kangxi radicals and compatibility ideographs, which Unicode normalises (NFKC); both ends inclusive. */
const NORMALISED: readonly (readonly [number, number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
];

/**
 * The ideographs of the CJK radicals in their order, a blank for one that is no whole character (EquivalentUnifiedIdeograph.txt of Unicode):
 * of ⺁ (U+2E81) 厂, of ⺄ 乙.
 */
const RADICALS =
  '厂  乙亻冂 刀刂卜卩小小兀尣尢 巳幺彐彐忄心扌攵 旡 月歺母民氵氺灬爪爪丬牛犭王疋目示礻竹糹纟罓罒罓冈罒羊羊羊耂肀' +
  '聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅长镸长门 阝雨青韦页风飞食 食饣 马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟龟';
const FIRST_RADICAL = 0x2e81;

/**
 * Each look-alike with the ideograph that is meant, both as code units; the ideograph may be a traditional one.
 *
 * @example new Map(lookAlikes()).get('⼈'.charCodeAt(0)) // that of 人
 */
export function* lookAlikes(): Iterable<readonly [number, number]> {
  for (const [first, last] of NORMALISED)
    for (let code = first; code <= last; code += 1) {
      const meant = String.fromCharCode(code).normalize('NFKC');
      if (meant.length === 1 && meant.charCodeAt(0) !== code) yield [code, meant.charCodeAt(0)];
    }
  for (let at = 0; at < RADICALS.length; at += 1)
    if (RADICALS[at] !== ' ') yield [FIRST_RADICAL + at, RADICALS.charCodeAt(at)];
}
