import { convertUnit, splitUnit } from '../codelists/units';

/** How a unit converts: `scale` of `kind` are one of it. 万元 is 10000 of 元, and commonly written in 亿元. */
export interface UnitEntry {
  readonly unit: string;
  /** The bare unit of its dimension; units of one kind convert into one another. */
  readonly kind: string;
  readonly scale: number;
  /** The unit that figures of its kind are compared in where the dictionary's is another currency. */
  readonly common: string;
}

export type UnitTable = ReadonlyMap<string, UnitEntry>;

const currencies = ['元', '美元', '港元', '欧元'];
const kinds = [...currencies, '吨', '千瓦时', '亩', '平方米', '立方米', '人次', '人', '家', '天', '%', '微克/立方米'];
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

/** The units that the workbook converts: the usual ones and those that its rows hold. */
export function unitTable(held: Iterable<string>): UnitTable {
  const usual = kinds.flatMap((kind) =>
    kind === '%' || kind === '天' || kind.includes('/') ? [kind] : multipliers.map((one) => one + kind),
  );
  const units = new Set([...usual, ...otherUnits, ...held]);
  units.delete('');
  return new Map([...units].map((unit) => [unit, unitEntry(unit)]));
}

function unitEntry(unit: string): UnitEntry {
  const split = splitUnit(unit);
  const kind = kinds.find((one) => convertUnit(1, unit, one) !== null) ?? (split.base === '' ? unit : split.base);
  const scale = convertUnit(1, unit, kind) ?? 1;
  return { unit, kind, scale, common: currencies.includes(kind) ? `亿${kind}` : unit };
}

/**
 * The unit that a figure is compared in: the dictionary's where the printed one converts into it, else the common one of
 * its currency, else the printed one. A figure without a unit is taken to be in the dictionary's.
 */
export function standardUnit(units: UnitTable, printed: string, ofDictionary: string | null): string {
  if (ofDictionary === null) return printed;
  if (printed === '' || printed === ofDictionary) return ofDictionary;
  const entry = units.get(printed);
  if (!entry) return printed;
  return entry.kind === units.get(ofDictionary)?.kind ? ofDictionary : entry.common;
}

/** A number in the unit it is compared in; null where that cannot be told. The formula computes in the same order. */
export function standardValue(
  units: UnitTable,
  value: number | null,
  printed: string,
  standard: string,
): number | null {
  if (value === null) return null;
  if (printed === '' || printed === standard) return value;
  const from = units.get(printed);
  const to = units.get(standard);
  return from && to ? (value * from.scale) / to.scale : null;
}
