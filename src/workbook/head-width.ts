import { widthOf } from './wrapped-lines';

/** Columns of figures are as wide as a figure needs at least, and no wider than the longest name in three lines. */
const NARROWEST = 10;
const WIDEST = 24;
/** How much wider or narrower than planned columns are to Chinese text: in Excel by its screen, in LibreOffice by the fonts that it has. */
const TOLERANCES = [0.9, 0.95, 1.02, 1.07, 1.17, 1.24] as const;
/** Heads are bold. */
const BOLD = 1.03;

/**
 * The least width at which a head of these parts breaks where a reader would break it: in front of a unit or of 同比, else
 * within the name of the indicator, never within a unit.
 */
export function headWidth(parts: readonly string[]): number {
  for (let width = NARROWEST; width < WIDEST; width += 0.5) {
    if (TOLERANCES.every((tolerance) => isWellBroken(parts, (width - 1) * tolerance))) return width;
  }
  return WIDEST;
}

/** True where the head takes three lines at most and no break stands within a part that is not the first. */
function isWellBroken([name = '', ...others]: readonly string[], room: number): boolean {
  const head = [name, ...others].join('_');
  let [lines, used, at] = [1, 0, 0];
  const starts = startsOf([name, ...others]);
  for (const character of head) {
    const width = widthOf(character) * BOLD;
    if (used + width > room) {
      const isInside = at > name.length && !starts.has(at);
      if (isInside) return false;
      lines += 1;
      used = 0;
    }
    used += width;
    at += character.length;
  }
  return lines <= 3;
}

/** Where the parts behind the name begin, and the lines that join them. */
function startsOf(parts: readonly string[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let end = 0;
  for (const part of parts) {
    starts.add(end).add(end - 1);
    end += part.length + 1;
  }
  return starts;
}
