/*
 * Code points that look like a character of everyday text and are another: what a PDF's font gives where its maps name the radical
 * (⼀⼊⻓⺠) or the compatibility form (度) in place of the ideograph.
 */

/** Kangxi radicals and compatibility ideographs, which Unicode normalises (NFKC); both ends inclusive. */
const NORMALISED: readonly (readonly [number, number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
];

/** The CJK radicals that are whole characters, each with its ideograph (EquivalentUnifiedIdeograph.txt of Unicode). */
const RADICALS = `⺁厂 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋卩 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彐 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺝月 ⺞歺
⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爪 ⺥爪 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳罓 ⺴冈 ⺵罒 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀
⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑长 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨
⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟食 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫齐 ⻬齐 ⻭齿 ⻮齿 ⻯龙 ⻰龙 ⻱龟 ⻲龟 ⻳龟`;

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
  for (const pair of RADICALS.split(/\s/)) yield [pair.charCodeAt(0), pair.charCodeAt(1)];
}
