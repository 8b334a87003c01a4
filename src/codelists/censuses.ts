/** A census by its number, as reports name the time that they compare with: 第六次全国人口普查. A piece of a regular expression. */
export const census = '第[一二三四五六七八]次(?:全国)?(?:人口|经济|农业|工业)普查';
