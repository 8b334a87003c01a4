/** A census by its number, as reports name the time that they compare with: 第六次全国人口普查. A piece of a regular expression. */
export const census = '第[一二三四五六七八]次(?:全国)?(?:人口|经济|农业|工业)普查';

const POPULATION = /第([五六七八])次(?:全国)?人口普查/;

/** The year of the census of the population that a title names: 2020 of 第七次全国人口普查公报; null where it names none. */
export function censusYear(title: string): number | null {
  const [, number] = POPULATION.exec(title) ?? [];
  return number === undefined ? null : 2000 + 10 * '五六七八'.indexOf(number);
}
