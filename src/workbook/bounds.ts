import type { Bound, Observation } from '../model';

/**
 * How 界限 tells what a printed number bounds: `≥`, `＞`, `≤`, `＜`, `约` in front of the level, `至6.5` behind it where a range
 * is printed, and the same for the growth behind 同比: `≥；同比约`. An exact figure has an empty cell.
 */
const signs: Readonly<Record<Bound, string>> = { '=': '', '>=': '≥', '>': '＞', '<=': '≤', '<': '＜', '~': '约' };

/** Begins a bound that tells the upper end of a range. */
export const upTo = '至';
/** Stands before the bound of the growth. */
export const growthMark = '同比';
/** Offered where a person types a bound. */
export const boundChoices: readonly string[] = Object.values(signs).filter((sign) => sign !== '');

/** The text of 界限 for an observation; the empty text where every figure is exact. */
export function boundText(observation: Observation): string {
  const level = observation.value === null ? '' : oneBound(observation.valueBound, observation.valueUpper);
  const growth = observation.growth === null ? '' : oneBound(observation.growthBound, observation.growthUpper);
  return [level, growth === '' ? '' : growthMark + growth].filter((text) => text !== '').join('；');
}

function oneBound(bound: Bound, upper: number | null): string {
  return upper === null ? signs[bound] : `${upTo}${upper}`;
}

/** The bounds of level and growth that a cell of 界限 tells. `readBounds('≥；同比约')` is `{ level: '≥', growth: '约' }`. */
export function readBounds(text: string): { readonly level: string; readonly growth: string } {
  const at = text.indexOf(growthMark);
  if (at < 0) return { level: text.replaceAll('；', ''), growth: '' };
  return {
    level: text.slice(0, at).replaceAll('；', ''),
    growth: text.slice(at + growthMark.length, at + growthMark.length + 20),
  };
}

/** The formulas of `readBounds` for a text. */
export function levelBoundFormula(text: string): string {
  return `SUBSTITUTE(LEFT(${text},IFERROR(FIND("${growthMark}",${text})-1,LEN(${text}))),"；","")`;
}

export function growthBoundFormula(text: string): string {
  return `IFERROR(MID(${text},FIND("${growthMark}",${text})+${growthMark.length},20),"")`;
}

/** A figure with its bound, as sheets show it: `≥5.5`, `130～135`, or the number itself where it is exact. */
export function shownFigure(figure: number, bound: string): number | string {
  if (bound === '') return figure;
  const text = String(Number(figure.toPrecision(15)));
  return bound.startsWith(upTo) ? `${text}～${bound.slice(upTo.length, upTo.length + 20)}` : `${bound}${text}`;
}

/** The formula of `shownFigure` for two cells. */
export function shownFormula(figure: string, bound: string): string {
  const range = `${figure}&"～"&MID(${bound},2,20)`;
  return `IF(${bound}="",${figure},IF(LEFT(${bound},1)="${upTo}",${range},${bound}&${figure}))`;
}

/** The bound of a level that is shown in another unit than printed: the upper end of a range is converted like its lower. */
export function standardBound(bound: string, printed: number, standard: number): string {
  if (!bound.startsWith(upTo) || printed === 0) return bound;
  const upper = Number(bound.slice(upTo.length, upTo.length + 20));
  if (Number.isNaN(upper)) return bound;
  return `${upTo}${Number(((upper * standard) / printed).toFixed(10))}`;
}

/** The formula of `standardBound`. */
export function standardBoundFormula(bound: string, printed: string, standard: string): string {
  return `IF(LEFT(${bound},1)="${upTo}",IFERROR("${upTo}"&ROUND(VALUE(MID(${bound},2,20))*${standard}/${printed},10),${bound}),${bound})`;
}
