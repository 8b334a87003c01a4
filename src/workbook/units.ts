import { convertUnit, currencies, isCurrency, splitUnit } from '../codelists/units';
import { definedNames } from './schema';

/** What becomes of a figure in one unit where another is asked for. */
export interface Conversion {
  /** The unit asked for, or the common one of the figure's own currency where it is another. */
  readonly standard: string;
  /** One of the printed unit is so many of `standard`. */
  readonly factor: number;
}

/** Conversions by `万元>亿元`: the printed unit and the one asked for. A pair that needs none or has none is not there. */
export type Conversions = ReadonlyMap<string, Conversion>;

/** By indicator the currency in which its figures are printed besides its own, where that is not the usual one. */
export type UnusualCurrencies = ReadonlyMap<string, string>;

/** Money that people may type into any workbook; other currencies convert where its rows hold them, so that the list stays short. */
const usualMoney = ['元', '美元', '港元', '欧元'];
const kinds = [...usualMoney, '吨', '千瓦时', '亩', '平方米', '立方米', '人次', '人', '家'];
const multipliers = ['', '百', '千', '万', '百万', '千万', '亿'];
/** Units that people type and that no multiplier makes of a kind. */
const otherUnits = [
  '户',
  '万户',
  '个',
  '万个',
  '公斤',
  '万公斤',
  '斤',
  '公顷',
  '万公顷',
  '度',
  '万度',
  '亿度',
  '平方公里',
  '‰',
];

/** The last letters of all currencies: 元 of most, 镑 of 英镑. */
const moneyEnds: readonly string[] = [...new Set(currencies.map((currency) => currency.slice(-1)))];

/** Units of figures that do not add up over places: shares, what is counted by the head, days, indexes. */
export const notAdditiveUnits: readonly string[] = ['', '%', '‰', '元', '天', '个百分点'];
/** In the name of an average. */
export const perHead = '人均';

/** True of money in any currency: 亿元, 亿日元, 亿英镑; not of 元/吨. */
export function isMoney(unit: string): boolean {
  return moneyEnds.includes(unit.slice(-1)) && unit !== '';
}

/** The formula of `isMoney` for a cell. */
export function isMoneyFormula(unit: string): string {
  return `OR(${moneyEnds.map((end) => `RIGHT(${unit},1)="${end}"`).join(',')})`;
}

/** True where the figures of counties add up to that of their city: not of rates, averages and indexes. */
export function isAdditive(indicator: string, unit: string): boolean {
  return !notAdditiveUnits.includes(unit) && !unit.includes('/') && !indicator.includes(perHead);
}

/**
 * The currency that figures of an indicator are printed in besides that of its unit, as their keys have it behind: 亿美元 for those in
 * yuan, 亿元 for those in dollars, unless another is told; the empty text for what is no sum of money, and for money by the head.
 */
export function otherCurrency(indicator: string, unit: string, unusual: UnusualCurrencies): string {
  const usual = usualCurrency(unit);
  return usual === '' ? '' : (unusual.get(indicator) ?? usual);
}

function usualCurrency(unit: string): string {
  if (unit.length < 2 || !isMoney(unit)) return '';
  return unit.endsWith('美元') ? '亿元' : '亿美元';
}

/** The formula of `otherCurrency` for cells; `indicator` is the name as look-ups must be asked for it. */
export function otherCurrencyFormula(indicator: string, unit: string): string {
  const usual = `IF(RIGHT(${unit},2)="美元","亿元","亿美元")`;
  const unusual = `VLOOKUP(${indicator},${definedNames.currencies},2,0)`;
  return `IF(AND(LEN(${unit})>1,${isMoneyFormula(unit)}),IFERROR(${unusual},${usual}),"")`;
}

/**
 * The other currency of the indicators whose figures are printed in one that is neither that of their unit nor the usual other one: in
 * 亿港元 where more of their rows are in Hong Kong dollars than in any other. `printed` holds the name and the unit of each row.
 */
export function unusualCurrencies(
  printed: Iterable<{ readonly indicator: string; readonly unit: string }>,
  unitOf: (indicator: string) => string | undefined,
  conversions: Conversions,
): UnusualCurrencies {
  const counts = new Map<string, Map<string, number>>();
  for (const { indicator, unit } of printed) {
    const ofDictionary = unitOf(indicator);
    if (ofDictionary === undefined || usualCurrency(ofDictionary) === '') continue;
    const standard = standardUnit(conversions, unit, ofDictionary);
    if (standard === ofDictionary || !isMoney(standard)) continue;
    const known = counts.get(indicator) ?? new Map<string, number>();
    counts.set(indicator, known.set(standard, (known.get(standard) ?? 0) + 1));
  }
  const most = [...counts].map(([indicator, units]) => [indicator, mostOf(units)] as const);
  return new Map(most.filter(([indicator, unit]) => unit !== usualCurrency(unitOf(indicator) ?? '')));
}

/** Where two are printed as often, the first by their letters, so that the order of rows does not matter. */
function mostOf(counts: ReadonlyMap<string, number>): string {
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}

/** How a pair of units stands in the list of conversions. */
export function unitPair(printed: string, asked: string): string {
  return `${printed}>${asked}`;
}

/**
 * The conversions of a workbook: from the usual units and those that its rows hold into those of its dictionary. A
 * currency is never turned into another: 万美元 asked for in 亿元 is given in 亿美元.
 */
export function conversionsOf(held: Iterable<string>, ofDictionary: Iterable<string>): Conversions {
  const heldUnits = [...new Set(held)];
  const asked = new Set(ofDictionary);
  for (const currency of [...usualMoney, ...heldUnits.map((unit) => splitUnit(unit).base).filter(isCurrency)])
    asked.add(`亿${currency}`);
  const usual = kinds.flatMap((kind) => multipliers.map((multiplier) => multiplier + kind));
  const printed = new Set([...usual, ...otherUnits, ...heldUnits]);
  const conversions = new Map<string, Conversion>();
  for (const from of printed) {
    for (const to of asked) {
      if (from === '' || to === '' || from === to) continue;
      const conversion = conversionOf(from, to);
      if (conversion) conversions.set(unitPair(from, to), conversion);
    }
  }
  return conversions;
}

function conversionOf(from: string, to: string): Conversion | null {
  const factor = convertUnit(1, from, to);
  if (factor !== null) return { standard: to, factor };
  const currency = splitUnit(from).base;
  if (!isCurrency(currency) || !isMoney(to)) return null;
  const standard = `亿${currency}`;
  const toCommon = convertUnit(1, from, standard);
  return toCommon === null ? null : { standard, factor: toCommon };
}

/**
 * The unit that a figure is compared in: the dictionary's where the printed one converts into it, else the common one of
 * its currency, else the printed one. A figure without a unit is taken to be in the dictionary's.
 */
export function standardUnit(conversions: Conversions, printed: string, ofDictionary: string | null): string {
  if (ofDictionary === null || printed === ofDictionary) return printed;
  if (printed === '') return ofDictionary;
  return conversions.get(unitPair(printed, ofDictionary))?.standard ?? printed;
}

/** A number in the unit that it is compared in, rounded to ten digits after the point as the formula rounds it. */
export function standardValue(
  conversions: Conversions,
  value: number | null,
  printed: string,
  standard: string,
): number | null {
  if (value === null) return null;
  const factor = conversions.get(unitPair(printed, standard))?.factor;
  return factor === undefined ? value : Number((value * factor).toFixed(10));
}
