/**
 * How statistical offices call a figure that takes the place of an earlier one, by what it is called in 备注. NBS publishes a
 * year's GDP as 初步核算, then 最终核实; after a census earlier years are revised (普查修订).
 */
export const vintageWords: readonly (readonly [string, RegExp])[] = [
  ['普查修订', /普查[^，。；]{0,12}修订|[四五六]经普|修订[^，。；]{0,12}普查/],
  ['最终核实', /最终核[实算定]|核实数/],
  ['修订', /修订(?:数|后|为|值)|历史数据修订/],
];

/** What a text says of the vintage of its figures; null where nothing. `vintageIn('最终核实数为140亿元')` is 最终核实. */
export function vintageIn(text: string): string | null {
  return vintageWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
